/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inertia Box Fluid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The inertia-box fluid of MuJoCo: quadratic and viscous drag on the box that has the inertia of the link.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.InertiaBoxFluid#getDensity <em>Density</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.InertiaBoxFluid#getViscosity <em>Viscosity</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getInertiaBoxFluid()
 * @model
 * @generated
 */
public interface InertiaBoxFluid extends Fluid {
	/**
	 * Returns the value of the '<em><b>Density</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density of the medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' attribute.
	 * @see #setDensity(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInertiaBoxFluid_Density()
	 * @model default="1000"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg/m\263' range='[0, 1e6]'"
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InertiaBoxFluid#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density</em>' attribute.
	 * @see #getDensity()
	 * @generated
	 */
	void setDensity(double value);

	/**
	 * Returns the value of the '<em><b>Viscosity</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dynamic viscosity of the medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Viscosity</em>' attribute.
	 * @see #setViscosity(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getInertiaBoxFluid_Viscosity()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='Pa s' range='[0, 1e6]'"
	 * @generated
	 */
	double getViscosity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.InertiaBoxFluid#getViscosity <em>Viscosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viscosity</em>' attribute.
	 * @see #getViscosity()
	 * @generated
	 */
	void setViscosity(double value);

} // InertiaBoxFluid
