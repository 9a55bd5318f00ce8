/**
 * Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.gaitwright.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Behavior Cloning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A baseline: trajectory optimization, and plain supervised learning of the policy on samples of the trajectory distributions. Nothing makes the trajectories heed what the policy can represent.
 * <!-- end-model-doc -->
 *
 *
 * @see org.gaitwright.model.experiment.ExperimentPackage#getBehaviorCloning()
 * @model
 * @generated
 */
public interface BehaviorCloning extends Optimizer, TrajectoryOptimization, PolicyTraining, TrajectoryDistributions {
} // BehaviorCloning
