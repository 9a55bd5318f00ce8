/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Soft Constraint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Parameters of the soft constraint law of MuJoCo: a mass-spring-damper reference (solref) and an impedance that grows with the violation (solimp).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getTimeConstant <em>Time Constant</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getDampingRatio <em>Damping Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getMinimumImpedance <em>Minimum Impedance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getMaximumImpedance <em>Maximum Impedance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getMidpoint <em>Midpoint</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.SoftConstraint#getPower <em>Power</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface SoftConstraint extends EObject {
	/**
	 * Returns the value of the '<em><b>Time Constant</b></em>' attribute.
	 * The default value is <code>"0.04"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time constant of the constraint (solref 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Constant</em>' attribute.
	 * @see #setTimeConstant(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_TimeConstant()
	 * @model default="0.04"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 10]'"
	 * @generated
	 */
	double getTimeConstant();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getTimeConstant <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Constant</em>' attribute.
	 * @see #getTimeConstant()
	 * @generated
	 */
	void setTimeConstant(double value);

	/**
	 * Returns the value of the '<em><b>Damping Ratio</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping ratio of the constraint (solref 2); 1 is critical damping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping Ratio</em>' attribute.
	 * @see #setDampingRatio(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_DampingRatio()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 100]'"
	 * @generated
	 */
	double getDampingRatio();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getDampingRatio <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping Ratio</em>' attribute.
	 * @see #getDampingRatio()
	 * @generated
	 */
	void setDampingRatio(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Impedance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impedance d0 where the violation begins (solimp 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Impedance</em>' attribute.
	 * @see #setMinimumImpedance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_MinimumImpedance()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 0.9999]'"
	 * @generated
	 */
	double getMinimumImpedance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getMinimumImpedance <em>Minimum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Impedance</em>' attribute.
	 * @see #getMinimumImpedance()
	 * @generated
	 */
	void setMinimumImpedance(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Impedance</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impedance once the violation has reached its width (solimp 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Impedance</em>' attribute.
	 * @see #setMaximumImpedance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_MaximumImpedance()
	 * @model default="0.95"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0.0001, 0.9999]'"
	 * @generated
	 */
	double getMaximumImpedance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getMaximumImpedance <em>Maximum Impedance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Impedance</em>' attribute.
	 * @see #getMaximumImpedance()
	 * @generated
	 */
	void setMaximumImpedance(double value);

	/**
	 * Returns the value of the '<em><b>Midpoint</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the width at which the curve of the impedance turns (solimp 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Midpoint</em>' attribute.
	 * @see #setMidpoint(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_Midpoint()
	 * @model default="0.5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0.0001, 0.9999]'"
	 * @generated
	 */
	double getMidpoint();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getMidpoint <em>Midpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Midpoint</em>' attribute.
	 * @see #getMidpoint()
	 * @generated
	 */
	void setMidpoint(double value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exponent of the curve of the impedance (solimp 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getSoftConstraint_Power()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 100]'"
	 * @generated
	 */
	double getPower();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.SoftConstraint#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(double value);

} // SoftConstraint
