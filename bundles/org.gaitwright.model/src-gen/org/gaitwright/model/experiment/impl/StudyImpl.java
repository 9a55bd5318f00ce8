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
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudyMethod;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyImpl#getFirstSeed <em>First Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyImpl#getSeeds <em>Seeds</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.StudyImpl#getMethods <em>Methods</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends NamedElementImpl implements Study {
	/**
	 * The default value of the '{@link #getFirstSeed() <em>First Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getFirstSeed() <em>First Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeed()
	 * @generated
	 * @ordered
	 */
	protected long firstSeed = FIRST_SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeeds() <em>Seeds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeds()
	 * @generated
	 * @ordered
	 */
	protected static final int SEEDS_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getSeeds() <em>Seeds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeds()
	 * @generated
	 * @ordered
	 */
	protected int seeds = SEEDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiments()
	 * @generated
	 * @ordered
	 */
	protected EList<StudyExperiment> experiments;

	/**
	 * The cached value of the '{@link #getMethods() <em>Methods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<StudyMethod> methods;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstSeed() {
		return firstSeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeed(long newFirstSeed) {
		long oldFirstSeed = firstSeed;
		firstSeed = newFirstSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.STUDY__FIRST_SEED, oldFirstSeed, firstSeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeeds() {
		return seeds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeeds(int newSeeds) {
		int oldSeeds = seeds;
		seeds = newSeeds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.STUDY__SEEDS, oldSeeds, seeds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudyExperiment> getExperiments() {
		if (experiments == null) {
			experiments = new EObjectContainmentEList<StudyExperiment>(StudyExperiment.class, this, ExperimentPackage.STUDY__EXPERIMENTS);
		}
		return experiments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudyMethod> getMethods() {
		if (methods == null) {
			methods = new EObjectContainmentEList<StudyMethod>(StudyMethod.class, this, ExperimentPackage.STUDY__METHODS);
		}
		return methods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.STUDY__EXPERIMENTS:
				return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.STUDY__METHODS:
				return ((InternalEList<?>)getMethods()).basicRemove(otherEnd, msgs);
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
			case ExperimentPackage.STUDY__FIRST_SEED:
				return getFirstSeed();
			case ExperimentPackage.STUDY__SEEDS:
				return getSeeds();
			case ExperimentPackage.STUDY__EXPERIMENTS:
				return getExperiments();
			case ExperimentPackage.STUDY__METHODS:
				return getMethods();
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
			case ExperimentPackage.STUDY__FIRST_SEED:
				setFirstSeed((Long)newValue);
				return;
			case ExperimentPackage.STUDY__SEEDS:
				setSeeds((Integer)newValue);
				return;
			case ExperimentPackage.STUDY__EXPERIMENTS:
				getExperiments().clear();
				getExperiments().addAll((Collection<? extends StudyExperiment>)newValue);
				return;
			case ExperimentPackage.STUDY__METHODS:
				getMethods().clear();
				getMethods().addAll((Collection<? extends StudyMethod>)newValue);
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
			case ExperimentPackage.STUDY__FIRST_SEED:
				setFirstSeed(FIRST_SEED_EDEFAULT);
				return;
			case ExperimentPackage.STUDY__SEEDS:
				setSeeds(SEEDS_EDEFAULT);
				return;
			case ExperimentPackage.STUDY__EXPERIMENTS:
				getExperiments().clear();
				return;
			case ExperimentPackage.STUDY__METHODS:
				getMethods().clear();
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
			case ExperimentPackage.STUDY__FIRST_SEED:
				return firstSeed != FIRST_SEED_EDEFAULT;
			case ExperimentPackage.STUDY__SEEDS:
				return seeds != SEEDS_EDEFAULT;
			case ExperimentPackage.STUDY__EXPERIMENTS:
				return experiments != null && !experiments.isEmpty();
			case ExperimentPackage.STUDY__METHODS:
				return methods != null && !methods.isEmpty();
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
		result.append(" (firstSeed: ");
		result.append(firstSeed);
		result.append(", seeds: ");
		result.append(seeds);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
