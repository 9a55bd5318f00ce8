/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Trajectories that no policy should imitate: those that fall, or cost many times what the others do. They are never
 * more than half of all.
 */
final class Outliers {
	private Outliers() {
	}

	/**
	 * Marks the outliers among the conditions, and no others.
	 *
	 * @param ratio a cost above so many times the median is an outlier's
	 */
	static void mark(List<TrainingCondition> conditions, double ratio) {
		double[] costs = conditions.stream().mapToDouble(TrainingCondition::cost).sorted().toArray();
		double median = costs[(costs.length - 1) / 2];
		double limit = median + (ratio - 1) * Math.abs(median);
		int marked = 0;
		for (TrainingCondition c : conditions) {
			c.setOutlier(c.cost() > limit || falls(c));
			marked += c.numbers().outlier() ? 1 : 0;
		}
		if (2 * marked > conditions.size())
			for (TrainingCondition c : conditions)
				c.setOutlier(c.cost() > limit);
	}

	/** Whether the mean trajectory fails anywhere. */
	private static boolean falls(TrainingCondition c) {
		TrajectoryDistribution q = c.distribution();
		Condition condition = c.condition();
		for (int t = 0; t <= q.horizon(); t++)
			if (condition.success().failed(q.x(), t * q.stateSize()))
				return true;
		return false;
	}
}
