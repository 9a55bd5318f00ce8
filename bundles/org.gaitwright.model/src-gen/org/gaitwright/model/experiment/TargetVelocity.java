/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Velocity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The squared difference of the forward velocity of the root from a target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.TargetVelocity#getVelocity <em>Velocity</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getTargetVelocity()
 * @model
 * @generated
 */
public interface TargetVelocity extends CostTerm {
	/**
	 * Returns the value of the '<em><b>Velocity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted velocity along x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity</em>' attribute.
	 * @see #setVelocity(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getTargetVelocity_Velocity()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s' range='[-1000, 1000]'"
	 * @generated
	 */
	double getVelocity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.TargetVelocity#getVelocity <em>Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity</em>' attribute.
	 * @see #getVelocity()
	 * @generated
	 */
	void setVelocity(double value);

} // TargetVelocity
