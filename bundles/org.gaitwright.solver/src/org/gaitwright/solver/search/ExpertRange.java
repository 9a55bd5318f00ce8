/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Where the feedback of a trajectory is an expert to learn from: near it.
 *
 * @param deviations standard deviations of the trajectory that make the limit, in every observed coordinate; 0 for none
 */
record ExpertRange(double deviations) {
	/**
	 * Whether a state is within range of a condition's trajectory at time step t.
	 *
	 * @param x n entries from xo
	 */
	boolean covers(TrainingCondition c, int t, double[] x, int xo) {
		TrajectoryDistribution q = c.distribution();
		int n = q.stateSize();
		for (int i = 0; deviations > 0 && i < n; i++)
			if (c.observes(i) && Math.abs(x[xo + i] - q.x()[t * n + i]) > deviations
					* Math.sqrt(q.state()[(t * n + i) * n + i]))
				return false;
		return true;
	}
}
