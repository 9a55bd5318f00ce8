/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Terrain;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSourceImpl#getInitialState <em>Initial State</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSourceImpl#getTerrain <em>Terrain</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ConditionSourceImpl extends NamedElementImpl implements ConditionSource {
	/**
	 * The cached value of the '{@link #getInitialState() <em>Initial State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialState()
	 * @generated
	 * @ordered
	 */
	protected InitialState initialState;

	/**
	 * The cached value of the '{@link #getTerrain() <em>Terrain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerrain()
	 * @generated
	 * @ordered
	 */
	protected Terrain terrain;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CONDITION_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitialState getInitialState() {
		if (initialState != null && initialState.eIsProxy()) {
			InternalEObject oldInitialState = (InternalEObject)initialState;
			initialState = (InitialState)eResolveProxy(oldInitialState);
			if (initialState != oldInitialState) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE, oldInitialState, initialState));
			}
		}
		return initialState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InitialState basicGetInitialState() {
		return initialState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialState(InitialState newInitialState) {
		InitialState oldInitialState = initialState;
		initialState = newInitialState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE, oldInitialState, initialState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Terrain getTerrain() {
		if (terrain != null && terrain.eIsProxy()) {
			InternalEObject oldTerrain = (InternalEObject)terrain;
			terrain = (Terrain)eResolveProxy(oldTerrain);
			if (terrain != oldTerrain) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ExperimentPackage.CONDITION_SOURCE__TERRAIN, oldTerrain, terrain));
			}
		}
		return terrain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Terrain basicGetTerrain() {
		return terrain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerrain(Terrain newTerrain) {
		Terrain oldTerrain = terrain;
		terrain = newTerrain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SOURCE__TERRAIN, oldTerrain, terrain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE:
				if (resolve) return getInitialState();
				return basicGetInitialState();
			case ExperimentPackage.CONDITION_SOURCE__TERRAIN:
				if (resolve) return getTerrain();
				return basicGetTerrain();
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
			case ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE:
				setInitialState((InitialState)newValue);
				return;
			case ExperimentPackage.CONDITION_SOURCE__TERRAIN:
				setTerrain((Terrain)newValue);
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
			case ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE:
				setInitialState((InitialState)null);
				return;
			case ExperimentPackage.CONDITION_SOURCE__TERRAIN:
				setTerrain((Terrain)null);
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
			case ExperimentPackage.CONDITION_SOURCE__INITIAL_STATE:
				return initialState != null;
			case ExperimentPackage.CONDITION_SOURCE__TERRAIN:
				return terrain != null;
		}
		return super.eIsSet(featureID);
	}

} //ConditionSourceImpl
