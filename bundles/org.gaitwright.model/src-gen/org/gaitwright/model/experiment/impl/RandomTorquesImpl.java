/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.RandomTorques;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Random Torques</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomTorquesImpl#getDeviation <em>Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomTorquesImpl#getCorrelationTime <em>Correlation Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RandomTorquesImpl extends InitializationImpl implements RandomTorques {
	/**
	 * The default value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double DEVIATION_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	protected double deviation = DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrelationTime() <em>Correlation Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrelationTime()
	 * @generated
	 * @ordered
	 */
	protected static final double CORRELATION_TIME_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getCorrelationTime() <em>Correlation Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrelationTime()
	 * @generated
	 * @ordered
	 */
	protected double correlationTime = CORRELATION_TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RandomTorquesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RANDOM_TORQUES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDeviation() {
		return deviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviation(double newDeviation) {
		double oldDeviation = deviation;
		deviation = newDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_TORQUES__DEVIATION, oldDeviation, deviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCorrelationTime() {
		return correlationTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrelationTime(double newCorrelationTime) {
		double oldCorrelationTime = correlationTime;
		correlationTime = newCorrelationTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_TORQUES__CORRELATION_TIME, oldCorrelationTime, correlationTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RANDOM_TORQUES__DEVIATION:
				return getDeviation();
			case ExperimentPackage.RANDOM_TORQUES__CORRELATION_TIME:
				return getCorrelationTime();
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
			case ExperimentPackage.RANDOM_TORQUES__DEVIATION:
				setDeviation((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_TORQUES__CORRELATION_TIME:
				setCorrelationTime((Double)newValue);
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
			case ExperimentPackage.RANDOM_TORQUES__DEVIATION:
				setDeviation(DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_TORQUES__CORRELATION_TIME:
				setCorrelationTime(CORRELATION_TIME_EDEFAULT);
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
			case ExperimentPackage.RANDOM_TORQUES__DEVIATION:
				return deviation != DEVIATION_EDEFAULT;
			case ExperimentPackage.RANDOM_TORQUES__CORRELATION_TIME:
				return correlationTime != CORRELATION_TIME_EDEFAULT;
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
		result.append(" (deviation: ");
		result.append(deviation);
		result.append(", correlationTime: ");
		result.append(correlationTime);
		result.append(')');
		return result.toString();
	}

} //RandomTorquesImpl
