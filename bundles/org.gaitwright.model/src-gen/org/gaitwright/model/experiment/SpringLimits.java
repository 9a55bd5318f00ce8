/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spring Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A one-sided spring on the angle by which a joint is past its limit, blended in smoothly.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SpringLimits#getStiffness <em>Stiffness</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SpringLimits#getTransition <em>Transition</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSpringLimits()
 * @model
 * @generated
 */
public interface SpringLimits extends JointLimitLaw {
	/**
	 * Returns the value of the '<em><b>Stiffness</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Torque per angle past the limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stiffness</em>' attribute.
	 * @see #setStiffness(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSpringLimits_Stiffness()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m/rad' range='(0, 1e6]'"
	 * @generated
	 */
	double getStiffness();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SpringLimits#getStiffness <em>Stiffness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stiffness</em>' attribute.
	 * @see #getStiffness()
	 * @generated
	 */
	void setStiffness(double value);

	/**
	 * Returns the value of the '<em><b>Transition</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Angle past the limit over which the stiffness grows from zero to its full value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transition</em>' attribute.
	 * @see #setTransition(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSpringLimits_Transition()
	 * @model default="0.2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='(0, 6.2832]'"
	 * @generated
	 */
	double getTransition();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SpringLimits#getTransition <em>Transition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transition</em>' attribute.
	 * @see #getTransition()
	 * @generated
	 */
	void setTransition(double value);

} // SpringLimits
