/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.Evaluation;
import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.EvaluationImpl#getRolloutsPerCondition <em>Rollouts Per Condition</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.EvaluationImpl#getHorizonFactor <em>Horizon Factor</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.EvaluationImpl#isNoisy <em>Noisy</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.EvaluationImpl#getInterval <em>Interval</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends MinimalEObjectImpl.Container implements Evaluation {
	/**
	 * The default value of the '{@link #getRolloutsPerCondition() <em>Rollouts Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRolloutsPerCondition()
	 * @generated
	 * @ordered
	 */
	protected static final int ROLLOUTS_PER_CONDITION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRolloutsPerCondition() <em>Rollouts Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRolloutsPerCondition()
	 * @generated
	 * @ordered
	 */
	protected int rolloutsPerCondition = ROLLOUTS_PER_CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizonFactor() <em>Horizon Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizonFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double HORIZON_FACTOR_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getHorizonFactor() <em>Horizon Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizonFactor()
	 * @generated
	 * @ordered
	 */
	protected double horizonFactor = HORIZON_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoisy() <em>Noisy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoisy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOISY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoisy() <em>Noisy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoisy()
	 * @generated
	 * @ordered
	 */
	protected boolean noisy = NOISY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERVAL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected int interval = INTERVAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRolloutsPerCondition() {
		return rolloutsPerCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRolloutsPerCondition(int newRolloutsPerCondition) {
		int oldRolloutsPerCondition = rolloutsPerCondition;
		rolloutsPerCondition = newRolloutsPerCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__ROLLOUTS_PER_CONDITION, oldRolloutsPerCondition, rolloutsPerCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHorizonFactor() {
		return horizonFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizonFactor(double newHorizonFactor) {
		double oldHorizonFactor = horizonFactor;
		horizonFactor = newHorizonFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__HORIZON_FACTOR, oldHorizonFactor, horizonFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNoisy() {
		return noisy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoisy(boolean newNoisy) {
		boolean oldNoisy = noisy;
		noisy = newNoisy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__NOISY, oldNoisy, noisy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterval() {
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterval(int newInterval) {
		int oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__INTERVAL, oldInterval, interval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.EVALUATION__ROLLOUTS_PER_CONDITION:
				return getRolloutsPerCondition();
			case ExperimentPackage.EVALUATION__HORIZON_FACTOR:
				return getHorizonFactor();
			case ExperimentPackage.EVALUATION__NOISY:
				return isNoisy();
			case ExperimentPackage.EVALUATION__INTERVAL:
				return getInterval();
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
			case ExperimentPackage.EVALUATION__ROLLOUTS_PER_CONDITION:
				setRolloutsPerCondition((Integer)newValue);
				return;
			case ExperimentPackage.EVALUATION__HORIZON_FACTOR:
				setHorizonFactor((Double)newValue);
				return;
			case ExperimentPackage.EVALUATION__NOISY:
				setNoisy((Boolean)newValue);
				return;
			case ExperimentPackage.EVALUATION__INTERVAL:
				setInterval((Integer)newValue);
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
			case ExperimentPackage.EVALUATION__ROLLOUTS_PER_CONDITION:
				setRolloutsPerCondition(ROLLOUTS_PER_CONDITION_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__HORIZON_FACTOR:
				setHorizonFactor(HORIZON_FACTOR_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__NOISY:
				setNoisy(NOISY_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__INTERVAL:
				setInterval(INTERVAL_EDEFAULT);
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
			case ExperimentPackage.EVALUATION__ROLLOUTS_PER_CONDITION:
				return rolloutsPerCondition != ROLLOUTS_PER_CONDITION_EDEFAULT;
			case ExperimentPackage.EVALUATION__HORIZON_FACTOR:
				return horizonFactor != HORIZON_FACTOR_EDEFAULT;
			case ExperimentPackage.EVALUATION__NOISY:
				return noisy != NOISY_EDEFAULT;
			case ExperimentPackage.EVALUATION__INTERVAL:
				return interval != INTERVAL_EDEFAULT;
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
		result.append(" (rolloutsPerCondition: ");
		result.append(rolloutsPerCondition);
		result.append(", horizonFactor: ");
		result.append(horizonFactor);
		result.append(", noisy: ");
		result.append(noisy);
		result.append(", interval: ");
		result.append(interval);
		result.append(')');
		return result.toString();
	}

} //EvaluationImpl
