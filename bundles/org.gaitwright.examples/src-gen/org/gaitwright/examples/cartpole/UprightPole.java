/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole;

import org.gaitwright.model.experiment.CostTerm;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Upright Pole</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far an angle is from upright, 1 − cos θ: smooth, and the same after a full turn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.examples.cartpole.UprightPole#getCoordinate <em>Coordinate</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.examples.cartpole.CartPolePackage#getUprightPole()
 * @model
 * @generated
 */
public interface UprightPole extends CostTerm {
	/**
	 * Returns the value of the '<em><b>Coordinate</b></em>' attribute.
	 * The default value is <code>"pole"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the coordinate that is the angle θ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate</em>' attribute.
	 * @see #setCoordinate(String)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getUprightPole_Coordinate()
	 * @model default="pole" required="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 pattern='[A-Za-z_][A-Za-z0-9_-]*'"
	 * @generated
	 */
	String getCoordinate();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.UprightPole#getCoordinate <em>Coordinate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate</em>' attribute.
	 * @see #getCoordinate()
	 * @generated
	 */
	void setCoordinate(String value);

} // UprightPole
