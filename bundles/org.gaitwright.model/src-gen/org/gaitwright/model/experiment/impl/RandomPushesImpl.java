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
import org.gaitwright.model.experiment.RandomPushes;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Random Pushes</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getMinimumImpulse <em>Minimum Impulse</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getMaximumImpulse <em>Maximum Impulse</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.RandomPushesImpl#getTo <em>To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RandomPushesImpl extends MinimalEObjectImpl.Container implements RandomPushes {
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
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumImpulse() <em>Minimum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpulse()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_IMPULSE_EDEFAULT = 2.6;

	/**
	 * The cached value of the '{@link #getMinimumImpulse() <em>Minimum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumImpulse()
	 * @generated
	 * @ordered
	 */
	protected double minimumImpulse = MINIMUM_IMPULSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumImpulse() <em>Maximum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumImpulse()
	 * @generated
	 * @ordered
	 */
	protected static final double MAXIMUM_IMPULSE_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getMaximumImpulse() <em>Maximum Impulse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumImpulse()
	 * @generated
	 * @ordered
	 */
	protected double maximumImpulse = MAXIMUM_IMPULSE_EDEFAULT;

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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final double FROM_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected double from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final double TO_EDEFAULT = 6.0;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected double to = TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RandomPushesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.RANDOM_PUSHES;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.RANDOM_PUSHES__LINK, oldLink, link));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumImpulse() {
		return minimumImpulse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumImpulse(double newMinimumImpulse) {
		double oldMinimumImpulse = minimumImpulse;
		minimumImpulse = newMinimumImpulse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__MINIMUM_IMPULSE, oldMinimumImpulse, minimumImpulse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaximumImpulse() {
		return maximumImpulse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumImpulse(double newMaximumImpulse) {
		double oldMaximumImpulse = maximumImpulse;
		maximumImpulse = newMaximumImpulse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__MAXIMUM_IMPULSE, oldMaximumImpulse, maximumImpulse));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(double newFrom) {
		double oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(double newTo) {
		double oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.RANDOM_PUSHES__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.RANDOM_PUSHES__LINK:
				if (resolve) return getLink();
				return basicGetLink();
			case ExperimentPackage.RANDOM_PUSHES__COUNT:
				return getCount();
			case ExperimentPackage.RANDOM_PUSHES__MINIMUM_IMPULSE:
				return getMinimumImpulse();
			case ExperimentPackage.RANDOM_PUSHES__MAXIMUM_IMPULSE:
				return getMaximumImpulse();
			case ExperimentPackage.RANDOM_PUSHES__DURATION:
				return getDuration();
			case ExperimentPackage.RANDOM_PUSHES__FROM:
				return getFrom();
			case ExperimentPackage.RANDOM_PUSHES__TO:
				return getTo();
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
			case ExperimentPackage.RANDOM_PUSHES__LINK:
				setLink((Link)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__COUNT:
				setCount((Integer)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__MINIMUM_IMPULSE:
				setMinimumImpulse((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__MAXIMUM_IMPULSE:
				setMaximumImpulse((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__DURATION:
				setDuration((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__FROM:
				setFrom((Double)newValue);
				return;
			case ExperimentPackage.RANDOM_PUSHES__TO:
				setTo((Double)newValue);
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
			case ExperimentPackage.RANDOM_PUSHES__LINK:
				setLink((Link)null);
				return;
			case ExperimentPackage.RANDOM_PUSHES__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_PUSHES__MINIMUM_IMPULSE:
				setMinimumImpulse(MINIMUM_IMPULSE_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_PUSHES__MAXIMUM_IMPULSE:
				setMaximumImpulse(MAXIMUM_IMPULSE_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_PUSHES__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_PUSHES__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ExperimentPackage.RANDOM_PUSHES__TO:
				setTo(TO_EDEFAULT);
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
			case ExperimentPackage.RANDOM_PUSHES__LINK:
				return link != null;
			case ExperimentPackage.RANDOM_PUSHES__COUNT:
				return count != COUNT_EDEFAULT;
			case ExperimentPackage.RANDOM_PUSHES__MINIMUM_IMPULSE:
				return minimumImpulse != MINIMUM_IMPULSE_EDEFAULT;
			case ExperimentPackage.RANDOM_PUSHES__MAXIMUM_IMPULSE:
				return maximumImpulse != MAXIMUM_IMPULSE_EDEFAULT;
			case ExperimentPackage.RANDOM_PUSHES__DURATION:
				return duration != DURATION_EDEFAULT;
			case ExperimentPackage.RANDOM_PUSHES__FROM:
				return from != FROM_EDEFAULT;
			case ExperimentPackage.RANDOM_PUSHES__TO:
				return to != TO_EDEFAULT;
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
		result.append(" (count: ");
		result.append(count);
		result.append(", minimumImpulse: ");
		result.append(minimumImpulse);
		result.append(", maximumImpulse: ");
		result.append(maximumImpulse);
		result.append(", duration: ");
		result.append(duration);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(')');
		return result.toString();
	}

} //RandomPushesImpl
