/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.SuccessCriterion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Success Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.SuccessCriterionImpl#getMinimumHeightRatio <em>Minimum Height Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SuccessCriterionImpl#getMinimumSpeed <em>Minimum Speed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SuccessCriterionImpl#getMaximumSpeed <em>Maximum Speed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuccessCriterionImpl extends MinimalEObjectImpl.Container implements SuccessCriterion {
	/**
	 * The default value of the '{@link #getMinimumHeightRatio() <em>Minimum Height Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumHeightRatio()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_HEIGHT_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumHeightRatio() <em>Minimum Height Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumHeightRatio()
	 * @generated
	 * @ordered
	 */
	protected Double minimumHeightRatio = MINIMUM_HEIGHT_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumSpeed() <em>Minimum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_SPEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumSpeed() <em>Minimum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSpeed()
	 * @generated
	 * @ordered
	 */
	protected Double minimumSpeed = MINIMUM_SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumSpeed() <em>Maximum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_SPEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumSpeed() <em>Maximum Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumSpeed()
	 * @generated
	 * @ordered
	 */
	protected Double maximumSpeed = MAXIMUM_SPEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuccessCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SUCCESS_CRITERION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumHeightRatio() {
		return minimumHeightRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumHeightRatio(Double newMinimumHeightRatio) {
		Double oldMinimumHeightRatio = minimumHeightRatio;
		minimumHeightRatio = newMinimumHeightRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO, oldMinimumHeightRatio, minimumHeightRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumSpeed() {
		return minimumSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSpeed(Double newMinimumSpeed) {
		Double oldMinimumSpeed = minimumSpeed;
		minimumSpeed = newMinimumSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SUCCESS_CRITERION__MINIMUM_SPEED, oldMinimumSpeed, minimumSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumSpeed() {
		return maximumSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumSpeed(Double newMaximumSpeed) {
		Double oldMaximumSpeed = maximumSpeed;
		maximumSpeed = newMaximumSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SUCCESS_CRITERION__MAXIMUM_SPEED, oldMaximumSpeed, maximumSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO:
				return getMinimumHeightRatio();
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_SPEED:
				return getMinimumSpeed();
			case ExperimentPackage.SUCCESS_CRITERION__MAXIMUM_SPEED:
				return getMaximumSpeed();
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
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO:
				setMinimumHeightRatio((Double)newValue);
				return;
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_SPEED:
				setMinimumSpeed((Double)newValue);
				return;
			case ExperimentPackage.SUCCESS_CRITERION__MAXIMUM_SPEED:
				setMaximumSpeed((Double)newValue);
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
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO:
				setMinimumHeightRatio(MINIMUM_HEIGHT_RATIO_EDEFAULT);
				return;
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_SPEED:
				setMinimumSpeed(MINIMUM_SPEED_EDEFAULT);
				return;
			case ExperimentPackage.SUCCESS_CRITERION__MAXIMUM_SPEED:
				setMaximumSpeed(MAXIMUM_SPEED_EDEFAULT);
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
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_HEIGHT_RATIO:
				return MINIMUM_HEIGHT_RATIO_EDEFAULT == null ? minimumHeightRatio != null : !MINIMUM_HEIGHT_RATIO_EDEFAULT.equals(minimumHeightRatio);
			case ExperimentPackage.SUCCESS_CRITERION__MINIMUM_SPEED:
				return MINIMUM_SPEED_EDEFAULT == null ? minimumSpeed != null : !MINIMUM_SPEED_EDEFAULT.equals(minimumSpeed);
			case ExperimentPackage.SUCCESS_CRITERION__MAXIMUM_SPEED:
				return MAXIMUM_SPEED_EDEFAULT == null ? maximumSpeed != null : !MAXIMUM_SPEED_EDEFAULT.equals(maximumSpeed);
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
		result.append(" (minimumHeightRatio: ");
		result.append(minimumHeightRatio);
		result.append(", minimumSpeed: ");
		result.append(minimumSpeed);
		result.append(", maximumSpeed: ");
		result.append(maximumSpeed);
		result.append(')');
		return result.toString();
	}

} //SuccessCriterionImpl
