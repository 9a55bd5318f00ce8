/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Circle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A circle fixed to a link that touches the ground.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.ContactCircle#getX <em>X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ContactCircle#getZ <em>Z</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ContactCircle#getRadius <em>Radius</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getContactCircle()
 * @model
 * @generated
 */
public interface ContactCircle extends NamedElement {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in the link frame, x.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getContactCircle_X()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ContactCircle#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in the link frame, z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' attribute.
	 * @see #setZ(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getContactCircle_Z()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='[-1000, 1000]'"
	 * @generated
	 */
	double getZ();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ContactCircle#getZ <em>Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' attribute.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(double value);

	/**
	 * Returns the value of the '<em><b>Radius</b></em>' attribute.
	 * The default value is <code>"0.03"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radius of the circle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Radius</em>' attribute.
	 * @see #setRadius(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getContactCircle_Radius()
	 * @model default="0.03"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 100]'"
	 * @generated
	 */
	double getRadius();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ContactCircle#getRadius <em>Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Radius</em>' attribute.
	 * @see #getRadius()
	 * @generated
	 */
	void setRadius(double value);

} // ContactCircle
