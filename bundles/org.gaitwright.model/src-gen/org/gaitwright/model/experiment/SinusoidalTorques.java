/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sinusoidal Torques</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A travelling wave of torques along the joints.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SinusoidalTorques#getAmplitude <em>Amplitude</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SinusoidalTorques#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhaseLag <em>Phase Lag</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhase <em>Phase</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSinusoidalTorques()
 * @model
 * @generated
 */
public interface SinusoidalTorques extends Initialization {
	/**
	 * Returns the value of the '<em><b>Amplitude</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amplitude of the torque at each actuated joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amplitude</em>' attribute.
	 * @see #setAmplitude(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSinusoidalTorques_Amplitude()
	 * @model default="4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m' range='[0, 1e6]'"
	 * @generated
	 */
	double getAmplitude();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SinusoidalTorques#getAmplitude <em>Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amplitude</em>' attribute.
	 * @see #getAmplitude()
	 * @generated
	 */
	void setAmplitude(double value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frequency of the wave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSinusoidalTorques_Frequency()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='Hz' range='[0, 1000]'"
	 * @generated
	 */
	double getFrequency();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SinusoidalTorques#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(double value);

	/**
	 * Returns the value of the '<em><b>Phase Lag</b></em>' attribute.
	 * The default value is <code>"-2.0943951023931953"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase from one actuated joint to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase Lag</em>' attribute.
	 * @see #setPhaseLag(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSinusoidalTorques_PhaseLag()
	 * @model default="-2.0943951023931953"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-6.2832, 6.2832]'"
	 * @generated
	 */
	double getPhaseLag();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhaseLag <em>Phase Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase Lag</em>' attribute.
	 * @see #getPhaseLag()
	 * @generated
	 */
	void setPhaseLag(double value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase of the first actuated joint at the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSinusoidalTorques_Phase()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[-6.2832, 6.2832]'"
	 * @generated
	 */
	double getPhase();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SinusoidalTorques#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(double value);

} // SinusoidalTorques
