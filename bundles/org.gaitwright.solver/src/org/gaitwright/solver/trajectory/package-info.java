/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The trajectory step of constrained guided policy search: for one training condition, improves a Gaussian trajectory
 * distribution against cost, entropy and disagreement with the policy. Entry: {@link
 * org.gaitwright.solver.trajectory.TrajectoryStep}. Equation numbers (E1)…(E20) are those of the bundle's
 * {@code doc/method.md}; names within the kernels are the ones used there.
 *
 * <p>Pass 1 moves the mean: {@code MeanOptimization} iterates {@code LocalModel} (linearise), {@code BackwardPass},
 * {@code ForwardPass} (line search). Pass 2 moves feedback and covariances: {@code StateCovariance} forward,
 * {@code CovarianceSweep} backward. {@code PolicyTerms} is what both see of the policy, one class per
 * {@link org.gaitwright.solver.trajectory.GradientMode}.
 */
package org.gaitwright.solver.trajectory;
