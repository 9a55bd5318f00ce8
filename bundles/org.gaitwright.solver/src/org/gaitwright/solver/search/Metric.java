/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** The metrics of one outer iteration: column name in metrics.csv, unit and meaning. */
public enum Metric implements MetricDescription {
	TRAJECTORY_COST("trajectory_cost", "1", "mean cost Σℓ of the trajectories' means over the training conditions"),
	POLICY_COST("policy_cost", "1", "mean cost Σℓ of the policy's rollouts over the training horizon"),
	POLICY_COST_DEVIATION("policy_cost_deviation", "1", "standard deviation of the policy's rollout costs"),
	POLICY_COST_MIN("policy_cost_min", "1", "lowest rollout cost of the policy"),
	POLICY_COST_MAX("policy_cost_max", "1", "highest rollout cost of the policy"),
	SUCCESS_RATE("success_rate", "1", "share of the validation rollouts that succeed"),
	SPEED("speed", "m/s", "mean forward speed of the validation rollouts over their second half"),
	SIMULATED_STEPS("simulated_steps", "steps",
			"time steps simulated so far on training conditions, be it for trajectories, rollouts or demonstrations"),
	KL_MEAN("kl_mean", "nat", "KL divergence of policy and trajectory per time step, mean"),
	KL_MAX("kl_max", "nat", "KL divergence of policy and trajectory per time step, largest"),
	KL_MEAN_PART("kl_mean_part", "nat", "part of the KL due to different means at the trajectory"),
	KL_SLOPE_PART("kl_slope_part", "nat", "part of the KL due to different feedback"),
	KL_BASE_PART("kl_base_part", "nat", "part of the KL due to different covariances, a floor"),
	MULTIPLIER_MEAN("lambda_mean", "1", "Lagrange multiplier λ, mean"),
	MULTIPLIER_MAX("lambda_max", "1", "Lagrange multiplier λ, largest"),
	MULTIPLIER_STEP("eta", "1", "step size η of the dual update"),
	LAGRANGIAN("lagrangian", "nat", "value of the Lagrangian (E4)"),
	ENTROPY("entropy", "nat", "mean of ½ log|A| over time steps"),
	ACTION_DEVIATION("action_deviation", "control unit", "√A: root mean variance of the trajectories' controls"),
	STATE_DEVIATION("state_deviation", "mixed", "root mean variance of the trajectories' states"),
	LINE_SEARCH_STEP("alpha", "1", "line-search step of the last accepted trajectory iteration, mean"),
	REGULARIZATION("regularization", "1", "regularisation at the end of the trajectory step, largest"),
	ACCEPTED_STEPS("accepted_steps", "1", "accepted trajectory iterations per condition, mean"),
	ADOPTED("adopted_rollouts", "1", "conditions that adopted the policy's own rollout"),
	RESTARTED("restarted_conditions", "1", "conditions that began anew in a state that the policy visits"),
	OUTLIERS("outliers", "1", "conditions whose trajectory the policy was not trained on, since it falls or is far too dear"),
	INTERPOLATION("beta", "1", "interpolation β towards the Laplace gradient, mean (sample-based gradients)"),
	EIGENVALUE_FLOORS("quu_floors", "1", "eigenvalues of Q_uu that were raised to the floor"),
	POLICY_LOSS("policy_loss", "1", "policy training loss (E19) after training, normalised"),
	POLICY_LOSS_BEFORE("policy_loss_before", "1", "policy training loss (E19) before training, normalised"),
	LBFGS_ITERATIONS("lbfgs_iterations", "1", "L-BFGS iterations of the policy step"),
	TRAJECTORY_TIME("trajectory_s", "s", "wall time of the trajectory step"),
	POLICY_TIME("policy_s", "s", "wall time of the policy step"),
	EVALUATION_TIME("evaluation_s", "s", "wall time of the evaluation"),
	ITERATION_TIME("iteration_s", "s", "wall time of the outer iteration");

	private final String column;
	private final String unit;
	private final String description;

	Metric(String column, String unit, String description) {
		this.column = column;
		this.unit = unit;
		this.description = description;
	}

	@Override
	public String column() {
		return column;
	}

	@Override
	public String unit() {
		return unit;
	}

	@Override
	public String description() {
		return description;
	}
}
