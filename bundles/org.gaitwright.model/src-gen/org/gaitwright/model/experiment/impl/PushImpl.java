/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.Push;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Push</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.PushImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.PushImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.PushImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.PushImpl#getImpulseX <em>Impulse X</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.PushImpl#getImpulseZ <em>Impulse Z</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PushImpl extends MinimalEObjectImpl.Container implements Push {
	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected Link link;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final double START_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected double start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final double DURATION_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected double duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpulseX() <em>Impulse X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpulseX()
	 * @generated
	 * @ordered
	 */
	protected static final double IMPULSE_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getImpulseX() <em>Impulse X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpulseX()
	 * @generated
	 * @ordered
	 */
	protected double impulseX = IMPULSE_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpulseZ() <em>Impulse Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpulseZ()
	 * @generated
	 * @ordered
	 */
	protected static final double IMPULSE_Z_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getImpulseZ() <em>Impulse Z</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpulseZ()
	 * @generated
	 * @ordered
	 */
	protected double impulseZ = IMPULSE_Z_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PushImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.PUSH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link getLink() {
		if (link != null && link.eIsProxy()) {
			InternalEObject oldLink = (InternalEObject)link;
			link = (Link)eResolveProxy(oldLink);
			if (link != oldLink) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.PUSH__LINK, oldLink, link));
			}
		}
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Link basicGetLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(Link newLink) {
		Link oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PUSH__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(double newStart) {
		double oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PUSH__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(double newDuration) {
		double oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PUSH__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getImpulseX() {
		return impulseX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpulseX(double newImpulseX) {
		double oldImpulseX = impulseX;
		impulseX = newImpulseX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PUSH__IMPULSE_X, oldImpulseX, impulseX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getImpulseZ() {
		return impulseZ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpulseZ(double newImpulseZ) {
		double oldImpulseZ = impulseZ;
		impulseZ = newImpulseZ;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.PUSH__IMPULSE_Z, oldImpulseZ, impulseZ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.PUSH__LINK:
				if (resolve) return getLink();
				return basicGetLink();
			case ExperimentPackage.PUSH__START:
				return getStart();
			case ExperimentPackage.PUSH__DURATION:
				return getDuration();
			case ExperimentPackage.PUSH__IMPULSE_X:
				return getImpulseX();
			case ExperimentPackage.PUSH__IMPULSE_Z:
				return getImpulseZ();
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
			case ExperimentPackage.PUSH__LINK:
				setLink((Link)newValue);
				return;
			case ExperimentPackage.PUSH__START:
				setStart((Double)newValue);
				return;
			case ExperimentPackage.PUSH__DURATION:
				setDuration((Double)newValue);
				return;
			case ExperimentPackage.PUSH__IMPULSE_X:
				setImpulseX((Double)newValue);
				return;
			case ExperimentPackage.PUSH__IMPULSE_Z:
				setImpulseZ((Double)newValue);
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
			case ExperimentPackage.PUSH__LINK:
				setLink((Link)null);
				return;
			case ExperimentPackage.PUSH__START:
				setStart(START_EDEFAULT);
				return;
			case ExperimentPackage.PUSH__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ExperimentPackage.PUSH__IMPULSE_X:
				setImpulseX(IMPULSE_X_EDEFAULT);
				return;
			case ExperimentPackage.PUSH__IMPULSE_Z:
				setImpulseZ(IMPULSE_Z_EDEFAULT);
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
			case ExperimentPackage.PUSH__LINK:
				return link != null;
			case ExperimentPackage.PUSH__START:
				return start != START_EDEFAULT;
			case ExperimentPackage.PUSH__DURATION:
				return duration != DURATION_EDEFAULT;
			case ExperimentPackage.PUSH__IMPULSE_X:
				return impulseX != IMPULSE_X_EDEFAULT;
			case ExperimentPackage.PUSH__IMPULSE_Z:
				return impulseZ != IMPULSE_Z_EDEFAULT;
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
		result.append(" (start: ");
		result.append(start);
		result.append(", duration: ");
		result.append(duration);
		result.append(", impulseX: ");
		result.append(impulseX);
		result.append(", impulseZ: ");
		result.append(impulseZ);
		result.append(')');
		return result.toString();
	}

} //PushImpl
