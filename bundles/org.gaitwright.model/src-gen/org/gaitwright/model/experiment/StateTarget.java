/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wanted position or velocity of one coordinate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.StateTarget#getCoordinate <em>Coordinate</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StateTarget#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StateTarget#getTarget <em>Target</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.StateTarget#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getStateTarget()
 * @model
 * @generated
 */
public interface StateTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the coordinate: rootX, rootZ, rootPitch or the name of a joint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate</em>' attribute.
	 * @see #setCoordinate(String)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStateTarget_Coordinate()
	 * @model required="true"
	 * @generated
	 */
	String getCoordinate();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StateTarget#getCoordinate <em>Coordinate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate</em>' attribute.
	 * @see #getCoordinate()
	 * @generated
	 */
	void setCoordinate(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"POSITION"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.StateQuantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the position or the velocity of the coordinate is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see org.gaitwright.model.experiment.StateQuantity
	 * @see #setQuantity(StateQuantity)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStateTarget_Quantity()
	 * @model default="POSITION"
	 * @generated
	 */
	StateQuantity getQuantity();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StateTarget#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see org.gaitwright.model.experiment.StateQuantity
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(StateQuantity value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStateTarget_Target()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m, rad, m/s or rad/s' range='[-1e6, 1e6]'"
	 * @generated
	 */
	double getTarget();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StateTarget#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(double value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor within the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getStateTarget_Weight()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e12]'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.StateTarget#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

} // StateTarget
