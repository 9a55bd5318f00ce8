/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/**
 * How the regularisation μ of the backward pass moves (Tassa, Erez, Todorov 2012): up when Q̃_uu is not positive
 * definite or no step is accepted, down after a good step. Values below the minimum count as zero. μ is in units of the
 * cost: it is divided by the temperature as the cost is, so that a schedule serves any temperature.
 *
 * @param kind     what μ is added to
 * @param initial  μ of a fresh trajectory, ≥ 0
 * @param minimum  smallest μ other than zero, &gt; 0
 * @param maximum  the trajectory step gives up beyond it
 * @param increase factor upwards, &gt; 1
 * @param decrease divisor downwards, &gt; 1
 * @param entryCap largest μ with which a trajectory step starts: what an earlier one ended with may be too timid now
 */
public record RegularizationSchedule(Kind kind, double initial, double minimum, double maximum, double increase,
		double decrease, double entryCap) {
	/** Line-search steps from here on count as good. */
	private static final double GOOD_STEP = 0.3;
	/** Line-search steps below count as poor. */
	private static final double POOR_STEP = 0.05;

	/** What is regularised. */
	public enum Kind {
		/** Departures from the states of the last trajectory: V_xx′ + μI in Q̃_uu and Q̃_ux. */
		STATE,
		/** Departures of the controls: Q̃_uu + μI. */
		CONTROL
	}

	/** State regularisation as proven on the swimmer: timid at first, which also avoids poor local optima. */
	public static final RegularizationSchedule DEFAULT = new RegularizationSchedule(Kind.STATE, 1e-2, 1e-8, 1e2, 10, 10,
			1e-1);

	public RegularizationSchedule {
		if (!(initial >= 0 && minimum > 0 && maximum >= minimum && increase > 1 && decrease > 1 && entryCap >= 0))
			throw new IllegalArgumentException("Regularisation schedule with initial " + initial + ", minimum "
					+ minimum + ", maximum " + maximum + ", increase " + increase + ", decrease " + decrease
					+ ", entry cap " + entryCap
					+ ": wanted initial ≥ 0, 0 < minimum ≤ maximum, increase > 1, decrease > 1, entry cap ≥ 0");
	}

	double enter(double mu) {
		return Math.min(mu, entryCap);
	}

	/** The next larger μ; never beyond the maximum. */
	double raise(double mu) {
		return Math.min(Math.max(mu * increase, minimum), maximum);
	}

	double lower(double mu) {
		double lowered = mu / decrease;
		return lowered < minimum ? 0 : lowered;
	}

	/** μ after an accepted line-search step α. */
	double accepted(double mu, double alpha) {
		return alpha >= GOOD_STEP ? lower(mu) : alpha < POOR_STEP ? raise(mu) : mu;
	}
}
