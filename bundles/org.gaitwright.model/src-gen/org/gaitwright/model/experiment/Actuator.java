/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actuator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A motor on a joint: torque = gear × control, within the torque limit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.Actuator#getGear <em>Gear</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Actuator#getMaxTorque <em>Max Torque</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.Actuator#getSaturation <em>Saturation</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getActuator()
 * @model
 * @generated
 */
public interface Actuator extends EObject {
	/**
	 * Returns the value of the '<em><b>Gear</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Torque per unit of control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gear</em>' attribute.
	 * @see #setGear(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getActuator_Gear()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N m' range='(0, 1e6]'"
	 * @generated
	 */
	double getGear();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Actuator#getGear <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gear</em>' attribute.
	 * @see #getGear()
	 * @generated
	 */
	void setGear(double value);

	/**
	 * Returns the value of the '<em><b>Max Torque</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest torque in either direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Torque</em>' attribute.
	 * @see #setMaxTorque(Double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getActuator_MaxTorque()
	 * @model annotation="http://gaitwright.org/metadata/1.0 label='Maximum torque' unit='N m' range='(0, 1e9]' absent='unlimited'"
	 * @generated
	 */
	Double getMaxTorque();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Actuator#getMaxTorque <em>Max Torque</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Torque</em>' attribute.
	 * @see #getMaxTorque()
	 * @generated
	 */
	void setMaxTorque(Double value);

	/**
	 * Returns the value of the '<em><b>Saturation</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.Saturation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the torque approaches its limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saturation</em>' attribute.
	 * @see org.gaitwright.model.experiment.Saturation
	 * @see #setSaturation(Saturation)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getActuator_Saturation()
	 * @model default="NONE"
	 * @generated
	 */
	Saturation getSaturation();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.Actuator#getSaturation <em>Saturation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saturation</em>' attribute.
	 * @see org.gaitwright.model.experiment.Saturation
	 * @see #getSaturation()
	 * @generated
	 */
	void setSaturation(Saturation value);

} // Actuator
