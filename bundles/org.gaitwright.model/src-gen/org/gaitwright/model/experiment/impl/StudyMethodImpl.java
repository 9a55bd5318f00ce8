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

import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.ParameterGrid;
import org.gaitwright.model.experiment.StudyMethod;
import org.gaitwright.model.experiment.StudySetting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study Method</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyMethodImpl#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyMethodImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyMethodImpl#getGrid <em>Grid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyMethodImpl extends NamedElementImpl implements StudyMethod {
	/**
	 * The cached value of the '{@link #getOptimizer() <em>Optimizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimizer()
	 * @generated
	 * @ordered
	 */
	protected Optimizer optimizer;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<StudySetting> settings;

	/**
	 * The cached value of the '{@link #getGrid() <em>Grid</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrid()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterGrid> grid;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyMethodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.STUDY_METHOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Optimizer getOptimizer() {
		return optimizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOptimizer(Optimizer newOptimizer, NotificationChain msgs) {
		Optimizer oldOptimizer = optimizer;
		optimizer = newOptimizer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.STUDY_METHOD__OPTIMIZER, oldOptimizer, newOptimizer);
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
	public void setOptimizer(Optimizer newOptimizer) {
		if (newOptimizer != optimizer) {
			NotificationChain msgs = null;
			if (optimizer != null)
				msgs = ((InternalEObject)optimizer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.STUDY_METHOD__OPTIMIZER, null, msgs);
			if (newOptimizer != null)
				msgs = ((InternalEObject)newOptimizer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.STUDY_METHOD__OPTIMIZER, null, msgs);
			msgs = basicSetOptimizer(newOptimizer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.STUDY_METHOD__OPTIMIZER, newOptimizer, newOptimizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudySetting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<StudySetting>(StudySetting.class, this, ExperimentPackage.STUDY_METHOD__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterGrid> getGrid() {
		if (grid == null) {
			grid = new EObjectContainmentEList<ParameterGrid>(ParameterGrid.class, this, ExperimentPackage.STUDY_METHOD__GRID);
		}
		return grid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.STUDY_METHOD__OPTIMIZER:
				return basicSetOptimizer(null, msgs);
			case ExperimentPackage.STUDY_METHOD__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.STUDY_METHOD__GRID:
				return ((InternalEList<?>)getGrid()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.STUDY_METHOD__OPTIMIZER:
				return getOptimizer();
			case ExperimentPackage.STUDY_METHOD__SETTINGS:
				return getSettings();
			case ExperimentPackage.STUDY_METHOD__GRID:
				return getGrid();
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
			case ExperimentPackage.STUDY_METHOD__OPTIMIZER:
				setOptimizer((Optimizer)newValue);
				return;
			case ExperimentPackage.STUDY_METHOD__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends StudySetting>)newValue);
				return;
			case ExperimentPackage.STUDY_METHOD__GRID:
				getGrid().clear();
				getGrid().addAll((Collection<? extends ParameterGrid>)newValue);
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
			case ExperimentPackage.STUDY_METHOD__OPTIMIZER:
				setOptimizer((Optimizer)null);
				return;
			case ExperimentPackage.STUDY_METHOD__SETTINGS:
				getSettings().clear();
				return;
			case ExperimentPackage.STUDY_METHOD__GRID:
				getGrid().clear();
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
			case ExperimentPackage.STUDY_METHOD__OPTIMIZER:
				return optimizer != null;
			case ExperimentPackage.STUDY_METHOD__SETTINGS:
				return settings != null && !settings.isEmpty();
			case ExperimentPackage.STUDY_METHOD__GRID:
				return grid != null && !grid.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //StudyMethodImpl
