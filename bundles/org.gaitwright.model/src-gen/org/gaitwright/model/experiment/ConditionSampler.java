/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition Sampler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Conditions drawn at random about an initial state, a pure function of the seed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getCount <em>Count</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getReserve <em>Reserve</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getJointAngleSpread <em>Joint Angle Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getVelocitySpread <em>Velocity Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseStep <em>Gait Phase Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseSpread <em>Gait Phase Spread</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#isTerrainPerCondition <em>Terrain Per Condition</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getSpreads <em>Spreads</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConditionSampler#getRandomPushes <em>Random Pushes</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler()
 * @model
 * @generated
 */
public interface ConditionSampler extends ConditionSource {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of conditions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_Count()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 100000]'"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Reserve</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of further conditions that are drawn, in which training conditions may begin anew: other grounds, pushes and initial states. Of use for training only, by optimizers with restarts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserve</em>' attribute.
	 * @see #setReserve(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_Reserve()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 100000]'"
	 * @generated
	 */
	int getReserve();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getReserve <em>Reserve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserve</em>' attribute.
	 * @see #getReserve()
	 * @generated
	 */
	void setReserve(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the conditions, apart from the seed of the experiment, so that test sets stay the same over runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_Seed()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 9223372036854775807]'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The default value is <code>"UNIFORM"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.SpreadDistribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How perturbations are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.gaitwright.model.experiment.SpreadDistribution
	 * @see #setDistribution(SpreadDistribution)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_Distribution()
	 * @model default="UNIFORM"
	 * @generated
	 */
	SpreadDistribution getDistribution();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.gaitwright.model.experiment.SpreadDistribution
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(SpreadDistribution value);

	/**
	 * Returns the value of the '<em><b>Joint Angle Spread</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spread of every joint angle about the initial state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint Angle Spread</em>' attribute.
	 * @see #setJointAngleSpread(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_JointAngleSpread()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rad' range='[0, 6.2832]'"
	 * @generated
	 */
	double getJointAngleSpread();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getJointAngleSpread <em>Joint Angle Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint Angle Spread</em>' attribute.
	 * @see #getJointAngleSpread()
	 * @generated
	 */
	void setJointAngleSpread(double value);

	/**
	 * Returns the value of the '<em><b>Velocity Spread</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spread of every velocity, of the root and of the joints, about the initial state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Velocity Spread</em>' attribute.
	 * @see #setVelocitySpread(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_VelocitySpread()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='m/s or rad/s' range='[0, 1000]'"
	 * @generated
	 */
	double getVelocitySpread();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getVelocitySpread <em>Velocity Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Velocity Spread</em>' attribute.
	 * @see #getVelocitySpread()
	 * @generated
	 */
	void setVelocitySpread(double value);

	/**
	 * Returns the value of the '<em><b>Gait Phase Step</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the initial state is one of a gait: by how much the phase advances from one condition to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gait Phase Step</em>' attribute.
	 * @see #setGaitPhaseStep(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_GaitPhaseStep()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]'"
	 * @generated
	 */
	double getGaitPhaseStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseStep <em>Gait Phase Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gait Phase Step</em>' attribute.
	 * @see #getGaitPhaseStep()
	 * @generated
	 */
	void setGaitPhaseStep(double value);

	/**
	 * Returns the value of the '<em><b>Gait Phase Spread</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the initial state is one of a gait: spread of the phase, which is drawn evenly; 0.5 covers the whole stride.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gait Phase Spread</em>' attribute.
	 * @see #setGaitPhaseSpread(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_GaitPhaseSpread()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 0.5]'"
	 * @generated
	 */
	double getGaitPhaseSpread();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getGaitPhaseSpread <em>Gait Phase Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gait Phase Spread</em>' attribute.
	 * @see #getGaitPhaseSpread()
	 * @generated
	 */
	void setGaitPhaseSpread(double value);

	/**
	 * Returns the value of the '<em><b>Terrain Per Condition</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a random ground is drawn anew for each condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terrain Per Condition</em>' attribute.
	 * @see #setTerrainPerCondition(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_TerrainPerCondition()
	 * @model default="true"
	 * @generated
	 */
	boolean isTerrainPerCondition();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#isTerrainPerCondition <em>Terrain Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terrain Per Condition</em>' attribute.
	 * @see #isTerrainPerCondition()
	 * @generated
	 */
	void setTerrainPerCondition(boolean value);

	/**
	 * Returns the value of the '<em><b>Spreads</b></em>' containment reference list.
	 * The list contents are of type {@link org.gaitwright.model.experiment.CoordinateSpread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spreads of single coordinates, in place of the general ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spreads</em>' containment reference list.
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_Spreads()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoordinateSpread> getSpreads();

	/**
	 * Returns the value of the '<em><b>Random Pushes</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pushes drawn anew for each condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Random Pushes</em>' containment reference.
	 * @see #setRandomPushes(RandomPushes)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConditionSampler_RandomPushes()
	 * @model containment="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 absent='no pushes'"
	 * @generated
	 */
	RandomPushes getRandomPushes();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConditionSampler#getRandomPushes <em>Random Pushes</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Random Pushes</em>' containment reference.
	 * @see #getRandomPushes()
	 * @generated
	 */
	void setRandomPushes(RandomPushes value);

} // ConditionSampler
