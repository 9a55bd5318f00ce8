/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.gaitwright.examples.cartpole.CartPole;
import org.gaitwright.examples.cartpole.CartPoleFactory;
import org.gaitwright.examples.cartpole.CartPolePackage;
import org.gaitwright.examples.cartpole.UprightPole;

import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CartPolePackageImpl extends EPackageImpl implements CartPolePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cartPoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass uprightPoleEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.gaitwright.examples.cartpole.CartPolePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CartPolePackageImpl() {
		super(eNS_URI, CartPoleFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CartPolePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CartPolePackage init() {
		if (isInited) return (CartPolePackage)EPackage.Registry.INSTANCE.getEPackage(CartPolePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCartPolePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CartPolePackageImpl theCartPolePackage = registeredCartPolePackage instanceof CartPolePackageImpl ? (CartPolePackageImpl)registeredCartPolePackage : new CartPolePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ExperimentPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theCartPolePackage.createPackageContents();

		// Initialize created meta-data
		theCartPolePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCartPolePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CartPolePackage.eNS_URI, theCartPolePackage);
		return theCartPolePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCartPole() {
		return cartPoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCartPole_CartMass() {
		return (EAttribute)cartPoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCartPole_PoleMass() {
		return (EAttribute)cartPoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCartPole_PoleLength() {
		return (EAttribute)cartPoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCartPole_Gravity() {
		return (EAttribute)cartPoleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCartPole_Gear() {
		return (EAttribute)cartPoleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getCartPole__CoordinateNames() {
		return cartPoleEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getCartPole__ControlNames() {
		return cartPoleEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUprightPole() {
		return uprightPoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUprightPole_Coordinate() {
		return (EAttribute)uprightPoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CartPoleFactory getCartPoleFactory() {
		return (CartPoleFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		cartPoleEClass = createEClass(CART_POLE);
		createEAttribute(cartPoleEClass, CART_POLE__CART_MASS);
		createEAttribute(cartPoleEClass, CART_POLE__POLE_MASS);
		createEAttribute(cartPoleEClass, CART_POLE__POLE_LENGTH);
		createEAttribute(cartPoleEClass, CART_POLE__GRAVITY);
		createEAttribute(cartPoleEClass, CART_POLE__GEAR);
		createEOperation(cartPoleEClass, CART_POLE___COORDINATE_NAMES);
		createEOperation(cartPoleEClass, CART_POLE___CONTROL_NAMES);

		uprightPoleEClass = createEClass(UPRIGHT_POLE);
		createEAttribute(uprightPoleEClass, UPRIGHT_POLE__COORDINATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ExperimentPackage theExperimentPackage = (ExperimentPackage)EPackage.Registry.INSTANCE.getEPackage(ExperimentPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		cartPoleEClass.getESuperTypes().add(theExperimentPackage.getRobot());
		uprightPoleEClass.getESuperTypes().add(theExperimentPackage.getCostTerm());

		// Initialize classes, features, and operations; add parameters
		initEClass(cartPoleEClass, CartPole.class, "CartPole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCartPole_CartMass(), ecorePackage.getEDouble(), "cartMass", "1", 0, 1, CartPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCartPole_PoleMass(), ecorePackage.getEDouble(), "poleMass", "0.1", 0, 1, CartPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCartPole_PoleLength(), ecorePackage.getEDouble(), "poleLength", "0.5", 0, 1, CartPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCartPole_Gravity(), ecorePackage.getEDouble(), "gravity", "9.81", 0, 1, CartPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCartPole_Gear(), ecorePackage.getEDouble(), "gear", "10", 0, 1, CartPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getCartPole__CoordinateNames(), ecorePackage.getEString(), "coordinateNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEOperation(getCartPole__ControlNames(), ecorePackage.getEString(), "controlNames", 0, -1, !IS_UNIQUE, IS_ORDERED);

		initEClass(uprightPoleEClass, UprightPole.class, "UprightPole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUprightPole_Coordinate(), ecorePackage.getEString(), "coordinate", "pole", 1, 1, UprightPole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://gaitwright.org/metadata/1.0
		create_1Annotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "An example of a contribution: a robot and a cost term that extend the experiment language from outside."
		   });
		addAnnotation
		  (cartPoleEClass,
		   source,
		   new String[] {
			   "documentation", "A cart on a rail with a pole hinged to it: a point mass at the end of a massless rod. Coordinates: cart (position along x) and pole (angle from upright, counter-clockwise)."
		   });
		addAnnotation
		  (getCartPole__CoordinateNames(),
		   source,
		   new String[] {
			   "documentation", "Returns cart and pole.",
			   "body", "return <%org.eclipse.emf.common.util.ECollections%>.asEList(\"cart\", \"pole\");"
		   });
		addAnnotation
		  (getCartPole__ControlNames(),
		   source,
		   new String[] {
			   "documentation", "Returns the force on the cart.",
			   "body", "return <%org.eclipse.emf.common.util.ECollections%>.asEList(\"cart\");"
		   });
		addAnnotation
		  (getCartPole_CartMass(),
		   source,
		   new String[] {
			   "documentation", "Mass of the cart."
		   });
		addAnnotation
		  (getCartPole_PoleMass(),
		   source,
		   new String[] {
			   "documentation", "Mass at the end of the pole."
		   });
		addAnnotation
		  (getCartPole_PoleLength(),
		   source,
		   new String[] {
			   "documentation", "Length of the pole."
		   });
		addAnnotation
		  (getCartPole_Gravity(),
		   source,
		   new String[] {
			   "documentation", "Acceleration of free fall."
		   });
		addAnnotation
		  (getCartPole_Gear(),
		   source,
		   new String[] {
			   "documentation", "Force on the cart per unit of control."
		   });
		addAnnotation
		  (uprightPoleEClass,
		   source,
		   new String[] {
			   "documentation", "How far an angle is from upright, 1 \u2212 cos \u03b8: smooth, and the same after a full turn."
		   });
		addAnnotation
		  (getUprightPole_Coordinate(),
		   source,
		   new String[] {
			   "documentation", "Name of the coordinate that is the angle \u03b8."
		   });
	}

	/**
	 * Initializes the annotations for <b>http://gaitwright.org/metadata/1.0</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void create_1Annotations() {
		String source = "http://gaitwright.org/metadata/1.0";
		addAnnotation
		  (getCartPole_CartMass(),
		   source,
		   new String[] {
			   "unit", "kg",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getCartPole_PoleMass(),
		   source,
		   new String[] {
			   "unit", "kg",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getCartPole_PoleLength(),
		   source,
		   new String[] {
			   "unit", "m",
			   "range", "(0, 1000]"
		   });
		addAnnotation
		  (getCartPole_Gravity(),
		   source,
		   new String[] {
			   "unit", "m/s\u00b2",
			   "range", "[0, 1000]"
		   });
		addAnnotation
		  (getCartPole_Gear(),
		   source,
		   new String[] {
			   "unit", "N",
			   "range", "(0, 1e6]"
		   });
		addAnnotation
		  (getUprightPole_Coordinate(),
		   source,
		   new String[] {
			   "pattern", "[A-Za-z_][A-Za-z0-9_-]*"
		   });
	}

} //CartPolePackageImpl
