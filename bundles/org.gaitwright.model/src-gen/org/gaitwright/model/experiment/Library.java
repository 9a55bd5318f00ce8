/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parts that many experiments refer to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Library#getDescription <em>Description</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Library#getRobots <em>Robots</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Library#getGaits <em>Gaits</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Library#getTerrains <em>Terrains</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Library#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Library#getCostFunctions <em>Cost Functions</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary()
 * @model
 * @generated
 */
public interface Library extends EObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the parts have in common, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_Description()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='no description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Library#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Robots</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Robot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Robots, each named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Robots</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_Robots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Robot> getRobots();

	/**
	 * Returns the value of the '<em><b>Gaits</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Gait}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gaits of the robots, each named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaits</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_Gaits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gait> getGaits();

	/**
	 * Returns the value of the '<em><b>Terrains</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Terrain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grounds, each named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terrains</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_Terrains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Terrain> getTerrains();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tasks, each named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Task> getTasks();

	/**
	 * Returns the value of the '<em><b>Cost Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.CostFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost functions, each named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Functions</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLibrary_CostFunctions()
	 * @model containment="true"
	 * @generated
	 */
	EList<CostFunction> getCostFunctions();

} // Library
