/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A method that is compared: an optimizer with its settings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.StudyMethod#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StudyMethod#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StudyMethod#getGrid <em>Grid</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyMethod()
 * @model
 * @generated
 */
public interface StudyMethod extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The optimizer that takes the place of that of the experiment; what it does not set is taken from there where both have the attribute. Without one the optimizer of the experiment is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimizer</em>' containment reference.
	 * @see #setOptimizer(Optimizer)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyMethod_Optimizer()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='the optimizer of the experiment'"
	 * @generated
	 */
	Optimizer getOptimizer();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StudyMethod#getOptimizer <em>Optimizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimizer</em>' containment reference.
	 * @see #getOptimizer()
	 * @generated
	 */
	void setOptimizer(Optimizer value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.StudySetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes of the experiment that are changed for this method, after those for all methods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyMethod_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<StudySetting> getSettings();

	/**
	 * Returns the value of the '<em><b>Grid</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.ParameterGrid}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters of which every combination of values is a variant of the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyMethod_Grid()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterGrid> getGrid();

} // StudyMethod
