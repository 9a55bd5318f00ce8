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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.Terrain;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getRobots <em>Robots</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getGaits <em>Gaits</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getTerrains <em>Terrains</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.LibraryImpl#getCostFunctions <em>Cost Functions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LibraryImpl extends MinimalEObjectImpl.Container implements Library {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRobots() <em>Robots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRobots()
	 * @generated
	 * @ordered
	 */
	protected EList<Robot> robots;

	/**
	 * The cached value of the '{@link #getGaits() <em>Gaits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaits()
	 * @generated
	 * @ordered
	 */
	protected EList<Gait> gaits;

	/**
	 * The cached value of the '{@link #getTerrains() <em>Terrains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerrains()
	 * @generated
	 * @ordered
	 */
	protected EList<Terrain> terrains;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Task> tasks;

	/**
	 * The cached value of the '{@link #getCostFunctions() <em>Cost Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<CostFunction> costFunctions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LibraryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.LIBRARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.LIBRARY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Robot> getRobots() {
		if (robots == null) {
			robots = new EObjectContainmentEList<Robot>(Robot.class, this, ExperimentPackage.LIBRARY__ROBOTS);
		}
		return robots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gait> getGaits() {
		if (gaits == null) {
			gaits = new EObjectContainmentEList<Gait>(Gait.class, this, ExperimentPackage.LIBRARY__GAITS);
		}
		return gaits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Terrain> getTerrains() {
		if (terrains == null) {
			terrains = new EObjectContainmentEList<Terrain>(Terrain.class, this, ExperimentPackage.LIBRARY__TERRAINS);
		}
		return terrains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Task> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList<Task>(Task.class, this, ExperimentPackage.LIBRARY__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CostFunction> getCostFunctions() {
		if (costFunctions == null) {
			costFunctions = new EObjectContainmentEList<CostFunction>(CostFunction.class, this, ExperimentPackage.LIBRARY__COST_FUNCTIONS);
		}
		return costFunctions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.LIBRARY__ROBOTS:
				return ((InternalEList<?>)getRobots()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.LIBRARY__GAITS:
				return ((InternalEList<?>)getGaits()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.LIBRARY__TERRAINS:
				return ((InternalEList<?>)getTerrains()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.LIBRARY__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.LIBRARY__COST_FUNCTIONS:
				return ((InternalEList<?>)getCostFunctions()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.LIBRARY__DESCRIPTION:
				return getDescription();
			case ExperimentPackage.LIBRARY__ROBOTS:
				return getRobots();
			case ExperimentPackage.LIBRARY__GAITS:
				return getGaits();
			case ExperimentPackage.LIBRARY__TERRAINS:
				return getTerrains();
			case ExperimentPackage.LIBRARY__TASKS:
				return getTasks();
			case ExperimentPackage.LIBRARY__COST_FUNCTIONS:
				return getCostFunctions();
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
			case ExperimentPackage.LIBRARY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ExperimentPackage.LIBRARY__ROBOTS:
				getRobots().clear();
				getRobots().addAll((Collection<? extends Robot>)newValue);
				return;
			case ExperimentPackage.LIBRARY__GAITS:
				getGaits().clear();
				getGaits().addAll((Collection<? extends Gait>)newValue);
				return;
			case ExperimentPackage.LIBRARY__TERRAINS:
				getTerrains().clear();
				getTerrains().addAll((Collection<? extends Terrain>)newValue);
				return;
			case ExperimentPackage.LIBRARY__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends Task>)newValue);
				return;
			case ExperimentPackage.LIBRARY__COST_FUNCTIONS:
				getCostFunctions().clear();
				getCostFunctions().addAll((Collection<? extends CostFunction>)newValue);
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
			case ExperimentPackage.LIBRARY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ExperimentPackage.LIBRARY__ROBOTS:
				getRobots().clear();
				return;
			case ExperimentPackage.LIBRARY__GAITS:
				getGaits().clear();
				return;
			case ExperimentPackage.LIBRARY__TERRAINS:
				getTerrains().clear();
				return;
			case ExperimentPackage.LIBRARY__TASKS:
				getTasks().clear();
				return;
			case ExperimentPackage.LIBRARY__COST_FUNCTIONS:
				getCostFunctions().clear();
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
			case ExperimentPackage.LIBRARY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ExperimentPackage.LIBRARY__ROBOTS:
				return robots != null && !robots.isEmpty();
			case ExperimentPackage.LIBRARY__GAITS:
				return gaits != null && !gaits.isEmpty();
			case ExperimentPackage.LIBRARY__TERRAINS:
				return terrains != null && !terrains.isEmpty();
			case ExperimentPackage.LIBRARY__TASKS:
				return tasks != null && !tasks.isEmpty();
			case ExperimentPackage.LIBRARY__COST_FUNCTIONS:
				return costFunctions != null && !costFunctions.isEmpty();
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
		result.append(" (description: ");
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //LibraryImpl
