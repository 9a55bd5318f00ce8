/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One or more conditions that start from the same initial state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSource#getInitialState <em>Initial State</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSource#getTerrain <em>Terrain</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSource()
 * @model abstract="true"
 * @generated
 */
public interface ConditionSource extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Initial State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State from which the conditions start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial State</em>' reference.
	 * @see #setInitialState(InitialState)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSource_InitialState()
	 * @model required="true"
	 * @generated
	 */
	InitialState getInitialState();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSource#getInitialState <em>Initial State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial State</em>' reference.
	 * @see #getInitialState()
	 * @generated
	 */
	void setInitialState(InitialState value);

	/**
	 * Returns the value of the '<em><b>Terrain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terrain</em>' reference.
	 * @see #setTerrain(Terrain)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSource_Terrain()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='level ground at height zero'"
	 * @generated
	 */
	Terrain getTerrain();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSource#getTerrain <em>Terrain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terrain</em>' reference.
	 * @see #getTerrain()
	 * @generated
	 */
	void setTerrain(Terrain value);

} // ConditionSource
