/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Contact of circles with the ground by the soft law of MuJoCo with an elliptic friction cone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Contact#getFriction <em>Friction</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Contact#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getContact()
 * @model
 * @generated
 */
public interface Contact extends SoftConstraint {
	/**
	 * Returns the value of the '<em><b>Friction</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coefficient of friction μ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Friction</em>' attribute.
	 * @see #setFriction(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getContact_Friction()
	 * @model default="0.9"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 100]'"
	 * @generated
	 */
	double getFriction();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Contact#getFriction <em>Friction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Friction</em>' attribute.
	 * @see #getFriction()
	 * @generated
	 */
	void setFriction(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penetration at which the impedance has its maximum (solimp 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getContact_Width()
	 * @model default="0.02"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 10]'"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Contact#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

} // Contact
