/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Linear Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A constant gain on the observation and a bias.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.LinearPolicy#getWeightDecay <em>Weight Decay</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinearPolicy()
 * @model
 * @generated
 */
public interface LinearPolicy extends Policy {
	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor of the squared weights in the training loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getLinearPolicy_WeightDecay()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1000]'"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.LinearPolicy#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

} // LinearPolicy
