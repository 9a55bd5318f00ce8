/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Random Torques</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Torques that wander at random (an Ornstein-Uhlenbeck process), from the seed of the experiment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.RandomTorques#getDeviation <em>Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.RandomTorques#getCorrelationTime <em>Correlation Time</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomTorques()
 * @model
 * @generated
 */
public interface RandomTorques extends Initialization {
	/**
	 * Returns the value of the '<em><b>Deviation</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the torque at each actuated joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviation</em>' attribute.
	 * @see #setDeviation(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomTorques_Deviation()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m' range='[0, 1e6]'"
	 * @generated
	 */
	double getDeviation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomTorques#getDeviation <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deviation</em>' attribute.
	 * @see #getDeviation()
	 * @generated
	 */
	void setDeviation(double value);

	/**
	 * Returns the value of the '<em><b>Correlation Time</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time over which the torque forgets its value; 0 for independent torques at each step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correlation Time</em>' attribute.
	 * @see #setCorrelationTime(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getRandomTorques_CorrelationTime()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='[0, 1e6]'"
	 * @generated
	 */
	double getCorrelationTime();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.RandomTorques#getCorrelationTime <em>Correlation Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correlation Time</em>' attribute.
	 * @see #getCorrelationTime()
	 * @generated
	 */
	void setCorrelationTime(double value);

} // RandomTorques
