/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An experiment on which methods are compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.StudyExperiment#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StudyExperiment#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyExperiment()
 * @model
 * @generated
 */
public interface StudyExperiment extends EObject {
	/**
	 * Returns the value of the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a shipped experiment, or path of an experiment file relative to the file of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiment</em>' attribute.
	 * @see #setExperiment(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyExperiment_Experiment()
	 * @model required="true"
	 * @generated
	 */
	String getExperiment();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StudyExperiment#getExperiment <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experiment</em>' attribute.
	 * @see #getExperiment()
	 * @generated
	 */
	void setExperiment(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.StudySetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attributes of the experiment that are changed for all methods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudyExperiment_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<StudySetting> getSettings();

} // StudyExperiment
