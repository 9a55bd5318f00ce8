/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constrained Guided Policy Search</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Constrained guided policy search (Levine and Koltun 2014): trajectory distributions and a policy that agree under a constraint on their divergence, by dual ascent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getGradient <em>Gradient</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdoptPolicyRollouts <em>Adopt Policy Rollouts</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getSamplesPerStep <em>Samples Per Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getInitialMultiplier <em>Initial Multiplier</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStep <em>Multiplier Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdaptiveMultiplierStep <em>Adaptive Multiplier Step</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStepGrowth <em>Multiplier Step Growth</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumGrowth <em>Maximum Growth</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumMultiplier <em>Maximum Multiplier</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getDivergenceTolerance <em>Divergence Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getCostTolerance <em>Cost Tolerance</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getPatience <em>Patience</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartInterval <em>Restart Interval</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartDraws <em>Restart Draws</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartMemory <em>Restart Memory</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartLead <em>Restart Lead</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartCostRatio <em>Restart Cost Ratio</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getOutlierCostRatio <em>Outlier Cost Ratio</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch()
 * @model
 * @generated
 */
public interface ConstrainedGuidedPolicySearch extends Optimizer, TrajectoryOptimization, PolicyTraining, TrajectoryDistributions {
	/**
	 * Returns the value of the '<em><b>Gradient</b></em>' attribute.
	 * The default value is <code>"AVERAGED"</code>.
	 * The literals are from the enumeration {@link org.gaitwright.model.experiment.GradientForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the policy enters the trajectory step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gradient</em>' attribute.
	 * @see org.gaitwright.model.experiment.GradientForm
	 * @see #setGradient(GradientForm)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_Gradient()
	 * @model default="AVERAGED"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Trajectory distributions'"
	 * @generated
	 */
	GradientForm getGradient();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getGradient <em>Gradient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gradient</em>' attribute.
	 * @see org.gaitwright.model.experiment.GradientForm
	 * @see #getGradient()
	 * @generated
	 */
	void setGradient(GradientForm value);

	/**
	 * Returns the value of the '<em><b>Adopt Policy Rollouts</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rollout of the policy replaces a trajectory that costs more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopt Policy Rollouts</em>' attribute.
	 * @see #setAdoptPolicyRollouts(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_AdoptPolicyRollouts()
	 * @model default="true"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Trajectory distributions'"
	 * @generated
	 */
	boolean isAdoptPolicyRollouts();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdoptPolicyRollouts <em>Adopt Policy Rollouts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopt Policy Rollouts</em>' attribute.
	 * @see #isAdoptPolicyRollouts()
	 * @generated
	 */
	void setAdoptPolicyRollouts(boolean value);

	/**
	 * Returns the value of the '<em><b>Samples Per Step</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State samples per time step in the trajectory and dual steps (P).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples Per Step</em>' attribute.
	 * @see #setSamplesPerStep(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_SamplesPerStep()
	 * @model default="20"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='samples' range='[1, 100000]' group='Samples'"
	 * @generated
	 */
	int getSamplesPerStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getSamplesPerStep <em>Samples Per Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Samples Per Step</em>' attribute.
	 * @see #getSamplesPerStep()
	 * @generated
	 */
	void setSamplesPerStep(int value);

	/**
	 * Returns the value of the '<em><b>Initial Multiplier</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First Lagrange multiplier λ of every time step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial Multiplier</em>' attribute.
	 * @see #setInitialMultiplier(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_InitialMultiplier()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1e9]' group='Dual step'"
	 * @generated
	 */
	double getInitialMultiplier();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getInitialMultiplier <em>Initial Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial Multiplier</em>' attribute.
	 * @see #getInitialMultiplier()
	 * @generated
	 */
	void setInitialMultiplier(double value);

