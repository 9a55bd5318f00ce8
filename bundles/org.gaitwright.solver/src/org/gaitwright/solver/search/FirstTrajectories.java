/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Gives the training conditions their first trajectories, before there is a policy. */
final class FirstTrajectories {
	private final Problem problem;

	FirstTrajectories(Problem problem) {
		this.problem = problem;
	}

	/** First trajectories, each by itself or following the first. */
	void find(TrainingConditions conditions, Interruption interruption)
			throws InitializationException, CancelledException {
		try {
			TrainingCondition first = conditions.list().get(0);
			boolean follow = problem.descent().followsFirst();
			if (follow)
				plan(first, interruption);
			conditions.<Exception>each(c -> {
				if (!follow)
					plan(c, interruption);
				else if (c != first)
					follow(c, first.distribution(), interruption);
			});
		} catch (InitializationException | CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError("Neither of the two exceptions of an initialisation", e);
		}
	}

	/** First trajectory: the initializer's controls, then plain DDP. */
	void plan(TrainingCondition c, Interruption interruption) throws InitializationException, CancelledException {
		double[] controls = problem.initializer().controls(c.condition(), c.index(), problem.horizon(), problem.seed());
		c.plan(controls, problem.descent(), interruption);
	}

	/**
	 * First trajectory of a follower: the leader's trajectory and feedback from this condition's initial state, then
	 * plain DDP. Where the feedback does not hold from there, the leader's controls alone, or else the initializer's.
	 */
	private void follow(TrainingCondition c, TrajectoryDistribution leader, Interruption interruption)
			throws InitializationException, CancelledException {
		InitialDescent descent = new InitialDescent(problem.descent().followerIterations(),
				problem.descent().tolerance());
		Rollout tracked = TrajectoryTracking.run(c.condition(), leader, true, c.limits());
		Rollout open = TrajectoryTracking.run(c.condition(), leader, false, c.limits());
		Rollout start = tracked.trainedCost() <= open.trainedCost() ? tracked : open;
		if (start.steps() < problem.horizon())
			plan(c, interruption);
		else
			c.plan(start.u(), descent, interruption);
	}

	/** Covariances of the present trajectory under the present settings, without a policy. */
	void replan(TrainingCondition c, Interruption interruption) throws CancelledException {
		c.plan(c.distribution().u(), new InitialDescent(0, 0), interruption);
	}

	/**
	 * The temperature at which the control deviation is a share of the root mean square control. A = Q_uu⁻¹ is
	 * proportional to τ where λ = 0, so τ follows from the deviation at hand and the one wanted:
	 * mean(A_ii) = (share · rms u)².
	 *
	 * @param present the temperature of the trajectories at hand
	 * @param share   wanted deviation as a share of the control
	 */
	double temperatureFor(List<TrainingCondition> conditions, double present, double share) {
		double variance = 0;
		double squares = 0;
		for (TrainingCondition c : conditions) {
			TrajectoryDistribution q = c.distribution();
			variance += GpsRecorder.meanVariance(q.control(), q.controlSize(), c.trainedSteps());
			double sum = 0;
			for (int i = 0; i < c.trainedSteps() * q.controlSize(); i++)
				sum += q.u()[i] * q.u()[i];
			squares += sum / (c.trainedSteps() * q.controlSize());
		}
		double chosen = present * share * share * squares / variance;
		if (!(chosen > 0 && chosen < Double.POSITIVE_INFINITY))
			throw new NumericalFault("No temperature can be chosen: the mean square control of the first trajectories is "
					+ squares / conditions.size() + ", their control variance " + variance / conditions.size()
					+ "; give the temperature instead", -1);
		return chosen;
	}
}
