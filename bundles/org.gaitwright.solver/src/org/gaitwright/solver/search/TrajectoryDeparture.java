/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Optional;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Where a rollout of the policy that fails starts to leave the trajectory of its condition: the first time step at which
 * an observed coordinate is farther from the mean than q(x) allows for.
 *
 * @param condition  name of the condition
 * @param timeStep   where it leaves
 * @param coordinate name of the coordinate that is farthest off there
 * @param deviations by how many standard deviations of q(x)
 * @param divergence KL of policy and trajectory there
 * @param end        the time step of the fall, or of the last finite number
 */
record TrajectoryDeparture(String condition, int timeStep, String coordinate, double deviations, double divergence,
		int end) {
	/** More than this many standard deviations are no draw of q(x) any more. */
	private static final double OUTSIDE = 3;

	/** The departure of the last rollout, where that rollout failed. */
	static Optional<TrajectoryDeparture> of(TrainingCondition c) {
		int end = end(c.condition(), c.rollout());
		if (end < 0)
			return Optional.empty();
		TrajectoryDistribution q = c.distribution();
		int n = q.stateSize();
		double[] x = c.rollout().x();
		for (int t = 1; t <= end; t++) {
			int worst = -1;
			double largest = OUTSIDE;
			for (int i = 0; i < n; i++) {
				double deviation = Math.abs(x[t * n + i] - q.x()[t * n + i])
						/ Math.sqrt(q.state()[(t * n + i) * n + i]);
				if (c.observes(i) && deviation > largest) {
					worst = i;
					largest = deviation;
				}
			}
			if (worst >= 0)
				return Optional.of(new TrajectoryDeparture(c.condition().name(), t,
						c.condition().dynamics().stateNames().get(worst), largest,
						c.notes().kl().total()[Math.min(t, q.horizon() - 1)], end));
		}
		return Optional.empty();
	}

	/** The first time step at which the rollout has failed, or the last one before it diverges; −1 if neither. */
	private static int end(Condition condition, Rollout rollout) {
		int n = condition.dynamics().stateSize();
		for (int t = 1; t <= rollout.steps(); t++)
			if (condition.success().failed(rollout.x(), t * n))
				return t;
		return rollout.steps() < rollout.planned() ? rollout.steps() : -1;
	}

	/**
	 * For people, with what to try.
	 *
	 * @param others number of training conditions on which the policy falls later
	 */
	String describe(int others) {
		String more = switch (others) {
		case 0 -> "";
		case 1 -> " It falls on another training condition, too.";
		default -> " It falls on " + others + " other training conditions, too.";
		};
		return String.format(java.util.Locale.ROOT,
				"condition '%s': the policy falls at time step %d; it leaves the trajectory at time step %d in %s "
						+ "(%.1f standard deviations, KL there %.3g). More policy samples or wider initial deviations teach it "
						+ "to come back; more policy iterations or hidden units let it follow closer.",
				condition, end, timeStep, coordinate, deviations, divergence) + more;
	}
}
