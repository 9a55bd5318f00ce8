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

import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.InitialState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Initial State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getPositionDeviation <em>Position Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getVelocityDeviation <em>Velocity Deviation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getGait <em>Gait</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getGaitPhase <em>Gait Phase</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getCoordinates <em>Coordinates</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.InitialStateImpl#getDeviations <em>Deviations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InitialStateImpl extends NamedElementImpl implements InitialState {
	/**
	 * The default value of the '{@link #getPositionDeviation() <em>Position Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double POSITION_DEVIATION_EDEFAULT = 0.02;

	/**
	 * The cached value of the '{@link #getPositionDeviation() <em>Position Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionDeviation()
	 * @generated
	 * @ordered
	 */
	protected double positionDeviation = POSITION_DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocityDeviation() <em>Velocity Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double VELOCITY_DEVIATION_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getVelocityDeviation() <em>Velocity Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocityDeviation()
	 * @generated
	 * @ordered
	 */
	protected double velocityDeviation = VELOCITY_DEVIATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGait() <em>Gait</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGait()
	 * @generated
	 * @ordered
	 */
	protected Gait gait;

	/**
	 * The default value of the '{@link #getGaitPhase() <em>Gait Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhase()
	 * @generated
	 * @ordered
	 */
	protected static final double GAIT_PHASE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGaitPhase() <em>Gait Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhase()
	 * @generated
	 * @ordered
	 */
	protected double gaitPhase = GAIT_PHASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoordinates() <em>Coordinates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinates()
	 * @generated
	 * @ordered
	 */
	protected EList<CoordinateValue> coordinates;

	/**
	 * The cached value of the '{@link #getDeviations() <em>Deviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviations()
	 * @generated
	 * @ordered
	 */
	protected EList<CoordinateSpread> deviations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InitialStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.INITIAL_STATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPositionDeviation() {
		return positionDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionDeviation(double newPositionDeviation) {
		double oldPositionDeviation = positionDeviation;
		positionDeviation = newPositionDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIAL_STATE__POSITION_DEVIATION, oldPositionDeviation, positionDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVelocityDeviation() {
		return velocityDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocityDeviation(double newVelocityDeviation) {
		double oldVelocityDeviation = velocityDeviation;
		velocityDeviation = newVelocityDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIAL_STATE__VELOCITY_DEVIATION, oldVelocityDeviation, velocityDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gait getGait() {
		if (gait != null && gait.eIsProxy()) {
			InternalEObject oldGait = (InternalEObject)gait;
			gait = (Gait)eResolveProxy(oldGait);
			if (gait != oldGait) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.INITIAL_STATE__GAIT, oldGait, gait));
			}
		}
		return gait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Gait basicGetGait() {
		return gait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGait(Gait newGait) {
		Gait oldGait = gait;
		gait = newGait;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIAL_STATE__GAIT, oldGait, gait));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGaitPhase() {
		return gaitPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGaitPhase(double newGaitPhase) {
		double oldGaitPhase = gaitPhase;
		gaitPhase = newGaitPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.INITIAL_STATE__GAIT_PHASE, oldGaitPhase, gaitPhase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoordinateValue> getCoordinates() {
		if (coordinates == null) {
			coordinates = new EObjectContainmentEList<CoordinateValue>(CoordinateValue.class, this, ExperimentPackage.INITIAL_STATE__COORDINATES);
		}
		return coordinates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoordinateSpread> getDeviations() {
		if (deviations == null) {
			deviations = new EObjectContainmentEList<CoordinateSpread>(CoordinateSpread.class, this, ExperimentPackage.INITIAL_STATE__DEVIATIONS);
		}
		return deviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.INITIAL_STATE__COORDINATES:
				return ((InternalEList<?>)getCoordinates()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.INITIAL_STATE__DEVIATIONS:
				return ((InternalEList<?>)getDeviations()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.INITIAL_STATE__POSITION_DEVIATION:
				return getPositionDeviation();
			case ExperimentPackage.INITIAL_STATE__VELOCITY_DEVIATION:
				return getVelocityDeviation();
			case ExperimentPackage.INITIAL_STATE__GAIT:
				if (resolve) return getGait();
				return basicGetGait();
			case ExperimentPackage.INITIAL_STATE__GAIT_PHASE:
				return getGaitPhase();
			case ExperimentPackage.INITIAL_STATE__COORDINATES:
				return getCoordinates();
			case ExperimentPackage.INITIAL_STATE__DEVIATIONS:
				return getDeviations();
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
			case ExperimentPackage.INITIAL_STATE__POSITION_DEVIATION:
				setPositionDeviation((Double)newValue);
				return;
			case ExperimentPackage.INITIAL_STATE__VELOCITY_DEVIATION:
				setVelocityDeviation((Double)newValue);
				return;
			case ExperimentPackage.INITIAL_STATE__GAIT:
				setGait((Gait)newValue);
				return;
			case ExperimentPackage.INITIAL_STATE__GAIT_PHASE:
				setGaitPhase((Double)newValue);
				return;
			case ExperimentPackage.INITIAL_STATE__COORDINATES:
				getCoordinates().clear();
				getCoordinates().addAll((Collection<? extends CoordinateValue>)newValue);
				return;
			case ExperimentPackage.INITIAL_STATE__DEVIATIONS:
				getDeviations().clear();
				getDeviations().addAll((Collection<? extends CoordinateSpread>)newValue);
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
			case ExperimentPackage.INITIAL_STATE__POSITION_DEVIATION:
				setPositionDeviation(POSITION_DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.INITIAL_STATE__VELOCITY_DEVIATION:
				setVelocityDeviation(VELOCITY_DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.INITIAL_STATE__GAIT:
				setGait((Gait)null);
				return;
			case ExperimentPackage.INITIAL_STATE__GAIT_PHASE:
				setGaitPhase(GAIT_PHASE_EDEFAULT);
				return;
			case ExperimentPackage.INITIAL_STATE__COORDINATES:
				getCoordinates().clear();
				return;
			case ExperimentPackage.INITIAL_STATE__DEVIATIONS:
				getDeviations().clear();
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
			case ExperimentPackage.INITIAL_STATE__POSITION_DEVIATION:
				return positionDeviation != POSITION_DEVIATION_EDEFAULT;
			case ExperimentPackage.INITIAL_STATE__VELOCITY_DEVIATION:
				return velocityDeviation != VELOCITY_DEVIATION_EDEFAULT;
			case ExperimentPackage.INITIAL_STATE__GAIT:
				return gait != null;
			case ExperimentPackage.INITIAL_STATE__GAIT_PHASE:
				return gaitPhase != GAIT_PHASE_EDEFAULT;
			case ExperimentPackage.INITIAL_STATE__COORDINATES:
				return coordinates != null && !coordinates.isEmpty();
			case ExperimentPackage.INITIAL_STATE__DEVIATIONS:
				return deviations != null && !deviations.isEmpty();
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
		result.append(" (positionDeviation: ");
		result.append(positionDeviation);
		result.append(", velocityDeviation: ");
		result.append(velocityDeviation);
		result.append(", gaitPhase: ");
		result.append(gaitPhase);
		result.append(')');
		return result.toString();
	}

} //InitialStateImpl
