/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.gaitwright.solver.problem.RolloutSummary;

/**
 * Rollouts in numbers.
 *
 * @param count       rollouts
 * @param successRate share that succeeded
 * @param cost        Σℓ over the training horizon
 * @param speed       mean forward speed over the second half, of the rollouts that reached it
 * @param steps       steps until failure or the end
 */
public record RolloutStatistics(int count, double successRate, Spread cost, Spread speed, Spread steps) {

	/** Mean, standard deviation (of the population) and range; NaN where there is no value. */
	public record Spread(double mean, double deviation, double min, double max) {
		static Spread of(List<RolloutSummary> rollouts, ToDoubleFunction<RolloutSummary> value) {
			double[] v = rollouts.stream().mapToDouble(value).filter(d -> !Double.isNaN(d)).toArray();
			if (v.length == 0)
				return new Spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
			double sum = 0;
			double min = v[0];
			double max = v[0];
			for (double d : v) {
				sum += d;
				min = Math.min(min, d);
				max = Math.max(max, d);
			}
			double mean = sum / v.length;
			double squares = 0;
			for (double d : v)
				squares += (d - mean) * (d - mean);
			return new Spread(mean, Math.sqrt(squares / v.length), min, max);
		}
	}

	/** Statistics of any number of rollouts; NaN everywhere where there are none. */
	public static RolloutStatistics of(List<RolloutSummary> rollouts) {
		double success = rollouts.stream().mapToDouble(r -> r.success() ? 1 : 0).average().orElse(Double.NaN);
		return new RolloutStatistics(rollouts.size(), success, Spread.of(rollouts, RolloutSummary::trainedCost),
				Spread.of(rollouts, RolloutSummary::speed), Spread.of(rollouts, RolloutSummary::steps));
	}
}
