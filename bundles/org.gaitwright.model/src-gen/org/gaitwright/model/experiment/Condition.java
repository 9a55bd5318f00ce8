/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One condition: initial state, ground and pushes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Condition#getPushes <em>Pushes</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends ConditionSource {
	/**
	 * Returns the value of the '<em><b>Pushes</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Push}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pushes against the robot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pushes</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCondition_Pushes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Push> getPushes();

} // Condition
