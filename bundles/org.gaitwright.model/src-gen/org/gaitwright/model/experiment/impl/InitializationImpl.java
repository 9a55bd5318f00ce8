/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Initialization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Initialization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitializationImpl#getDescentIterations <em>Descent Iterations</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitializationImpl#getDescentTolerance <em>Descent Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitializationImpl#isFollowFirst <em>Follow First</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitializationImpl#getFollowerIterations <em>Follower Iterations</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class InitializationImpl extends MinimalEObjectImpl.Container implements Initialization {
	/**
	 * The default value of the '{@link #getDescentIterations() <em>Descent Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescentIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int DESCENT_ITERATIONS_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getDescentIterations() <em>Descent Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescentIterations()
	 * @generated
	 * @ordered
	 */
	protected int descentIterations = DESCENT_ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescentTolerance() <em>Descent Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescentTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double DESCENT_TOLERANCE_EDEFAULT = 1.0E-6;

	/**
	 * The cached value of the '{@link #getDescentTolerance() <em>Descent Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescentTolerance()
	 * @generated
	 * @ordered
	 */
	protected double descentTolerance = DESCENT_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFollowFirst() <em>Follow First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowFirst()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLLOW_FIRST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFollowFirst() <em>Follow First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowFirst()
	 * @generated
	 * @ordered
	 */
	protected boolean followFirst = FOLLOW_FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFollowerIterations() <em>Follower Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowerIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int FOLLOWER_ITERATIONS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFollowerIterations() <em>Follower Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowerIterations()
	 * @generated
	 * @ordered
	 */
	protected int followerIterations = FOLLOWER_ITERATIONS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InitializationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.INITIALIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDescentIterations() {
		return descentIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescentIterations(int newDescentIterations) {
		int oldDescentIterations = descentIterations;
		descentIterations = newDescentIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIALIZATION__DESCENT_ITERATIONS, oldDescentIterations, descentIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDescentTolerance() {
		return descentTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescentTolerance(double newDescentTolerance) {
		double oldDescentTolerance = descentTolerance;
		descentTolerance = newDescentTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIALIZATION__DESCENT_TOLERANCE, oldDescentTolerance, descentTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFollowFirst() {
		return followFirst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowFirst(boolean newFollowFirst) {
		boolean oldFollowFirst = followFirst;
		followFirst = newFollowFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIALIZATION__FOLLOW_FIRST, oldFollowFirst, followFirst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFollowerIterations() {
		return followerIterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowerIterations(int newFollowerIterations) {
		int oldFollowerIterations = followerIterations;
		followerIterations = newFollowerIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIALIZATION__FOLLOWER_ITERATIONS, oldFollowerIterations, followerIterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.INITIALIZATION__DESCENT_ITERATIONS:
				return getDescentIterations();
			case ExperimentPackage.INITIALIZATION__DESCENT_TOLERANCE:
				return getDescentTolerance();
			case ExperimentPackage.INITIALIZATION__FOLLOW_FIRST:
				return isFollowFirst();
			case ExperimentPackage.INITIALIZATION__FOLLOWER_ITERATIONS:
				return getFollowerIterations();
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
			case ExperimentPackage.INITIALIZATION__DESCENT_ITERATIONS:
				setDescentIterations((Integer)newValue);
				return;
			case ExperimentPackage.INITIALIZATION__DESCENT_TOLERANCE:
				setDescentTolerance((Double)newValue);
				return;
			case ExperimentPackage.INITIALIZATION__FOLLOW_FIRST:
				setFollowFirst((Boolean)newValue);
				return;
			case ExperimentPackage.INITIALIZATION__FOLLOWER_ITERATIONS:
				setFollowerIterations((Integer)newValue);
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
			case ExperimentPackage.INITIALIZATION__DESCENT_ITERATIONS:
				setDescentIterations(DESCENT_ITERATIONS_EDEFAULT);
				return;
			case ExperimentPackage.INITIALIZATION__DESCENT_TOLERANCE:
				setDescentTolerance(DESCENT_TOLERANCE_EDEFAULT);
				return;
			case ExperimentPackage.INITIALIZATION__FOLLOW_FIRST:
				setFollowFirst(FOLLOW_FIRST_EDEFAULT);
				return;
			case ExperimentPackage.INITIALIZATION__FOLLOWER_ITERATIONS:
				setFollowerIterations(FOLLOWER_ITERATIONS_EDEFAULT);
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
			case ExperimentPackage.INITIALIZATION__DESCENT_ITERATIONS:
				return descentIterations != DESCENT_ITERATIONS_EDEFAULT;
			case ExperimentPackage.INITIALIZATION__DESCENT_TOLERANCE:
				return descentTolerance != DESCENT_TOLERANCE_EDEFAULT;
			case ExperimentPackage.INITIALIZATION__FOLLOW_FIRST:
				return followFirst != FOLLOW_FIRST_EDEFAULT;
			case ExperimentPackage.INITIALIZATION__FOLLOWER_ITERATIONS:
				return followerIterations != FOLLOWER_ITERATIONS_EDEFAULT;
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
		result.append(" (descentIterations: ");
		result.append(descentIterations);
		result.append(", descentTolerance: ");
		result.append(descentTolerance);
		result.append(", followFirst: ");
		result.append(followFirst);
		result.append(", followerIterations: ");
		result.append(followerIterations);
		result.append(')');
		return result.toString();
	}

} //InitializationImpl
