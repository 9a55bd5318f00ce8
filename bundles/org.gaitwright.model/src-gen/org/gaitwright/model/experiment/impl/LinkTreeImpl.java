/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.LinkTrees;

import org.gaitwright.model.experiment.Contact;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Fluid;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.JointLimitLaw;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Robot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link Tree</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getIntegrator <em>Integrator</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getGravity <em>Gravity</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getRoot <em>Root</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getFluid <em>Fluid</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkTreeImpl#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkTreeImpl extends RobotImpl implements LinkTree {
	/**
	 * The default value of the '{@link #getIntegrator() <em>Integrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrator()
	 * @generated
	 * @ordered
	 */
	protected static final Integrator INTEGRATOR_EDEFAULT = Integrator.SEMI_IMPLICIT_EULER;

	/**
	 * The cached value of the '{@link #getIntegrator() <em>Integrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrator()
	 * @generated
	 * @ordered
	 */
	protected Integrator integrator = INTEGRATOR_EDEFAULT;

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
	 * The cached value of the '{@link #getRoot() <em>Root</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected Link root;

	/**
	 * The cached value of the '{@link #getFluid() <em>Fluid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluid()
	 * @generated
	 * @ordered
	 */
	protected Fluid fluid;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected Contact contact;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected JointLimitLaw limits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkTreeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LINK_TREE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integrator getIntegrator() {
		return integrator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegrator(Integrator newIntegrator) {
		Integrator oldIntegrator = integrator;
		integrator = newIntegrator == null ? INTEGRATOR_EDEFAULT : newIntegrator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__INTEGRATOR, oldIntegrator, integrator));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__GRAVITY, oldGravity, gravity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link getRoot() {
		return root;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRoot(Link newRoot, NotificationChain msgs) {
		Link oldRoot = root;
		root = newRoot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__ROOT, oldRoot, newRoot);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoot(Link newRoot) {
		if (newRoot != root) {
			NotificationChain msgs = null;
			if (root != null)
				msgs = ((InternalEObject)root).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__ROOT, null, msgs);
			if (newRoot != null)
				msgs = ((InternalEObject)newRoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__ROOT, null, msgs);
			msgs = basicSetRoot(newRoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__ROOT, newRoot, newRoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fluid getFluid() {
		return fluid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFluid(Fluid newFluid, NotificationChain msgs) {
		Fluid oldFluid = fluid;
		fluid = newFluid;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__FLUID, oldFluid, newFluid);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFluid(Fluid newFluid) {
		if (newFluid != fluid) {
			NotificationChain msgs = null;
			if (fluid != null)
				msgs = ((InternalEObject)fluid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__FLUID, null, msgs);
			if (newFluid != null)
				msgs = ((InternalEObject)newFluid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__FLUID, null, msgs);
			msgs = basicSetFluid(newFluid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__FLUID, newFluid, newFluid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContact(Contact newContact, NotificationChain msgs) {
		Contact oldContact = contact;
		contact = newContact;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__CONTACT, oldContact, newContact);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(Contact newContact) {
		if (newContact != contact) {
			NotificationChain msgs = null;
			if (contact != null)
				msgs = ((InternalEObject)contact).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__CONTACT, null, msgs);
			if (newContact != null)
				msgs = ((InternalEObject)newContact).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__CONTACT, null, msgs);
			msgs = basicSetContact(newContact, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__CONTACT, newContact, newContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JointLimitLaw getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(JointLimitLaw newLimits, NotificationChain msgs) {
		JointLimitLaw oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__LIMITS, oldLimits, newLimits);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimits(JointLimitLaw newLimits) {
		if (newLimits != limits) {
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK_TREE__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK_TREE__LIMITS, newLimits, newLimits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> coordinateNames() {
		return LinkTrees.coordinateNames(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> rootCoordinateNames() {
		return LinkTrees.rootCoordinateNames(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> controlNames() {
		return LinkTrees.controlNames(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.LINK_TREE__ROOT:
				return basicSetRoot(null, msgs);
			case ExperimentPackage.LINK_TREE__FLUID:
				return basicSetFluid(null, msgs);
			case ExperimentPackage.LINK_TREE__CONTACT:
				return basicSetContact(null, msgs);
			case ExperimentPackage.LINK_TREE__LIMITS:
				return basicSetLimits(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.LINK_TREE__INTEGRATOR:
				return getIntegrator();
			case ExperimentPackage.LINK_TREE__GRAVITY:
				return getGravity();
			case ExperimentPackage.LINK_TREE__ROOT:
				return getRoot();
			case ExperimentPackage.LINK_TREE__FLUID:
				return getFluid();
			case ExperimentPackage.LINK_TREE__CONTACT:
				return getContact();
			case ExperimentPackage.LINK_TREE__LIMITS:
				return getLimits();
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
			case ExperimentPackage.LINK_TREE__INTEGRATOR:
				setIntegrator((Integrator)newValue);
				return;
			case ExperimentPackage.LINK_TREE__GRAVITY:
				setGravity((Double)newValue);
				return;
			case ExperimentPackage.LINK_TREE__ROOT:
				setRoot((Link)newValue);
				return;
			case ExperimentPackage.LINK_TREE__FLUID:
				setFluid((Fluid)newValue);
				return;
			case ExperimentPackage.LINK_TREE__CONTACT:
				setContact((Contact)newValue);
				return;
			case ExperimentPackage.LINK_TREE__LIMITS:
				setLimits((JointLimitLaw)newValue);
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
			case ExperimentPackage.LINK_TREE__INTEGRATOR:
				setIntegrator(INTEGRATOR_EDEFAULT);
				return;
			case ExperimentPackage.LINK_TREE__GRAVITY:
				setGravity(GRAVITY_EDEFAULT);
				return;
			case ExperimentPackage.LINK_TREE__ROOT:
				setRoot((Link)null);
				return;
			case ExperimentPackage.LINK_TREE__FLUID:
				setFluid((Fluid)null);
				return;
			case ExperimentPackage.LINK_TREE__CONTACT:
				setContact((Contact)null);
				return;
			case ExperimentPackage.LINK_TREE__LIMITS:
				setLimits((JointLimitLaw)null);
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
			case ExperimentPackage.LINK_TREE__INTEGRATOR:
				return integrator != INTEGRATOR_EDEFAULT;
			case ExperimentPackage.LINK_TREE__GRAVITY:
				return gravity != GRAVITY_EDEFAULT;
			case ExperimentPackage.LINK_TREE__ROOT:
				return root != null;
			case ExperimentPackage.LINK_TREE__FLUID:
				return fluid != null;
			case ExperimentPackage.LINK_TREE__CONTACT:
				return contact != null;
			case ExperimentPackage.LINK_TREE__LIMITS:
				return limits != null;
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
				case ExperimentPackage.ROBOT___COORDINATE_NAMES: return ExperimentPackage.LINK_TREE___COORDINATE_NAMES;
				case ExperimentPackage.ROBOT___ROOT_COORDINATE_NAMES: return ExperimentPackage.LINK_TREE___ROOT_COORDINATE_NAMES;
				case ExperimentPackage.ROBOT___CONTROL_NAMES: return ExperimentPackage.LINK_TREE___CONTROL_NAMES;
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
			case ExperimentPackage.LINK_TREE___COORDINATE_NAMES:
				return coordinateNames();
			case ExperimentPackage.LINK_TREE___ROOT_COORDINATE_NAMES:
				return rootCoordinateNames();
			case ExperimentPackage.LINK_TREE___CONTROL_NAMES:
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
		result.append(" (integrator: ");
		result.append(integrator);
		result.append(", gravity: ");
		result.append(gravity);
		result.append(')');
		return result.toString();
	}

} //LinkTreeImpl
