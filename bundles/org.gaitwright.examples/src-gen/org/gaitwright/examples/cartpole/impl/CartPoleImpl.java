/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.examples.cartpole.impl;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.examples.cartpole.CartPole;
import org.gaitwright.examples.cartpole.CartPolePackage;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Robot;

import org.gaitwright.model.experiment.impl.RobotImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cart Pole</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl#getCartMass <em>Cart Mass</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl#getPoleMass <em>Pole Mass</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl#getPoleLength <em>Pole Length</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl#getGravity <em>Gravity</em>}</li>
 *   <li>{@link org.gaitwright.examples.cartpole.impl.CartPoleImpl#getGear <em>Gear</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CartPoleImpl extends RobotImpl implements CartPole {
	/**
	 * The default value of the '{@link #getCartMass() <em>Cart Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCartMass()
	 * @generated
	 * @ordered
	 */
	protected static final double CART_MASS_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getCartMass() <em>Cart Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCartMass()
	 * @generated
	 * @ordered
	 */
	protected double cartMass = CART_MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoleMass() <em>Pole Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleMass()
	 * @generated
	 * @ordered
	 */
	protected static final double POLE_MASS_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getPoleMass() <em>Pole Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleMass()
	 * @generated
	 * @ordered
	 */
	protected double poleMass = POLE_MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoleLength() <em>Pole Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleLength()
	 * @generated
	 * @ordered
	 */
	protected static final double POLE_LENGTH_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getPoleLength() <em>Pole Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleLength()
	 * @generated
	 * @ordered
	 */
	protected double poleLength = POLE_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getGravity() <em>Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGravity()
	 * @generated
	 * @ordered
	 */
	protected static final double GRAVITY_EDEFAULT = 9.81;

	/**
	 * The cached value of the '{@link #getGravity() <em>Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGravity()
	 * @generated
	 * @ordered
	 */
	protected double gravity = GRAVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected static final double GEAR_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected double gear = GEAR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CartPoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CartPolePackage.Literals.CART_POLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCartMass() {
		return cartMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCartMass(double newCartMass) {
		double oldCartMass = cartMass;
		cartMass = newCartMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CartPolePackage.CART_POLE__CART_MASS, oldCartMass, cartMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoleMass() {
		return poleMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoleMass(double newPoleMass) {
		double oldPoleMass = poleMass;
		poleMass = newPoleMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CartPolePackage.CART_POLE__POLE_MASS, oldPoleMass, poleMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPoleLength() {
		return poleLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoleLength(double newPoleLength) {
		double oldPoleLength = poleLength;
		poleLength = newPoleLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CartPolePackage.CART_POLE__POLE_LENGTH, oldPoleLength, poleLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGravity() {
		return gravity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGravity(double newGravity) {
		double oldGravity = gravity;
		gravity = newGravity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CartPolePackage.CART_POLE__GRAVITY, oldGravity, gravity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGear() {
		return gear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGear(double newGear) {
		double oldGear = gear;
		gear = newGear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CartPolePackage.CART_POLE__GEAR, oldGear, gear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> coordinateNames() {
		return ECollections.asEList("cart", "pole");
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> controlNames() {
		return ECollections.asEList("cart");
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CartPolePackage.CART_POLE__CART_MASS:
				return getCartMass();
			case CartPolePackage.CART_POLE__POLE_MASS:
				return getPoleMass();
			case CartPolePackage.CART_POLE__POLE_LENGTH:
				return getPoleLength();
			case CartPolePackage.CART_POLE__GRAVITY:
				return getGravity();
			case CartPolePackage.CART_POLE__GEAR:
				return getGear();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CartPolePackage.CART_POLE__CART_MASS:
				setCartMass((Double)newValue);
				return;
			case CartPolePackage.CART_POLE__POLE_MASS:
				setPoleMass((Double)newValue);
				return;
			case CartPolePackage.CART_POLE__POLE_LENGTH:
				setPoleLength((Double)newValue);
				return;
			case CartPolePackage.CART_POLE__GRAVITY:
				setGravity((Double)newValue);
				return;
			case CartPolePackage.CART_POLE__GEAR:
				setGear((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CartPolePackage.CART_POLE__CART_MASS:
				setCartMass(CART_MASS_EDEFAULT);
				return;
			case CartPolePackage.CART_POLE__POLE_MASS:
				setPoleMass(POLE_MASS_EDEFAULT);
				return;
			case CartPolePackage.CART_POLE__POLE_LENGTH:
				setPoleLength(POLE_LENGTH_EDEFAULT);
				return;
			case CartPolePackage.CART_POLE__GRAVITY:
				setGravity(GRAVITY_EDEFAULT);
				return;
			case CartPolePackage.CART_POLE__GEAR:
				setGear(GEAR_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CartPolePackage.CART_POLE__CART_MASS:
				return cartMass != CART_MASS_EDEFAULT;
			case CartPolePackage.CART_POLE__POLE_MASS:
				return poleMass != POLE_MASS_EDEFAULT;
			case CartPolePackage.CART_POLE__POLE_LENGTH:
				return poleLength != POLE_LENGTH_EDEFAULT;
			case CartPolePackage.CART_POLE__GRAVITY:
				return gravity != GRAVITY_EDEFAULT;
			case CartPolePackage.CART_POLE__GEAR:
				return gear != GEAR_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedOperationID(int baseOperationID, Class<?> baseClass) {
		if (baseClass == Robot.class) {
			switch (baseOperationID) {
				case ExperimentPackage.ROBOT___COORDINATE_NAMES: return CartPolePackage.CART_POLE___COORDINATE_NAMES;
				case ExperimentPackage.ROBOT___CONTROL_NAMES: return CartPolePackage.CART_POLE___CONTROL_NAMES;
				default: return super.eDerivedOperationID(baseOperationID, baseClass);
			}
		}
		return super.eDerivedOperationID(baseOperationID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case CartPolePackage.CART_POLE___COORDINATE_NAMES:
				return coordinateNames();
			case CartPolePackage.CART_POLE___CONTROL_NAMES:
				return controlNames();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cartMass: ");
		result.append(cartMass);
		result.append(", poleMass: ");
		result.append(poleMass);
		result.append(", poleLength: ");
		result.append(poleLength);
		result.append(", gravity: ");
		result.append(gravity);
		result.append(", gear: ");
		result.append(gear);
		result.append(')');
		return result.toString();
	}

} //CartPoleImpl
