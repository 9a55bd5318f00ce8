/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.HeightReference;
import org.gaitwright.model.experiment.TargetHeight;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target Height</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.TargetHeightImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TargetHeightImpl#getRelativeTo <em>Relative To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetHeightImpl extends CostTermImpl implements TargetHeight {
	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelativeTo() <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected static final HeightReference RELATIVE_TO_EDEFAULT = HeightReference.WORLD;

	/**
	 * The cached value of the '{@link #getRelativeTo() <em>Relative To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativeTo()
	 * @generated
	 * @ordered
	 */
	protected HeightReference relativeTo = RELATIVE_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetHeightImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TARGET_HEIGHT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TARGET_HEIGHT__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeightReference getRelativeTo() {
		return relativeTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelativeTo(HeightReference newRelativeTo) {
		HeightReference oldRelativeTo = relativeTo;
		relativeTo = newRelativeTo == null ? RELATIVE_TO_EDEFAULT : newRelativeTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TARGET_HEIGHT__RELATIVE_TO, oldRelativeTo, relativeTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.TARGET_HEIGHT__HEIGHT:
				return getHeight();
			case ExperimentPackage.TARGET_HEIGHT__RELATIVE_TO:
				return getRelativeTo();
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
			case ExperimentPackage.TARGET_HEIGHT__HEIGHT:
				setHeight((Double)newValue);
				return;
			case ExperimentPackage.TARGET_HEIGHT__RELATIVE_TO:
				setRelativeTo((HeightReference)newValue);
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
			case ExperimentPackage.TARGET_HEIGHT__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ExperimentPackage.TARGET_HEIGHT__RELATIVE_TO:
				setRelativeTo(RELATIVE_TO_EDEFAULT);
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
			case ExperimentPackage.TARGET_HEIGHT__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ExperimentPackage.TARGET_HEIGHT__RELATIVE_TO:
				return relativeTo != RELATIVE_TO_EDEFAULT;
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
		result.append(" (height: ");
		result.append(height);
		result.append(", relativeTo: ");
		result.append(relativeTo);
		result.append(')');
		return result.toString();
	}

} //TargetHeightImpl