	/**
	 * Returns the value of the '<em><b>Multiplier Step</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step size η of the dual ascent: λ grows by η times the divergence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiplier Step</em>' attribute.
	 * @see #setMultiplierStep(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_MultiplierStep()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1e9]' group='Dual step'"
	 * @generated
	 */
	double getMultiplierStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStep <em>Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiplier Step</em>' attribute.
	 * @see #getMultiplierStep()
	 * @generated
	 */
	void setMultiplierStep(double value);

	/**
	 * Returns the value of the '<em><b>Adaptive Multiplier Step</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the step size of the dual ascent grows only while the mean divergence does not rise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adaptive Multiplier Step</em>' attribute.
	 * @see #setAdaptiveMultiplierStep(boolean)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_AdaptiveMultiplierStep()
	 * @model default="false"
	 *        annotation="http://gaitwright.org/metadata/1.0 group='Dual step'"
	 * @generated
	 */
	boolean isAdaptiveMultiplierStep();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#isAdaptiveMultiplierStep <em>Adaptive Multiplier Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adaptive Multiplier Step</em>' attribute.
	 * @see #isAdaptiveMultiplierStep()
	 * @generated
	 */
	void setAdaptiveMultiplierStep(boolean value);

	/**
	 * Returns the value of the '<em><b>Multiplier Step Growth</b></em>' attribute.
	 * The default value is <code>"1.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor by which the step size grows in each outer iteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiplier Step Growth</em>' attribute.
	 * @see #setMultiplierStepGrowth(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_MultiplierStepGrowth()
	 * @model default="1.15"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 10]' group='Dual step'"
	 * @generated
	 */
	double getMultiplierStepGrowth();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMultiplierStepGrowth <em>Multiplier Step Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiplier Step Growth</em>' attribute.
	 * @see #getMultiplierStepGrowth()
	 * @generated
	 */
	void setMultiplierStepGrowth(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Growth</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest factor by which a multiplier grows in one outer iteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Growth</em>' attribute.
	 * @see #setMaximumGrowth(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_MaximumGrowth()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1.001, 1e6]' group='Dual step'"
	 * @generated
	 */
	double getMaximumGrowth();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumGrowth <em>Maximum Growth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Growth</em>' attribute.
	 * @see #getMaximumGrowth()
	 * @generated
	 */
	void setMaximumGrowth(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Multiplier</b></em>' attribute.
	 * The default value is <code>"1000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest multiplier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Multiplier</em>' attribute.
	 * @see #setMaximumMultiplier(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_MaximumMultiplier()
	 * @model default="1000000.0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='(0, 1e12]' group='Dual step'"
	 * @generated
	 */
	double getMaximumMultiplier();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getMaximumMultiplier <em>Maximum Multiplier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Multiplier</em>' attribute.
	 * @see #getMaximumMultiplier()
	 * @generated
	 */
	void setMaximumMultiplier(double value);

	/**
	 * Returns the value of the '<em><b>Divergence Tolerance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean divergence of policy and trajectories per time step at which the search has converged; 0 makes no demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Divergence Tolerance</em>' attribute.
	 * @see #setDivergenceTolerance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_DivergenceTolerance()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='nat' range='[0, 1e6]' group='Stopping'"
	 * @generated
	 */
	double getDivergenceTolerance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getDivergenceTolerance <em>Divergence Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Divergence Tolerance</em>' attribute.
	 * @see #getDivergenceTolerance()
	 * @generated
	 */
	void setDivergenceTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Cost Tolerance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difference of the policy cost from the cost of the trajectories, as a share of it, at which the search has converged; 0 makes no demand. Without demand on divergence and cost the search does all its iterations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Tolerance</em>' attribute.
	 * @see #setCostTolerance(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_CostTolerance()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]' group='Stopping'"
	 * @generated
	 */
	double getCostTolerance();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getCostTolerance <em>Cost Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Tolerance</em>' attribute.
	 * @see #getCostTolerance()
	 * @generated
	 */
	void setCostTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Patience</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Successive outer iterations that have to fulfil these demands before the search stops.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patience</em>' attribute.
	 * @see #setPatience(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_Patience()
	 * @model default="3"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[1, 1000000]' group='Stopping'"
	 * @generated
	 */
	int getPatience();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getPatience <em>Patience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patience</em>' attribute.
	 * @see #getPatience()
	 * @generated
	 */
	void setPatience(int value);

	/**
	 * Returns the value of the '<em><b>Restart Interval</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every so many outer iterations a training condition begins anew in a state that the policy visits: shortly before a fall where it falls, anywhere where it does not. Conditions take turns. 0 keeps all conditions as they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Interval</em>' attribute.
	 * @see #setRestartInterval(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_RestartInterval()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='iterations' range='[0, 1000000]' group='Restarts'"
	 * @generated
	 */
	int getRestartInterval();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartInterval <em>Restart Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Interval</em>' attribute.
	 * @see #getRestartInterval()
	 * @generated
	 */
	void setRestartInterval(int value);

	/**
	 * Returns the value of the '<em><b>Restart Draws</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many conditions are tried at most, at random among the training conditions and their reserve, for one on which the policy falls, when a condition begins anew. Without a reserve it stays on its ground and with its pushes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Draws</em>' attribute.
	 * @see #setRestartDraws(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_RestartDraws()
	 * @model default="10"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 10000]' group='Restarts'"
	 * @generated
	 */
	int getRestartDraws();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartDraws <em>Restart Draws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Draws</em>' attribute.
	 * @see #getRestartDraws()
	 * @generated
	 */
	void setRestartDraws(int value);

	/**
	 * Returns the value of the '<em><b>Restart Memory</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many trajectories that a condition has left when it began anew go on taking part in the training of the policy, so that it does not forget them. It also keeps the policy at what was learned early: worth it against pushes, not on uneven ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Memory</em>' attribute.
	 * @see #setRestartMemory(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_RestartMemory()
	 * @model default="0"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1000]' group='Restarts'"
	 * @generated
	 */
	int getRestartMemory();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartMemory <em>Restart Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Memory</em>' attribute.
	 * @see #getRestartMemory()
	 * @generated
	 */
	void setRestartMemory(int value);

	/**
	 * Returns the value of the '<em><b>Restart Lead</b></em>' attribute.
	 * The default value is <code>"1.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long before a fall a condition begins anew, at most; at least a quarter of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Lead</em>' attribute.
	 * @see #setRestartLead(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_RestartLead()
	 * @model default="1.2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='s' range='(0, 1000000]' group='Restarts'"
	 * @generated
	 */
	double getRestartLead();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartLead <em>Restart Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Lead</em>' attribute.
	 * @see #getRestartLead()
	 * @generated
	 */
	void setRestartLead(double value);

	/**
	 * Returns the value of the '<em><b>Restart Cost Ratio</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new beginning whose first trajectory costs more than so many times the very first one of its condition is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Cost Ratio</em>' attribute.
	 * @see #setRestartCostRatio(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_RestartCostRatio()
	 * @model default="4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 1000000]' group='Restarts'"
	 * @generated
	 */
	double getRestartCostRatio();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getRestartCostRatio <em>Restart Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Cost Ratio</em>' attribute.
	 * @see #getRestartCostRatio()
	 * @generated
	 */
	void setRestartCostRatio(double value);

	/**
	 * Returns the value of the '<em><b>Outlier Cost Ratio</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With restarts, a trajectory that falls or costs more than so many times the median is an outlier: the policy is not trained on it, and its condition begins anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlier Cost Ratio</em>' attribute.
	 * @see #setOutlierCostRatio(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getConstrainedGuidedPolicySearch_OutlierCostRatio()
	 * @model default="4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[1, 1000000]' group='Restarts'"
	 * @generated
	 */
	double getOutlierCostRatio();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch#getOutlierCostRatio <em>Outlier Cost Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlier Cost Ratio</em>' attribute.
	 * @see #getOutlierCostRatio()
	 * @generated
	 */
	void setOutlierCostRatio(double value);

} // ConstrainedGuidedPolicySearch
