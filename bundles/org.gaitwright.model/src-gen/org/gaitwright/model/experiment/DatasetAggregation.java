/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset Aggregation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A baseline: DAgger (Ross, Gordon and Bagnell 2011) with optimized trajectories as the expert. A mixture of expert and policy is rolled out, the visited states are labelled by the feedback of the trajectories, and the policy is trained on all of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertDecay <em>Expert Decay</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.DatasetAggregation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}</li>
 *   <li>{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertRange <em>Expert Range</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getDatasetAggregation()
 * @model
 * @generated
 */
public interface DatasetAggregation extends Optimizer, TrajectoryOptimization, PolicyTraining, TrajectoryDistributions {
	/**
	 * Returns the value of the '<em><b>Expert Decay</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share p of the expert in the mixture that is rolled out: in iteration i each control is the expert's with probability p to the power i-1, so that the first rollouts are the expert's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Decay</em>' attribute.
	 * @see #setExpertDecay(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getDatasetAggregation_ExpertDecay()
	 * @model default="0.5"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1]' group='Dataset aggregation'"
	 * @generated
	 */
	double getExpertDecay();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertDecay <em>Expert Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Decay</em>' attribute.
	 * @see #getExpertDecay()
	 * @generated
	 */
	void setExpertDecay(double value);

	/**
	 * Returns the value of the '<em><b>Rollouts Per Condition</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rollouts of the mixture on each training condition in each outer iteration; the first starts from the mean initial state, the others from draws of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollouts Per Condition</em>' attribute.
	 * @see #setRolloutsPerCondition(int)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getDatasetAggregation_RolloutsPerCondition()
	 * @model default="2"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='rollouts' range='[1, 100000]' group='Dataset aggregation'"
	 * @generated
	 */
	int getRolloutsPerCondition();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.DatasetAggregation#getRolloutsPerCondition <em>Rollouts Per Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollouts Per Condition</em>' attribute.
	 * @see #getRolloutsPerCondition()
	 * @generated
	 */
	void setRolloutsPerCondition(int value);

	/**
	 * Returns the value of the '<em><b>Expert Range</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visited states that are farther from the trajectory than so many of its standard deviations, in any observed coordinate, are not labelled, and end the rollout: the feedback says nothing there. 0 sets no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Range</em>' attribute.
	 * @see #setExpertRange(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getDatasetAggregation_ExpertRange()
	 * @model default="4"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e9]' group='Dataset aggregation'"
	 * @generated
	 */
	double getExpertRange();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.DatasetAggregation#getExpertRange <em>Expert Range</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Range</em>' attribute.
	 * @see #getExpertRange()
	 * @generated
	 */
	void setExpertRange(double value);

} // DatasetAggregation
