/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/** Metrics beside those that each outer iteration has: over the time steps of the horizon, or of one optimizer. */
public enum SpecialMetric implements MetricDescription {
	KL("kl", "nat", "KL divergence of policy and trajectory at each time step"),
	MULTIPLIER("lambda", "1", "Lagrange multiplier λ of each time step"),
	VISITED_STATES("visited_states", "states", "states that rollouts of the policy visited and the expert labelled, all so far"),
	STEP_SIZE("step_size", "1", "step size of the evolution strategy");

	private final String column;
	private final String unit;
	private final String description;

	SpecialMetric(String column, String unit, String description) {
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
