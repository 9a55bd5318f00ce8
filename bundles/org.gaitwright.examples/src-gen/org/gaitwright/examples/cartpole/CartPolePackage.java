/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;

import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * An example of a contribution: a robot and a cost term that extend the experiment language from outside.
 * <!-- end-model-doc -->
 * @see org.gaitwright.examples.cartpole.CartPoleFactory
 * @model kind="package"
 * @generated
 */
public interface CartPolePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cartpole";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://gaitwright.org/examples/cartpole/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cartpole";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CartPolePackage eINSTANCE = org.gaitwright.examples.cartpole.impl.CartPolePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl <em>Cart Pole</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.examples.cartpole.impl.CartPoleImpl
	 * @see org.gaitwright.examples.cartpole.impl.CartPolePackageImpl#getCartPole()
	 * @generated
	 */
	int CART_POLE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__NAME = ExperimentPackage.ROBOT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__DESCRIPTION = ExperimentPackage.ROBOT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Time Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__TIME_STEP = ExperimentPackage.ROBOT__TIME_STEP;

	/**
	 * The feature id for the '<em><b>Cart Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__CART_MASS = ExperimentPackage.ROBOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pole Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__POLE_MASS = ExperimentPackage.ROBOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pole Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__POLE_LENGTH = ExperimentPackage.ROBOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gravity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__GRAVITY = ExperimentPackage.ROBOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE__GEAR = ExperimentPackage.ROBOT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cart Pole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE_FEATURE_COUNT = ExperimentPackage.ROBOT_FEATURE_COUNT + 5;

	/**
	 * The operation id for the '<em>Root Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE___ROOT_COORDINATE_NAMES = ExperimentPackage.ROBOT___ROOT_COORDINATE_NAMES;

	/**
	 * The operation id for the '<em>Coordinate Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE___COORDINATE_NAMES = ExperimentPackage.ROBOT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Control Names</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE___CONTROL_NAMES = ExperimentPackage.ROBOT_OPERATION_COUNT + 1;

	/**
	 * The number of operations of the '<em>Cart Pole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CART_POLE_OPERATION_COUNT = ExperimentPackage.ROBOT_OPERATION_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.gaitwright.examples.cartpole.impl.UprightPoleImpl <em>Upright Pole</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.gaitwright.examples.cartpole.impl.UprightPoleImpl
	 * @see org.gaitwright.examples.cartpole.impl.CartPolePackageImpl#getUprightPole()
	 * @generated
	 */
	int UPRIGHT_POLE = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPRIGHT_POLE__WEIGHT = ExperimentPackage.COST_TERM__WEIGHT;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPRIGHT_POLE__STAGE = ExperimentPackage.COST_TERM__STAGE;

	/**
	 * The feature id for the '<em><b>Coordinate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPRIGHT_POLE__COORDINATE = ExperimentPackage.COST_TERM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Upright Pole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPRIGHT_POLE_FEATURE_COUNT = ExperimentPackage.COST_TERM_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Upright Pole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPRIGHT_POLE_OPERATION_COUNT = ExperimentPackage.COST_TERM_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.gaitwright.examples.cartpole.CartPole <em>Cart Pole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cart Pole</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole
	 * @generated
	 */
	EClass getCartPole();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.CartPole#getCartMass <em>Cart Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cart Mass</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole#getCartMass()
	 * @see #getCartPole()
	 * @generated
	 */
	EAttribute getCartPole_CartMass();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.CartPole#getPoleMass <em>Pole Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pole Mass</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole#getPoleMass()
	 * @see #getCartPole()
	 * @generated
	 */
	EAttribute getCartPole_PoleMass();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.CartPole#getPoleLength <em>Pole Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pole Length</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole#getPoleLength()
	 * @see #getCartPole()
	 * @generated
	 */
	EAttribute getCartPole_PoleLength();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.CartPole#getGravity <em>Gravity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gravity</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole#getGravity()
	 * @see #getCartPole()
	 * @generated
	 */
	EAttribute getCartPole_Gravity();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.CartPole#getGear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gear</em>'.
	 * @see org.gaitwright.examples.cartpole.CartPole#getGear()
	 * @see #getCartPole()
	 * @generated
	 */
	EAttribute getCartPole_Gear();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.examples.cartpole.CartPole#coordinateNames() <em>Coordinate Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Coordinate Names</em>' operation.
	 * @see org.gaitwright.examples.cartpole.CartPole#coordinateNames()
	 * @generated
	 */
	EOperation getCartPole__CoordinateNames();

	/**
	 * Returns the meta object for the '{@link org.gaitwright.examples.cartpole.CartPole#controlNames() <em>Control Names</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Control Names</em>' operation.
	 * @see org.gaitwright.examples.cartpole.CartPole#controlNames()
	 * @generated
	 */
	EOperation getCartPole__ControlNames();

	/**
	 * Returns the meta object for class '{@link org.gaitwright.examples.cartpole.UprightPole <em>Upright Pole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Upright Pole</em>'.
	 * @see org.gaitwright.examples.cartpole.UprightPole
	 * @generated
	 */
	EClass getUprightPole();

	/**
	 * Returns the meta object for the attribute '{@link org.gaitwright.examples.cartpole.UprightPole#getCoordinate <em>Coordinate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate</em>'.
	 * @see org.gaitwright.examples.cartpole.UprightPole#getCoordinate()
	 * @see #getUprightPole()
	 * @generated
	 */
	EAttribute getUprightPole_Coordinate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CartPoleFactory getCartPoleFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl <em>Cart Pole</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.examples.cartpole.impl.CartPoleImpl
		 * @see org.gaitwright.examples.cartpole.impl.CartPolePackageImpl#getCartPole()
		 * @generated
		 */
		EClass CART_POLE = eINSTANCE.getCartPole();

		/**
		 * The meta object literal for the '<em><b>Cart Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CART_POLE__CART_MASS = eINSTANCE.getCartPole_CartMass();

		/**
		 * The meta object literal for the '<em><b>Pole Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CART_POLE__POLE_MASS = eINSTANCE.getCartPole_PoleMass();

		/**
		 * The meta object literal for the '<em><b>Pole Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CART_POLE__POLE_LENGTH = eINSTANCE.getCartPole_PoleLength();

		/**
		 * The meta object literal for the '<em><b>Gravity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CART_POLE__GRAVITY = eINSTANCE.getCartPole_Gravity();

		/**
		 * The meta object literal for the '<em><b>Gear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CART_POLE__GEAR = eINSTANCE.getCartPole_Gear();

		/**
		 * The meta object literal for the '<em><b>Coordinate Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation CART_POLE___COORDINATE_NAMES = eINSTANCE.getCartPole__CoordinateNames();

		/**
		 * The meta object literal for the '<em><b>Control Names</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation CART_POLE___CONTROL_NAMES = eINSTANCE.getCartPole__ControlNames();

		/**
		 * The meta object literal for the '{@link org.gaitwright.examples.cartpole.impl.UprightPoleImpl <em>Upright Pole</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.gaitwright.examples.cartpole.impl.UprightPoleImpl
		 * @see org.gaitwright.examples.cartpole.impl.CartPolePackageImpl#getUprightPole()
		 * @generated
		 */
		EClass UPRIGHT_POLE = eINSTANCE.getUprightPole();

		/**
		 * The meta object literal for the '<em><b>Coordinate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPRIGHT_POLE__COORDINATE = eINSTANCE.getUprightPole_Coordinate();

	}

} //CartPolePackage
