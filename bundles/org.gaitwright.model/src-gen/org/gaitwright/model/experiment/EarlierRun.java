/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Earlier Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * First trajectories from the last checkpoint of another run of the same robot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.EarlierRun#getPath <em>Path</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getEarlierRun()
 * @model
 * @generated
 */
public interface EarlierRun extends Initialization {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run directory, relative to the file of the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getEarlierRun_Path()
	 * @model required="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 path='folder'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.EarlierRun#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

} // EarlierRun
