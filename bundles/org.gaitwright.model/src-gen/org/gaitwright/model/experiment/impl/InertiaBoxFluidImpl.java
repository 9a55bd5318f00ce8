/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.InertiaBoxFluid;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inertia Box Fluid</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InertiaBoxFluidImpl#getViscosity <em>Viscosity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InertiaBoxFluidImpl extends FluidImpl implements InertiaBoxFluid {
	/**
	 * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected static final double DENSITY_EDEFAULT = 1000.0;

	/**
	 * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected double density = DENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getViscosity() <em>Viscosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViscosity()
	 * @generated
	 * @ordered
	 */
	protected static final double VISCOSITY_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getViscosity() <em>Viscosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViscosity()
	 * @generated
	 * @ordered
	 */
	protected double viscosity = VISCOSITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InertiaBoxFluidImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.INERTIA_BOX_FLUID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDensity() {
		return density;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensity(double newDensity) {
		double oldDensity = density;
		density = newDensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INERTIA_BOX_FLUID__DENSITY, oldDensity, density));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getViscosity() {
		return viscosity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViscosity(double newViscosity) {
		double oldViscosity = viscosity;
		viscosity = newViscosity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INERTIA_BOX_FLUID__VISCOSITY, oldViscosity, viscosity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.INERTIA_BOX_FLUID__DENSITY:
				return getDensity();
			case ExperimentPackage.INERTIA_BOX_FLUID__VISCOSITY:
				return getViscosity();
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
			case ExperimentPackage.INERTIA_BOX_FLUID__DENSITY:
				setDensity((Double)newValue);
				return;
			case ExperimentPackage.INERTIA_BOX_FLUID__VISCOSITY:
				setViscosity((Double)newValue);
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
			case ExperimentPackage.INERTIA_BOX_FLUID__DENSITY:
				setDensity(DENSITY_EDEFAULT);
				return;
			case ExperimentPackage.INERTIA_BOX_FLUID__VISCOSITY:
				setViscosity(VISCOSITY_EDEFAULT);
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
			case ExperimentPackage.INERTIA_BOX_FLUID__DENSITY:
				return density != DENSITY_EDEFAULT;
			case ExperimentPackage.INERTIA_BOX_FLUID__VISCOSITY:
				return viscosity != VISCOSITY_EDEFAULT;
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
		result.append(" (density: ");
		result.append(density);
		result.append(", viscosity: ");
		result.append(viscosity);
		result.append(')');
		return result.toString();
	}

} //InertiaBoxFluidImpl
