/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getMass <em>Mass</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getInertia <em>Inertia</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getComX <em>Com X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getComZ <em>Com Z</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getAxialInertia <em>Axial Inertia</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getJoint <em>Joint</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getCircles <em>Circles</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LinkImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends NamedElementImpl implements Link {
	/**
	 * The default value of the '{@link #getMass() <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMass()
	 * @generated
	 * @ordered
	 */
	protected static final double MASS_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMass() <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMass()
	 * @generated
	 * @ordered
	 */
	protected double mass = MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInertia() <em>Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInertia()
	 * @generated
	 * @ordered
	 */
	protected static final double INERTIA_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getInertia() <em>Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInertia()
	 * @generated
	 * @ordered
	 */
	protected double inertia = INERTIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getComX() <em>Com X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComX()
	 * @generated
	 * @ordered
	 */
	protected static final double COM_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getComX() <em>Com X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComX()
	 * @generated
	 * @ordered
	 */
	protected double comX = COM_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getComZ() <em>Com Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComZ()
	 * @generated
	 * @ordered
	 */
	protected static final double COM_Z_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getComZ() <em>Com Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComZ()
	 * @generated
	 * @ordered
	 */
	protected double comZ = COM_Z_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected double length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAxialInertia() <em>Axial Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxialInertia()
	 * @generated
	 * @ordered
	 */
	protected static final double AXIAL_INERTIA_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAxialInertia() <em>Axial Inertia</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxialInertia()
	 * @generated
	 * @ordered
	 */
	protected double axialInertia = AXIAL_INERTIA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getJoint() <em>Joint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoint()
	 * @generated
	 * @ordered
	 */
	protected Joint joint;

	/**
	 * The cached value of the '{@link #getCircles() <em>Circles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircles()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactCircle> circles;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMass() {
		return mass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMass(double newMass) {
		double oldMass = mass;
		mass = newMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__MASS, oldMass, mass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInertia() {
		return inertia;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInertia(double newInertia) {
		double oldInertia = inertia;
		inertia = newInertia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__INERTIA, oldInertia, inertia));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getComX() {
		return comX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComX(double newComX) {
		double oldComX = comX;
		comX = newComX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__COM_X, oldComX, comX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getComZ() {
		return comZ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComZ(double newComZ) {
		double oldComZ = comZ;
		comZ = newComZ;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__COM_Z, oldComZ, comZ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(double newLength) {
		double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAxialInertia() {
		return axialInertia;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAxialInertia(double newAxialInertia) {
		double oldAxialInertia = axialInertia;
		axialInertia = newAxialInertia;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__AXIAL_INERTIA, oldAxialInertia, axialInertia));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Joint getJoint() {
		return joint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetJoint(Joint newJoint, NotificationChain msgs) {
		Joint oldJoint = joint;
		joint = newJoint;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__JOINT, oldJoint, newJoint);
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
	public void setJoint(Joint newJoint) {
		if (newJoint != joint) {
			NotificationChain msgs = null;
			if (joint != null)
				msgs = ((InternalEObject)joint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK__JOINT, null, msgs);
			if (newJoint != null)
				msgs = ((InternalEObject)newJoint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.LINK__JOINT, null, msgs);
			msgs = basicSetJoint(newJoint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LINK__JOINT, newJoint, newJoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactCircle> getCircles() {
		if (circles == null) {
			circles = new EObjectContainmentEList<ContactCircle>(ContactCircle.class, this, ExperimentPackage.LINK__CIRCLES);
		}
		return circles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Link>(Link.class, this, ExperimentPackage.LINK__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.LINK__JOINT:
				return basicSetJoint(null, msgs);
			case ExperimentPackage.LINK__CIRCLES:
				return ((InternalEList<?>)getCircles()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.LINK__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.LINK__MASS:
				return getMass();
			case ExperimentPackage.LINK__INERTIA:
				return getInertia();
			case ExperimentPackage.LINK__COM_X:
				return getComX();
			case ExperimentPackage.LINK__COM_Z:
				return getComZ();
			case ExperimentPackage.LINK__LENGTH:
				return getLength();
			case ExperimentPackage.LINK__AXIAL_INERTIA:
				return getAxialInertia();
			case ExperimentPackage.LINK__JOINT:
				return getJoint();
			case ExperimentPackage.LINK__CIRCLES:
				return getCircles();
			case ExperimentPackage.LINK__CHILDREN:
				return getChildren();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.LINK__MASS:
				setMass((Double)newValue);
				return;
			case ExperimentPackage.LINK__INERTIA:
				setInertia((Double)newValue);
				return;
			case ExperimentPackage.LINK__COM_X:
				setComX((Double)newValue);
				return;
			case ExperimentPackage.LINK__COM_Z:
				setComZ((Double)newValue);
				return;
			case ExperimentPackage.LINK__LENGTH:
				setLength((Double)newValue);
				return;
			case ExperimentPackage.LINK__AXIAL_INERTIA:
				setAxialInertia((Double)newValue);
				return;
			case ExperimentPackage.LINK__JOINT:
				setJoint((Joint)newValue);
				return;
			case ExperimentPackage.LINK__CIRCLES:
				getCircles().clear();
				getCircles().addAll((Collection<? extends ContactCircle>)newValue);
				return;
			case ExperimentPackage.LINK__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Link>)newValue);
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
			case ExperimentPackage.LINK__MASS:
				setMass(MASS_EDEFAULT);
				return;
			case ExperimentPackage.LINK__INERTIA:
				setInertia(INERTIA_EDEFAULT);
				return;
			case ExperimentPackage.LINK__COM_X:
				setComX(COM_X_EDEFAULT);
				return;
			case ExperimentPackage.LINK__COM_Z:
				setComZ(COM_Z_EDEFAULT);
				return;
			case ExperimentPackage.LINK__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case ExperimentPackage.LINK__AXIAL_INERTIA:
				setAxialInertia(AXIAL_INERTIA_EDEFAULT);
				return;
			case ExperimentPackage.LINK__JOINT:
				setJoint((Joint)null);
				return;
			case ExperimentPackage.LINK__CIRCLES:
				getCircles().clear();
				return;
			case ExperimentPackage.LINK__CHILDREN:
				getChildren().clear();
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
			case ExperimentPackage.LINK__MASS:
				return mass != MASS_EDEFAULT;
			case ExperimentPackage.LINK__INERTIA:
				return inertia != INERTIA_EDEFAULT;
			case ExperimentPackage.LINK__COM_X:
				return comX != COM_X_EDEFAULT;
			case ExperimentPackage.LINK__COM_Z:
				return comZ != COM_Z_EDEFAULT;
			case ExperimentPackage.LINK__LENGTH:
				return length != LENGTH_EDEFAULT;
			case ExperimentPackage.LINK__AXIAL_INERTIA:
				return axialInertia != AXIAL_INERTIA_EDEFAULT;
			case ExperimentPackage.LINK__JOINT:
				return joint != null;
			case ExperimentPackage.LINK__CIRCLES:
				return circles != null && !circles.isEmpty();
			case ExperimentPackage.LINK__CHILDREN:
				return children != null && !children.isEmpty();
		}
		return super.eIsSet(featureID);
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
		result.append(" (mass: ");
		result.append(mass);
		result.append(", inertia: ");
		result.append(inertia);
		result.append(", comX: ");
		result.append(comX);
		result.append(", comZ: ");
		result.append(comZ);
		result.append(", length: ");
		result.append(length);
		result.append(", axialInertia: ");
		result.append(axialInertia);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
