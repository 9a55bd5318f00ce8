/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.Actuator;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Saturation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Actuator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ActuatorImpl#getGear <em>Gear</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ActuatorImpl#getMaxTorque <em>Max Torque</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ActuatorImpl#getSaturation <em>Saturation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActuatorImpl extends MinimalEObjectImpl.Container implements Actuator {
	/**
	 * The default value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected static final double GEAR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected double gear = GEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxTorque() <em>Max Torque</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTorque()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_TORQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxTorque() <em>Max Torque</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTorque()
	 * @generated
	 * @ordered
	 */
	protected Double maxTorque = MAX_TORQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaturation() <em>Saturation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaturation()
	 * @generated
	 * @ordered
	 */
	protected static final Saturation SATURATION_EDEFAULT = Saturation.NONE;

	/**
	 * The cached value of the '{@link #getSaturation() <em>Saturation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaturation()
	 * @generated
	 * @ordered
	 */
	protected Saturation saturation = SATURATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActuatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ACTUATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGear() {
		return gear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGear(double newGear) {
		double oldGear = gear;
		gear = newGear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ACTUATOR__GEAR, oldGear, gear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxTorque() {
		return maxTorque;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxTorque(Double newMaxTorque) {
		Double oldMaxTorque = maxTorque;
		maxTorque = newMaxTorque;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ACTUATOR__MAX_TORQUE, oldMaxTorque, maxTorque));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Saturation getSaturation() {
		return saturation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaturation(Saturation newSaturation) {
		Saturation oldSaturation = saturation;
		saturation = newSaturation == null ? SATURATION_EDEFAULT : newSaturation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ACTUATOR__SATURATION, oldSaturation, saturation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.ACTUATOR__GEAR:
				return getGear();
			case ExperimentPackage.ACTUATOR__MAX_TORQUE:
				return getMaxTorque();
			case ExperimentPackage.ACTUATOR__SATURATION:
				return getSaturation();
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
			case ExperimentPackage.ACTUATOR__GEAR:
				setGear((Double)newValue);
				return;
			case ExperimentPackage.ACTUATOR__MAX_TORQUE:
				setMaxTorque((Double)newValue);
				return;
			case ExperimentPackage.ACTUATOR__SATURATION:
				setSaturation((Saturation)newValue);
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
			case ExperimentPackage.ACTUATOR__GEAR:
				setGear(GEAR_EDEFAULT);
				return;
			case ExperimentPackage.ACTUATOR__MAX_TORQUE:
				setMaxTorque(MAX_TORQUE_EDEFAULT);
				return;
			case ExperimentPackage.ACTUATOR__SATURATION:
				setSaturation(SATURATION_EDEFAULT);
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
			case ExperimentPackage.ACTUATOR__GEAR:
				return gear != GEAR_EDEFAULT;
			case ExperimentPackage.ACTUATOR__MAX_TORQUE:
				return MAX_TORQUE_EDEFAULT == null ? maxTorque != null : !MAX_TORQUE_EDEFAULT.equals(maxTorque);
			case ExperimentPackage.ACTUATOR__SATURATION:
				return saturation != SATURATION_EDEFAULT;
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
		result.append(" (gear: ");
		result.append(gear);
		result.append(", maxTorque: ");
		result.append(maxTorque);
		result.append(", saturation: ");
		result.append(saturation);
		result.append(')');
		return result.toString();
	}

} //ActuatorImpl
