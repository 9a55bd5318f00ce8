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

import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.model.experiment.Task;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getInitialStates <em>Initial States</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getTraining <em>Training</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getTest <em>Test</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.TaskImpl#getSuccess <em>Success</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends NamedElementImpl implements Task {
	/**
	 * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected static final int HORIZON_EDEFAULT = 200;

	/**
	 * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected int horizon = HORIZON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInitialStates() <em>Initial States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialStates()
	 * @generated
	 * @ordered
	 */
	protected EList<InitialState> initialStates;

	/**
	 * The cached value of the '{@link #getTraining() <em>Training</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraining()
	 * @generated
	 * @ordered
	 */
	protected EList<ConditionSource> training;

	/**
	 * The cached value of the '{@link #getValidation() <em>Validation</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidation()
	 * @generated
	 * @ordered
	 */
	protected EList<ConditionSource> validation;

	/**
	 * The cached value of the '{@link #getTest() <em>Test</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTest()
	 * @generated
	 * @ordered
	 */
	protected EList<ConditionSource> test;

	/**
	 * The cached value of the '{@link #getSuccess() <em>Success</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccess()
	 * @generated
	 * @ordered
	 */
	protected SuccessCriterion success;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHorizon() {
		return horizon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizon(int newHorizon) {
		int oldHorizon = horizon;
		horizon = newHorizon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TASK__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InitialState> getInitialStates() {
		if (initialStates == null) {
			initialStates = new EObjectContainmentEList<InitialState>(InitialState.class, this, ExperimentPackage.TASK__INITIAL_STATES);
		}
		return initialStates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConditionSource> getTraining() {
		if (training == null) {
			training = new EObjectContainmentEList<ConditionSource>(ConditionSource.class, this, ExperimentPackage.TASK__TRAINING);
		}
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConditionSource> getValidation() {
		if (validation == null) {
			validation = new EObjectContainmentEList<ConditionSource>(ConditionSource.class, this, ExperimentPackage.TASK__VALIDATION);
		}
		return validation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConditionSource> getTest() {
		if (test == null) {
			test = new EObjectContainmentEList<ConditionSource>(ConditionSource.class, this, ExperimentPackage.TASK__TEST);
		}
		return test;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuccessCriterion getSuccess() {
		return success;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuccess(SuccessCriterion newSuccess, NotificationChain msgs) {
		SuccessCriterion oldSuccess = success;
		success = newSuccess;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.TASK__SUCCESS, oldSuccess, newSuccess);
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
	public void setSuccess(SuccessCriterion newSuccess) {
		if (newSuccess != success) {
			NotificationChain msgs = null;
			if (success != null)
				msgs = ((InternalEObject)success).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TASK__SUCCESS, null, msgs);
			if (newSuccess != null)
				msgs = ((InternalEObject)newSuccess).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TASK__SUCCESS, null, msgs);
			msgs = basicSetSuccess(newSuccess, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TASK__SUCCESS, newSuccess, newSuccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.TASK__INITIAL_STATES:
				return ((InternalEList<?>)getInitialStates()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.TASK__TRAINING:
				return ((InternalEList<?>)getTraining()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.TASK__VALIDATION:
				return ((InternalEList<?>)getValidation()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.TASK__TEST:
				return ((InternalEList<?>)getTest()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.TASK__SUCCESS:
				return basicSetSuccess(null, msgs);
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
			case ExperimentPackage.TASK__HORIZON:
				return getHorizon();
			case ExperimentPackage.TASK__INITIAL_STATES:
				return getInitialStates();
			case ExperimentPackage.TASK__TRAINING:
				return getTraining();
			case ExperimentPackage.TASK__VALIDATION:
				return getValidation();
			case ExperimentPackage.TASK__TEST:
				return getTest();
			case ExperimentPackage.TASK__SUCCESS:
				return getSuccess();
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
			case ExperimentPackage.TASK__HORIZON:
				setHorizon((Integer)newValue);
				return;
			case ExperimentPackage.TASK__INITIAL_STATES:
				getInitialStates().clear();
				getInitialStates().addAll((Collection<? extends InitialState>)newValue);
				return;
			case ExperimentPackage.TASK__TRAINING:
				getTraining().clear();
				getTraining().addAll((Collection<? extends ConditionSource>)newValue);
				return;
			case ExperimentPackage.TASK__VALIDATION:
				getValidation().clear();
				getValidation().addAll((Collection<? extends ConditionSource>)newValue);
				return;
			case ExperimentPackage.TASK__TEST:
				getTest().clear();
				getTest().addAll((Collection<? extends ConditionSource>)newValue);
				return;
			case ExperimentPackage.TASK__SUCCESS:
				setSuccess((SuccessCriterion)newValue);
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
			case ExperimentPackage.TASK__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case ExperimentPackage.TASK__INITIAL_STATES:
				getInitialStates().clear();
				return;
			case ExperimentPackage.TASK__TRAINING:
				getTraining().clear();
				return;
			case ExperimentPackage.TASK__VALIDATION:
				getValidation().clear();
				return;
			case ExperimentPackage.TASK__TEST:
				getTest().clear();
				return;
			case ExperimentPackage.TASK__SUCCESS:
				setSuccess((SuccessCriterion)null);
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
			case ExperimentPackage.TASK__HORIZON:
				return horizon != HORIZON_EDEFAULT;
			case ExperimentPackage.TASK__INITIAL_STATES:
				return initialStates != null && !initialStates.isEmpty();
			case ExperimentPackage.TASK__TRAINING:
				return training != null && !training.isEmpty();
			case ExperimentPackage.TASK__VALIDATION:
				return validation != null && !validation.isEmpty();
			case ExperimentPackage.TASK__TEST:
				return test != null && !test.isEmpty();
			case ExperimentPackage.TASK__SUCCESS:
				return success != null;
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
		result.append(" (horizon: ");
		result.append(horizon);
		result.append(')');
		return result.toString();
	}

} //TaskImpl
