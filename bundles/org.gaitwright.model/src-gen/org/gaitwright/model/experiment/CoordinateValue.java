/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coordinate Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Position and velocity of one coordinate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.CoordinateValue#getCoordinate <em>Coordinate</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.CoordinateValue#getPosition <em>Position</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.CoordinateValue#getVelocity <em>Velocity</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getCoordinateValue()
 * @model
 * @generated
 */
public interface CoordinateValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the coordinate: rootX, rootZ, rootPitch or the name of a joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate</em>' attribute.
	 * @see #setCoordinate(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCoordinateValue_Coordinate()
	 * @model required="true"
	 * @generated
	 */
	String getCoordinate();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.CoordinateValue#getCoordinate <em>Coordinate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate</em>' attribute.
	 * @see #getCoordinate()
	 * @generated
	 */
	void setCoordinate(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position or angle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCoordinateValue_Position()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m or rad' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.CoordinateValue#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Velocity</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Velocity or angular velocity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity</em>' attribute.
	 * @see #setVelocity(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getCoordinateValue_Velocity()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s or rad/s' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getVelocity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.CoordinateValue#getVelocity <em>Velocity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity</em>' attribute.
	 * @see #getVelocity()
	 * @generated
	 */
	void setVelocity(double value);

} // CoordinateValue
