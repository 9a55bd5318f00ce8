/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quadratic State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A weighted sum of squared differences of single positions or velocities from targets: a posture, a goal state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.QuadraticState#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getQuadraticState()
 * @model
 * @generated
 */
public interface QuadraticState extends CostTerm {
	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.StateTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The positions and velocities that are wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getQuadraticState_Targets()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<StateTarget> getTargets();

} // QuadraticState
