/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.PolicyCovariance;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** All training conditions of a search: what is done for each of them, in parallel, or by all together. */
final class TrainingConditions {
	private final Problem problem;
	private final Workers workers;
	private final List<TrainingCondition> list;

	/** @param condition makes the condition of an index */
	TrainingConditions(Problem problem, Workers workers, IntFunction<TrainingCondition> condition) {
		this.problem = problem;
		this.workers = workers;
		list = IntStream.range(0, problem.training().size()).mapToObj(condition).toList();
	}

	/** In the order of the problem. */
	List<TrainingCondition> list() {
		return list;
	}

	/** Something that is done for one condition. */
	@FunctionalInterface
	interface Task<E extends Exception> {
		void run(TrainingCondition condition) throws E;
	}

	/** Does it for each condition, in parallel; a numerical fault gets the name of its condition. */
	<E extends Exception> void each(Task<E> task) throws E {
		workers.<E>run(list.size(), (index, worker) -> {
			try {
				task.run(list.get(index));
			} catch (NumericalFault fault) {
				throw fault.in(list.get(index).condition().name());
			}
		});
	}

	/** First trajectories, each by itself or following the first. */
	void initialize(Interruption interruption) throws InitializationException, CancelledException {
		try {
			TrainingCondition first = list.get(0);
			boolean follow = problem.descent().followsFirst();
			if (follow)
				first.initialize(interruption);
			this.<Exception>each(c -> {
				if (!follow)
					c.initialize(interruption);
				else if (c != first)
					c.follow(first.distribution(), interruption);
			});
		} catch (InitializationException | CancelledException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new AssertionError("Neither of the two exceptions of an initialisation", e);
		}
	}

	/**
	 * The temperature at which the control deviation is a share of the root mean square control. A = Q_uu⁻¹ is
	 * proportional to τ where λ = 0, so τ follows from the deviation at hand and the one wanted:
	 * mean(A_ii) = (share · rms u)².
	 *
	 * @param present the temperature of the trajectories at hand
	 * @param share   wanted deviation as a share of the control
	 */
	double temperatureFor(double present, double share) {
		double variance = 0;
		double squares = 0;
		for (TrainingCondition c : list) {
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
					+ squares / list.size() + ", their control variance " + variance / list.size()
					+ "; give the temperature instead", -1);
		return chosen;
	}

	/** Σπ of (E20) without outliers, m×m, or its counterpart among diagonal matrices. */
	double[] policyCovariance(boolean diagonal) {
		int m = problem.controlSize();
		PolicyCovariance covariance = new PolicyCovariance(m);
		for (TrainingCondition c : list)
			for (int t = 0; t < c.trainedSteps() && !c.isOutlier(); t++)
				covariance.add(t, c.lambda()[t], c.distribution().control(), t * m * m);
		return diagonal ? covariance.diagonal() : covariance.full();
	}

	/** The trajectory distributions. */
	List<TrajectoryDistribution> distributions() {
		return list.stream().map(TrainingCondition::distribution).toList();
	}

	/** Copies of the multipliers. */
	List<double[]> multipliers() {
		return list.stream().map(c -> c.lambda().clone()).toList();
	}
}
