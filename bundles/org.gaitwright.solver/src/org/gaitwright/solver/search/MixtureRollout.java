/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.rollout.PolicyLaw;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * A rollout of DAgger's mixture: at each time step the control is the expert's û + K(x − x̂) with some probability, else
 * the policy's mean. It ends before the horizon where the robot fails, the numbers stop being finite, or the state
 * leaves the range in which the expert is to be trusted. For one thread.
 */
final class MixtureRollout {
	private final TrainingCondition condition;
	private final Simulator simulator;
	private final PolicyLaw policy;
	private final ExpertRange range;
	private final int n;
	private final int m;
	private final double[] x;
	private int visited;

	/** @param range where the expert is to be trusted */
	MixtureRollout(TrainingCondition condition, GaussianPolicy policy, ExpertRange range) {
		this.condition = condition;
		this.policy = new PolicyLaw(condition.condition(), policy);
		this.range = range;
		simulator = condition.condition().dynamics().newSimulator();
		n = condition.distribution().stateSize();
		m = condition.distribution().controlSize();
		x = new double[(condition.trainedSteps() + 1) * n];
	}

	/**
	 * Rolls out over the time steps before the tail.
	 *
	 * @param fromMean whether it starts from the mean initial state; else from a draw
	 * @param expert   probability of the expert's control
	 */
	void run(boolean fromMean, double expert, SplittableRandom random) {
		TrajectoryDistribution q = condition.distribution();
		double[] deviation = condition.condition().initialDeviation();
		double[] mean = condition.condition().initialMean();
		for (int i = 0; i < n; i++)
			x[i] = fromMean ? mean[i] : mean[i] + deviation[i] * random.nextGaussian();
		double[] u = new double[m];
		double[] d = new double[n];
		visited = 0;
		while (visited < condition.trainedSteps() && isUsable(visited)) {
			int t = visited++;
			if (random.nextDouble() < expert) {
				Vectors.difference(x, t * n, q.x(), t * n, d, 0, n);
				System.arraycopy(q.u(), t * m, u, 0, m);
				Dense.multiplyVectorAdd(q.gain(), t * m * n, d, 0, u, 0, m, n);
			} else {
				policy.control(t, x, t * n, u, 0);
			}
			if (!step(t, u))
				break;
		}
	}

	private boolean step(int t, double[] u) {
		try {
			simulator.step(t, x, t * n, u, 0, x, (t + 1) * n);
			return true;
		} catch (ArithmeticException noNextState) {
			return false;
		}
	}

	private boolean isUsable(int t) {
		if (Vectors.indexOfNonFinite(x, t * n, n) >= 0 || condition.condition().success().failed(x, t * n))
			return false;
		return range.covers(condition, t, x, t * n);
	}

	/** Number of states that were visited and are to be labelled. */
	int visited() {
		return visited;
	}

	/** The states, one row per time step. */
	double[] states() {
		return x;
	}
}
