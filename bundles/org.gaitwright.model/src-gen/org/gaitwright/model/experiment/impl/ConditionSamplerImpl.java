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

import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SpreadDistribution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition Sampler</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getReserve <em>Reserve</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getJointAngleSpread <em>Joint Angle Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getVelocitySpread <em>Velocity Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getGaitPhaseStep <em>Gait Phase Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getGaitPhaseSpread <em>Gait Phase Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#isTerrainPerCondition <em>Terrain Per Condition</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getSpreads <em>Spreads</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.impl.ConditionSamplerImpl#getRandomPushes <em>Random Pushes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionSamplerImpl extends ConditionSourceImpl implements ConditionSampler {
	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 20;

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
	 * The default value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserve()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReserve() <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserve()
	 * @generated
	 * @ordered
	 */
	protected int reserve = RESERVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected static final SpreadDistribution DISTRIBUTION_EDEFAULT = SpreadDistribution.UNIFORM;

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected SpreadDistribution distribution = DISTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getJointAngleSpread() <em>Joint Angle Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJointAngleSpread()
	 * @generated
	 * @ordered
	 */
	protected static final double JOINT_ANGLE_SPREAD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getJointAngleSpread() <em>Joint Angle Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJointAngleSpread()
	 * @generated
	 * @ordered
	 */
	protected double jointAngleSpread = JOINT_ANGLE_SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getVelocitySpread() <em>Velocity Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocitySpread()
	 * @generated
	 * @ordered
	 */
	protected static final double VELOCITY_SPREAD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVelocitySpread() <em>Velocity Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVelocitySpread()
	 * @generated
	 * @ordered
	 */
	protected double velocitySpread = VELOCITY_SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGaitPhaseStep() <em>Gait Phase Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhaseStep()
	 * @generated
	 * @ordered
	 */
	protected static final double GAIT_PHASE_STEP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGaitPhaseStep() <em>Gait Phase Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhaseStep()
	 * @generated
	 * @ordered
	 */
	protected double gaitPhaseStep = GAIT_PHASE_STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGaitPhaseSpread() <em>Gait Phase Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhaseSpread()
	 * @generated
	 * @ordered
	 */
	protected static final double GAIT_PHASE_SPREAD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGaitPhaseSpread() <em>Gait Phase Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaitPhaseSpread()
	 * @generated
	 * @ordered
	 */
	protected double gaitPhaseSpread = GAIT_PHASE_SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #isTerrainPerCondition() <em>Terrain Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTerrainPerCondition()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TERRAIN_PER_CONDITION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isTerrainPerCondition() <em>Terrain Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTerrainPerCondition()
	 * @generated
	 * @ordered
	 */
	protected boolean terrainPerCondition = TERRAIN_PER_CONDITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpreads() <em>Spreads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpreads()
	 * @generated
	 * @ordered
	 */
	protected EList<CoordinateSpread> spreads;

	/**
	 * The cached value of the '{@link #getRandomPushes() <em>Random Pushes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRandomPushes()
	 * @generated
	 * @ordered
	 */
	protected RandomPushes randomPushes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionSamplerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CONDITION_SAMPLER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReserve() {
		return reserve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserve(int newReserve) {
		int oldReserve = reserve;
		reserve = newReserve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__RESERVE, oldReserve, reserve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpreadDistribution getDistribution() {
		return distribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistribution(SpreadDistribution newDistribution) {
		SpreadDistribution oldDistribution = distribution;
		distribution = newDistribution == null ? DISTRIBUTION_EDEFAULT : newDistribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION, oldDistribution, distribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getJointAngleSpread() {
		return jointAngleSpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJointAngleSpread(double newJointAngleSpread) {
		double oldJointAngleSpread = jointAngleSpread;
		jointAngleSpread = newJointAngleSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD, oldJointAngleSpread, jointAngleSpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVelocitySpread() {
		return velocitySpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVelocitySpread(double newVelocitySpread) {
		double oldVelocitySpread = velocitySpread;
		velocitySpread = newVelocitySpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD, oldVelocitySpread, velocitySpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGaitPhaseStep() {
		return gaitPhaseStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGaitPhaseStep(double newGaitPhaseStep) {
		double oldGaitPhaseStep = gaitPhaseStep;
		gaitPhaseStep = newGaitPhaseStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP, oldGaitPhaseStep, gaitPhaseStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGaitPhaseSpread() {
		return gaitPhaseSpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGaitPhaseSpread(double newGaitPhaseSpread) {
		double oldGaitPhaseSpread = gaitPhaseSpread;
		gaitPhaseSpread = newGaitPhaseSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD, oldGaitPhaseSpread, gaitPhaseSpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTerrainPerCondition() {
		return terrainPerCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerrainPerCondition(boolean newTerrainPerCondition) {
		boolean oldTerrainPerCondition = terrainPerCondition;
		terrainPerCondition = newTerrainPerCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION, oldTerrainPerCondition, terrainPerCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoordinateSpread> getSpreads() {
		if (spreads == null) {
			spreads = new EObjectContainmentEList<CoordinateSpread>(CoordinateSpread.class, this, ExperimentPackage.CONDITION_SAMPLER__SPREADS);
		}
		return spreads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RandomPushes getRandomPushes() {
		return randomPushes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRandomPushes(RandomPushes newRandomPushes, NotificationChain msgs) {
		RandomPushes oldRandomPushes = randomPushes;
		randomPushes = newRandomPushes;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES, oldRandomPushes, newRandomPushes);
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
	public void setRandomPushes(RandomPushes newRandomPushes) {
		if (newRandomPushes != randomPushes) {
			NotificationChain msgs = null;
			if (randomPushes != null)
				msgs = ((InternalEObject)randomPushes).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES, null, msgs);
			if (newRandomPushes != null)
				msgs = ((InternalEObject)newRandomPushes).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES, null, msgs);
			msgs = basicSetRandomPushes(newRandomPushes, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES, newRandomPushes, newRandomPushes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
				return ((InternalEList<?>)getSpreads()).basicRemove(otherEnd, msgs);
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
				return basicSetRandomPushes(null, msgs);
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
			case ExperimentPackage.CONDITION_SAMPLER__COUNT:
				return getCount();
			case ExperimentPackage.CONDITION_SAMPLER__RESERVE:
				return getReserve();
			case ExperimentPackage.CONDITION_SAMPLER__SEED:
				return getSeed();
			case ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION:
				return getDistribution();
			case ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD:
				return getJointAngleSpread();
			case ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD:
				return getVelocitySpread();
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP:
				return getGaitPhaseStep();
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD:
				return getGaitPhaseSpread();
			case ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION:
				return isTerrainPerCondition();
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
				return getSpreads();
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
				return getRandomPushes();
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
			case ExperimentPackage.CONDITION_SAMPLER__COUNT:
				setCount((Integer)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__RESERVE:
				setReserve((Integer)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION:
				setDistribution((SpreadDistribution)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD:
				setJointAngleSpread((Double)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD:
				setVelocitySpread((Double)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP:
				setGaitPhaseStep((Double)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD:
				setGaitPhaseSpread((Double)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION:
				setTerrainPerCondition((Boolean)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
				getSpreads().clear();
				getSpreads().addAll((Collection<? extends CoordinateSpread>)newValue);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
				setRandomPushes((RandomPushes)newValue);
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
			case ExperimentPackage.CONDITION_SAMPLER__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__RESERVE:
				setReserve(RESERVE_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION:
				setDistribution(DISTRIBUTION_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD:
				setJointAngleSpread(JOINT_ANGLE_SPREAD_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD:
				setVelocitySpread(VELOCITY_SPREAD_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP:
				setGaitPhaseStep(GAIT_PHASE_STEP_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD:
				setGaitPhaseSpread(GAIT_PHASE_SPREAD_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION:
				setTerrainPerCondition(TERRAIN_PER_CONDITION_EDEFAULT);
				return;
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
				getSpreads().clear();
				return;
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
				setRandomPushes((RandomPushes)null);
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
			case ExperimentPackage.CONDITION_SAMPLER__COUNT:
				return count != COUNT_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__RESERVE:
				return reserve != RESERVE_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__DISTRIBUTION:
				return distribution != DISTRIBUTION_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__JOINT_ANGLE_SPREAD:
				return jointAngleSpread != JOINT_ANGLE_SPREAD_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__VELOCITY_SPREAD:
				return velocitySpread != VELOCITY_SPREAD_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_STEP:
				return gaitPhaseStep != GAIT_PHASE_STEP_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__GAIT_PHASE_SPREAD:
				return gaitPhaseSpread != GAIT_PHASE_SPREAD_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__TERRAIN_PER_CONDITION:
				return terrainPerCondition != TERRAIN_PER_CONDITION_EDEFAULT;
			case ExperimentPackage.CONDITION_SAMPLER__SPREADS:
				return spreads != null && !spreads.isEmpty();
			case ExperimentPackage.CONDITION_SAMPLER__RANDOM_PUSHES:
				return randomPushes != null;
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
		result.append(", reserve: ");
		result.append(reserve);
		result.append(", seed: ");
		result.append(seed);
		result.append(", distribution: ");
		result.append(distribution);
		result.append(", jointAngleSpread: ");
		result.append(jointAngleSpread);
		result.append(", velocitySpread: ");
		result.append(velocitySpread);
		result.append(", gaitPhaseStep: ");
		result.append(gaitPhaseStep);
		result.append(", gaitPhaseSpread: ");
		result.append(gaitPhaseSpread);
		result.append(", terrainPerCondition: ");
		result.append(terrainPerCondition);
		result.append(')');
		return result.toString();
	}

} //ConditionSamplerImpl
