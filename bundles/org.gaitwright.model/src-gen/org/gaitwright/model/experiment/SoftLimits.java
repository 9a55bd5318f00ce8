/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Soft Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Joint limits by the soft constraint law of MuJoCo.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SoftLimits#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftLimits()
 * @model
 * @generated
 */
public interface SoftLimits extends JointLimitLaw, SoftConstraint {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle past the limit at which the impedance has its maximum (solimp 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftLimits_Width()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='(0, 6.2832]'"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftLimits#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

} // SoftLimits
