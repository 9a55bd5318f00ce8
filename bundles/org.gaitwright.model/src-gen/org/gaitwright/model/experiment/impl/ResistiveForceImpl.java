/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.ResistiveForce;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resistive Force</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ResistiveForceImpl#getNormal <em>Normal</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ResistiveForceImpl#getTangential <em>Tangential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResistiveForceImpl extends FluidImpl implements ResistiveForce {
	/**
	 * The default value of the '{@link #getNormal() <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormal()
	 * @generated
	 * @ordered
	 */
	protected static final double NORMAL_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getNormal() <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormal()
	 * @generated
	 * @ordered
	 */
	protected double normal = NORMAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTangential() <em>Tangential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTangential()
	 * @generated
	 * @ordered
	 */
	protected static final double TANGENTIAL_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getTangential() <em>Tangential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTangential()
	 * @generated
	 * @ordered
	 */
	protected double tangential = TANGENTIAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResistiveForceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RESISTIVE_FORCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNormal() {
		return normal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormal(double newNormal) {
		double oldNormal = normal;
		normal = newNormal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESISTIVE_FORCE__NORMAL, oldNormal, normal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTangential() {
		return tangential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTangential(double newTangential) {
		double oldTangential = tangential;
		tangential = newTangential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RESISTIVE_FORCE__TANGENTIAL, oldTangential, tangential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RESISTIVE_FORCE__NORMAL:
				return getNormal();
			case ExperimentPackage.RESISTIVE_FORCE__TANGENTIAL:
				return getTangential();
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
			case ExperimentPackage.RESISTIVE_FORCE__NORMAL:
				setNormal((Double)newValue);
				return;
			case ExperimentPackage.RESISTIVE_FORCE__TANGENTIAL:
				setTangential((Double)newValue);
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
			case ExperimentPackage.RESISTIVE_FORCE__NORMAL:
				setNormal(NORMAL_EDEFAULT);
				return;
			case ExperimentPackage.RESISTIVE_FORCE__TANGENTIAL:
				setTangential(TANGENTIAL_EDEFAULT);
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
			case ExperimentPackage.RESISTIVE_FORCE__NORMAL:
				return normal != NORMAL_EDEFAULT;
			case ExperimentPackage.RESISTIVE_FORCE__TANGENTIAL:
				return tangential != TANGENTIAL_EDEFAULT;
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
		result.append(" (normal: ");
		result.append(normal);
		result.append(", tangential: ");
		result.append(tangential);
		result.append(')');
		return result.toString();
	}

} //ResistiveForceImpl
