/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variational Guided Policy Search</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A baseline: variational guided policy search (Levine and Koltun 2013). In turn, trajectories are optimized for the cost and the log-likelihood of their controls under the policy, and the policy is fitted to them by maximum likelihood.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.gaitwright.model.experiment.VariationalGuidedPolicySearch#getPolicyWeight <em>Policy Weight</em>}</li>
 * </ul>
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getVariationalGuidedPolicySearch()
 * @model
 * @generated
 */
public interface VariationalGuidedPolicySearch extends Optimizer, TrajectoryOptimization, PolicyTraining, TrajectoryDistributions {
	/**
	 * Returns the value of the '<em><b>Policy Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the log-likelihood of the controls under the policy in the cost of the trajectories; at 1 both steps ascend one bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Weight</em>' attribute.
	 * @see #setPolicyWeight(double)
	 * @see org.gaitwright.model.experiment.ExperimentPackage#getVariationalGuidedPolicySearch_PolicyWeight()
	 * @model default="1"
	 *        annotation="http://gaitwright.org/metadata/1.0 unit='1' range='[0, 1e9]' group='Trajectory distributions'"
	 * @generated
	 */
	double getPolicyWeight();

	/**
	 * Sets the value of the '{@link org.gaitwright.model.experiment.VariationalGuidedPolicySearch#getPolicyWeight <em>Policy Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Weight</em>' attribute.
	 * @see #getPolicyWeight()
	 * @generated
	 */
	void setPolicyWeight(double value);

} // VariationalGuidedPolicySearch
