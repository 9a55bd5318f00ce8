/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gait Controller</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitControllerImpl#getGait <em>Gait</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitControllerImpl#getAttempts <em>Attempts</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.GaitControllerImpl#getVariation <em>Variation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GaitControllerImpl extends InitializationImpl implements GaitController {
	/**
	 * The cached value of the '{@link #getGait() <em>Gait</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGait()
	 * @generated
	 * @ordered
	 */
	protected Gait gait;

	/**
	 * The default value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected static final int ATTEMPTS_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getAttempts() <em>Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttempts()
	 * @generated
	 * @ordered
	 */
	protected int attempts = ATTEMPTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariation() <em>Variation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariation()
	 * @generated
	 * @ordered
	 */
	protected static final double VARIATION_EDEFAULT = 0.05;

	/**
	 * The cached value of the '{@link #getVariation() <em>Variation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariation()
	 * @generated
	 * @ordered
	 */
	protected double variation = VARIATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GaitControllerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.GAIT_CONTROLLER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gait getGait() {
		if (gait != null && gait.eIsProxy()) {
			InternalEObject oldGait = (InternalEObject)gait;
			gait = (Gait)eResolveProxy(oldGait);
			if (gait != oldGait) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.GAIT_CONTROLLER__GAIT, oldGait, gait));
			}
		}
		return gait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Gait basicGetGait() {
		return gait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGait(Gait newGait) {
		Gait oldGait = gait;
		gait = newGait;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT_CONTROLLER__GAIT, oldGait, gait));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAttempts() {
		return attempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttempts(int newAttempts) {
		int oldAttempts = attempts;
		attempts = newAttempts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT_CONTROLLER__ATTEMPTS, oldAttempts, attempts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVariation() {
		return variation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariation(double newVariation) {
		double oldVariation = variation;
		variation = newVariation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.GAIT_CONTROLLER__VARIATION, oldVariation, variation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.GAIT_CONTROLLER__GAIT:
				if (resolve) return getGait();
				return basicGetGait();
			case ExperimentPackage.GAIT_CONTROLLER__ATTEMPTS:
				return getAttempts();
			case ExperimentPackage.GAIT_CONTROLLER__VARIATION:
				return getVariation();
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
			case ExperimentPackage.GAIT_CONTROLLER__GAIT:
				setGait((Gait)newValue);
				return;
			case ExperimentPackage.GAIT_CONTROLLER__ATTEMPTS:
				setAttempts((Integer)newValue);
				return;
			case ExperimentPackage.GAIT_CONTROLLER__VARIATION:
				setVariation((Double)newValue);
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
			case ExperimentPackage.GAIT_CONTROLLER__GAIT:
				setGait((Gait)null);
				return;
			case ExperimentPackage.GAIT_CONTROLLER__ATTEMPTS:
				setAttempts(ATTEMPTS_EDEFAULT);
				return;
			case ExperimentPackage.GAIT_CONTROLLER__VARIATION:
				setVariation(VARIATION_EDEFAULT);
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
			case ExperimentPackage.GAIT_CONTROLLER__GAIT:
				return gait != null;
			case ExperimentPackage.GAIT_CONTROLLER__ATTEMPTS:
				return attempts != ATTEMPTS_EDEFAULT;
			case ExperimentPackage.GAIT_CONTROLLER__VARIATION:
				return variation != VARIATION_EDEFAULT;
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
		result.append(" (attempts: ");
		result.append(attempts);
		result.append(", variation: ");
		result.append(variation);
		result.append(')');
		return result.toString();
	}

} //GaitControllerImpl
