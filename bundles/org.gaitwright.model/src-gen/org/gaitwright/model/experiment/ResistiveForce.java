/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resistive Force</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Linear anisotropic drag (resistive-force theory): force per unit length against the normal and tangential velocity of each point of a link.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.ResistiveForce#getNormal <em>Normal</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ResistiveForce#getTangential <em>Tangential</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getResistiveForce()
 * @model
 * @generated
 */
public interface ResistiveForce extends Fluid {
	/**
	 * Returns the value of the '<em><b>Normal</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drag across the link, per unit length and velocity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normal</em>' attribute.
	 * @see #setNormal(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getResistiveForce_Normal()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s/m\262' range='[0, 1e6]'"
	 * @generated
	 */
	double getNormal();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ResistiveForce#getNormal <em>Normal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normal</em>' attribute.
	 * @see #getNormal()
	 * @generated
	 */
	void setNormal(double value);

	/**
	 * Returns the value of the '<em><b>Tangential</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drag along the link, per unit length and velocity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tangential</em>' attribute.
	 * @see #setTangential(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getResistiveForce_Tangential()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N s/m\262' range='[0, 1e6]'"
	 * @generated
	 */
	double getTangential();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ResistiveForce#getTangential <em>Tangential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tangential</em>' attribute.
	 * @see #getTangential()
	 * @generated
	 */
	void setTangential(double value);

} // ResistiveForce
