/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A changed attribute of an experiment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.StudySetting#getPath <em>Path</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StudySetting#getValue <em>Value</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StudySetting#getExperiment <em>Experiment</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudySetting()
 * @model
 * @generated
 */
public interface StudySetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the attribute from the experiment, such as optimizer.temperature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudySetting_Path()
	 * @model required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StudySetting#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as text; an empty one removes what is optional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudySetting_Value()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='removes the value'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StudySetting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiment of the study for which alone the change is made, as it is named there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiment</em>' attribute.
	 * @see #setExperiment(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStudySetting_Experiment()
	 * @model annotation="http://gaitwright.org/metadata/1.0 absent='all experiments'"
	 * @generated
	 */
	String getExperiment();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StudySetting#getExperiment <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experiment</em>' attribute.
	 * @see #getExperiment()
	 * @generated
	 */
	void setExperiment(String value);

} // StudySetting
