/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.SoftConstraint;
import org.gaitwright.model.experiment.SoftLimits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Soft Limits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getTimeConstant <em>Time Constant</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getDampingRatio <em>Damping Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getMinimumImpedance <em>Minimum Impedance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getMaximumImpedance <em>Maximum Impedance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getMidpoint <em>Midpoint</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.SoftLimitsImpl#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SoftLimitsImpl extends JointLimitLawImpl implements SoftLimits {
	/**
	 * The default value of the '{@link #getTimeConstant() <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeConstant()
	 * @generated
	 * @ordered
	 */
	protected static final double TIME_CONSTANT_EDEFAULT = 0.04;

	/**
	 * The cached value of the '{@link #getTimeConstant() <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeConstant()
	 * @generated
	 * @ordered
	 */
	protected double timeConstant = TIME_CONSTANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDampingRatio() <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double DAMPING_RATIO_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getDampingRatio() <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected double dampingRatio = DAMPING_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumImpedance() <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_IMPEDANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimumImpedance() <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpedance()
	 * @generated
	 * @ordered
	 */
	protected double minimumImpedance = MINIMUM_IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumImpedance() <em>Maximum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumImpedance()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_IMPEDANCE_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getMaximumImpedance() <em>Maximum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumImpedance()
	 * @generated
	 * @ordered
	 */
	protected double maximumImpedance = MAXIMUM_IMPEDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMidpoint() <em>Midpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMidpoint()
	 * @generated
	 * @ordered
	 */
	protected static final double MIDPOINT_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getMidpoint() <em>Midpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMidpoint()
	 * @generated
	 * @ordered
	 */
	protected double midpoint = MIDPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final double POWER_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected double power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SoftLimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.SOFT_LIMITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTimeConstant() {
		return timeConstant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeConstant(double newTimeConstant) {
		double oldTimeConstant = timeConstant;
		timeConstant = newTimeConstant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT, oldTimeConstant, timeConstant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDampingRatio() {
		return dampingRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDampingRatio(double newDampingRatio) {
		double oldDampingRatio = dampingRatio;
		dampingRatio = newDampingRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO, oldDampingRatio, dampingRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumImpedance() {
		return minimumImpedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumImpedance(double newMinimumImpedance) {
		double oldMinimumImpedance = minimumImpedance;
		minimumImpedance = newMinimumImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE, oldMinimumImpedance, minimumImpedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumImpedance() {
		return maximumImpedance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumImpedance(double newMaximumImpedance) {
		double oldMaximumImpedance = maximumImpedance;
		maximumImpedance = newMaximumImpedance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE, oldMaximumImpedance, maximumImpedance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMidpoint() {
		return midpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMidpoint(double newMidpoint) {
		double oldMidpoint = midpoint;
		midpoint = newMidpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__MIDPOINT, oldMidpoint, midpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(double newPower) {
		double oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.SOFT_LIMITS__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT:
				return getTimeConstant();
			case ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO:
				return getDampingRatio();
			case ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE:
				return getMinimumImpedance();
			case ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE:
				return getMaximumImpedance();
			case ExperimentPackage.SOFT_LIMITS__MIDPOINT:
				return getMidpoint();
			case ExperimentPackage.SOFT_LIMITS__POWER:
				return getPower();
			case ExperimentPackage.SOFT_LIMITS__WIDTH:
				return getWidth();
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
			case ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT:
				setTimeConstant((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO:
				setDampingRatio((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE:
				setMinimumImpedance((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE:
				setMaximumImpedance((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__MIDPOINT:
				setMidpoint((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__POWER:
				setPower((Double)newValue);
				return;
			case ExperimentPackage.SOFT_LIMITS__WIDTH:
				setWidth((Double)newValue);
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
			case ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT:
				setTimeConstant(TIME_CONSTANT_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO:
				setDampingRatio(DAMPING_RATIO_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE:
				setMinimumImpedance(MINIMUM_IMPEDANCE_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE:
				setMaximumImpedance(MAXIMUM_IMPEDANCE_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__MIDPOINT:
				setMidpoint(MIDPOINT_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case ExperimentPackage.SOFT_LIMITS__WIDTH:
				setWidth(WIDTH_EDEFAULT);
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
			case ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT:
				return timeConstant != TIME_CONSTANT_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO:
				return dampingRatio != DAMPING_RATIO_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE:
				return minimumImpedance != MINIMUM_IMPEDANCE_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE:
				return maximumImpedance != MAXIMUM_IMPEDANCE_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__MIDPOINT:
				return midpoint != MIDPOINT_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__POWER:
				return power != POWER_EDEFAULT;
			case ExperimentPackage.SOFT_LIMITS__WIDTH:
				return width != WIDTH_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == SoftConstraint.class) {
			switch (derivedFeatureID) {
				case ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT: return ExperimentPackage.SOFT_CONSTRAINT__TIME_CONSTANT;
				case ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO: return ExperimentPackage.SOFT_CONSTRAINT__DAMPING_RATIO;
				case ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE: return ExperimentPackage.SOFT_CONSTRAINT__MINIMUM_IMPEDANCE;
				case ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE: return ExperimentPackage.SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE;
				case ExperimentPackage.SOFT_LIMITS__MIDPOINT: return ExperimentPackage.SOFT_CONSTRAINT__MIDPOINT;
				case ExperimentPackage.SOFT_LIMITS__POWER: return ExperimentPackage.SOFT_CONSTRAINT__POWER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == SoftConstraint.class) {
			switch (baseFeatureID) {
				case ExperimentPackage.SOFT_CONSTRAINT__TIME_CONSTANT: return ExperimentPackage.SOFT_LIMITS__TIME_CONSTANT;
				case ExperimentPackage.SOFT_CONSTRAINT__DAMPING_RATIO: return ExperimentPackage.SOFT_LIMITS__DAMPING_RATIO;
				case ExperimentPackage.SOFT_CONSTRAINT__MINIMUM_IMPEDANCE: return ExperimentPackage.SOFT_LIMITS__MINIMUM_IMPEDANCE;
				case ExperimentPackage.SOFT_CONSTRAINT__MAXIMUM_IMPEDANCE: return ExperimentPackage.SOFT_LIMITS__MAXIMUM_IMPEDANCE;
				case ExperimentPackage.SOFT_CONSTRAINT__MIDPOINT: return ExperimentPackage.SOFT_LIMITS__MIDPOINT;
				case ExperimentPackage.SOFT_CONSTRAINT__POWER: return ExperimentPackage.SOFT_LIMITS__POWER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (timeConstant: ");
		result.append(timeConstant);
		result.append(", dampingRatio: ");
		result.append(dampingRatio);
		result.append(", minimumImpedance: ");
		result.append(minimumImpedance);
		result.append(", maximumImpedance: ");
		result.append(maximumImpedance);
		result.append(", midpoint: ");
		result.append(midpoint);
		result.append(", power: ");
		result.append(power);
		result.append(", width: ");
		result.append(width);
		result.append(')');
		return result.toString();
	}

} //SoftLimitsImpl
