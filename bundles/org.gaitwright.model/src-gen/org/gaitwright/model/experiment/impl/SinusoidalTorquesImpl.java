/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.SinusoidalTorques;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sinusoidal Torques</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl#getAmplitude <em>Amplitude</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl#getPhaseLag <em>Phase Lag</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SinusoidalTorquesImpl#getPhase <em>Phase</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SinusoidalTorquesImpl extends InitializationImpl implements SinusoidalTorques {
	/**
	 * The default value of the '{@link #getAmplitude() <em>Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmplitude()
	 * @generated
	 * @ordered
	 */
	protected static final double AMPLITUDE_EDEFAULT = 4.0;

	/**
	 * The cached value of the '{@link #getAmplitude() <em>Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmplitude()
	 * @generated
	 * @ordered
	 */
	protected double amplitude = AMPLITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final double FREQUENCY_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected double frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhaseLag() <em>Phase Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseLag()
	 * @generated
	 * @ordered
	 */
	protected static final double PHASE_LAG_EDEFAULT = -2.0943951023931953;

	/**
	 * The cached value of the '{@link #getPhaseLag() <em>Phase Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhaseLag()
	 * @generated
	 * @ordered
	 */
	protected double phaseLag = PHASE_LAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final double PHASE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected double phase = PHASE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SinusoidalTorquesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SINUSOIDAL_TORQUES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmplitude() {
		return amplitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmplitude(double newAmplitude) {
		double oldAmplitude = amplitude;
		amplitude = newAmplitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SINUSOIDAL_TORQUES__AMPLITUDE, oldAmplitude, amplitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(double newFrequency) {
		double oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SINUSOIDAL_TORQUES__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhaseLag() {
		return phaseLag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhaseLag(double newPhaseLag) {
		double oldPhaseLag = phaseLag;
		phaseLag = newPhaseLag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SINUSOIDAL_TORQUES__PHASE_LAG, oldPhaseLag, phaseLag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(double newPhase) {
		double oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SINUSOIDAL_TORQUES__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.SINUSOIDAL_TORQUES__AMPLITUDE:
				return getAmplitude();
			case ExperimentPackage.SINUSOIDAL_TORQUES__FREQUENCY:
				return getFrequency();
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE_LAG:
				return getPhaseLag();
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE:
				return getPhase();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.SINUSOIDAL_TORQUES__AMPLITUDE:
				setAmplitude((Double)newValue);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__FREQUENCY:
				setFrequency((Double)newValue);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE_LAG:
				setPhaseLag((Double)newValue);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE:
				setPhase((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.SINUSOIDAL_TORQUES__AMPLITUDE:
				setAmplitude(AMPLITUDE_EDEFAULT);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE_LAG:
				setPhaseLag(PHASE_LAG_EDEFAULT);
				return;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.SINUSOIDAL_TORQUES__AMPLITUDE:
				return amplitude != AMPLITUDE_EDEFAULT;
			case ExperimentPackage.SINUSOIDAL_TORQUES__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE_LAG:
				return phaseLag != PHASE_LAG_EDEFAULT;
			case ExperimentPackage.SINUSOIDAL_TORQUES__PHASE:
				return phase != PHASE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (amplitude: ");
		result.append(amplitude);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", phaseLag: ");
		result.append(phaseLag);
		result.append(", phase: ");
		result.append(phase);
		result.append(')');
		return result.toString();
	}

} //SinusoidalTorquesImpl
