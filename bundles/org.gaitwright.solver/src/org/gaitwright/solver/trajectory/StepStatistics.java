/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/**
 * What happened in one trajectory step.
 *
 * @param outcome            why the DDP iterations ended
 * @param accepted           accepted DDP iterations
 * @param alpha              line-search step of the last accepted iteration, 0 if there was none
 * @param regularization     μ at the end: the next step of this condition starts with it
 * @param failedStep         time step at which the last backward pass failed, −1 if it did not
 * @param smallestEigenvalue smallest eigenvalue of Q̃_uu there, NaN if it did not fail
 * @param floors             eigenvalues of Q_uu raised to the floor, over all sweeps
 * @param interpolation      mean β towards the Laplace gradient (sampled gradients), else 0
 * @param cost               Σℓ of the mean trajectory, the end state included, in the units of the cost
 * @param meanPartBefore     Σℓ/τ + λ/2 eᵀA⁻¹e before the first DDP iteration, NaN without iterations
 * @param meanPart           the same after the last accepted one
 * @param lagrangian         value of (E4) or (E13) at the result, policy terms as of the last sweep
 * @param trace              its part Σ ½ tr(Σ ℓ_zz)
 * @param entropy            Σ ½ log|A|
 * @param penalty            its part Σ λ·KL
 * @param kl                 KL per time step under the policy that the step was given, 0 where λ = 0; T entries, only
 *                           to be read
 */
public record StepStatistics(TrajectoryOutcome outcome, int accepted, double alpha, double regularization,
		int failedStep, double smallestEigenvalue, int floors, double interpolation, double cost, double meanPartBefore,
		double meanPart, double lagrangian, double trace, double entropy, double penalty, double[] kl) {
}
