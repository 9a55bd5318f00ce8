/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.gaitwright.examples.cartpole.CartPolePackage
 * @generated
 */
public interface CartPoleFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CartPoleFactory eINSTANCE = org.gaitwright.examples.cartpole.impl.CartPoleFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Cart Pole</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cart Pole</em>'.
	 * @generated
	 */
	CartPole createCartPole();

	/**
	 * Returns a new object of class '<em>Upright Pole</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Upright Pole</em>'.
	 * @generated
	 */
	UprightPole createUprightPole();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CartPolePackage getCartPolePackage();

} //CartPoleFactory
