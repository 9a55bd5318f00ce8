/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole;

import org.eclipse.emf.common.util.EList;

import org.gaitwright.model.experiment.Robot;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cart Pole</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cart on a rail with a pole hinged to it: a point mass at the end of a massless rod. Coordinates: cart (position along x) and pole (angle from upright, counter-clockwise).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.examples.cartpole.CartPole#getCartMass <em>Cart Mass</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.CartPole#getPoleMass <em>Pole Mass</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.CartPole#getPoleLength <em>Pole Length</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.CartPole#getGravity <em>Gravity</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.CartPole#getGear <em>Gear</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole()
 * @model
 * @generated
 */
public interface CartPole extends Robot {
	/**
	 * Returns the value of the '<em><b>Cart Mass</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of the cart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cart Mass</em>' attribute.
	 * @see #setCartMass(double)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole_CartMass()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg' range='(0, 1e6]'"
	 * @generated
	 */
	double getCartMass();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.CartPole#getCartMass <em>Cart Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cart Mass</em>' attribute.
	 * @see #getCartMass()
	 * @generated
	 */
	void setCartMass(double value);

	/**
	 * Returns the value of the '<em><b>Pole Mass</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass at the end of the pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pole Mass</em>' attribute.
	 * @see #setPoleMass(double)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole_PoleMass()
	 * @model default="0.1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='kg' range='(0, 1e6]'"
	 * @generated
	 */
	double getPoleMass();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.CartPole#getPoleMass <em>Pole Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pole Mass</em>' attribute.
	 * @see #getPoleMass()
	 * @generated
	 */
	void setPoleMass(double value);

	/**
	 * Returns the value of the '<em><b>Pole Length</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pole Length</em>' attribute.
	 * @see #setPoleLength(double)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole_PoleLength()
	 * @model default="0.5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m' range='(0, 1000]'"
	 * @generated
	 */
	double getPoleLength();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.CartPole#getPoleLength <em>Pole Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pole Length</em>' attribute.
	 * @see #getPoleLength()
	 * @generated
	 */
	void setPoleLength(double value);

	/**
	 * Returns the value of the '<em><b>Gravity</b></em>' attribute.
	 * The default value is <code>"9.81"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acceleration of free fall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gravity</em>' attribute.
	 * @see #setGravity(double)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole_Gravity()
	 * @model default="9.81"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s\262' range='[0, 1000]'"
	 * @generated
	 */
	double getGravity();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.CartPole#getGravity <em>Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gravity</em>' attribute.
	 * @see #getGravity()
	 * @generated
	 */
	void setGravity(double value);

	/**
	 * Returns the value of the '<em><b>Gear</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Force on the cart per unit of control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gear</em>' attribute.
	 * @see #setGear(double)
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#getCartPole_Gear()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='N' range='(0, 1e6]'"
	 * @generated
	 */
	double getGear();

	/**
	 * Sets the value of the '{@link org.gaitwright.examples.cartpole.CartPole#getGear <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gear</em>' attribute.
	 * @see #getGear()
	 * @generated
	 */
	void setGear(double value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns cart and pole.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return &lt;%org.eclipse.emf.common.util.ECollections%&gt;.asEList(\"cart\", \"pole\");'"
	 * @generated
	 */
	EList<String> coordinateNames();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the force on the cart.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel body='return &lt;%org.eclipse.emf.common.util.ECollections%&gt;.asEList(\"cart\");'"
	 * @generated
	 */
	EList<String> controlNames();

} // CartPole
