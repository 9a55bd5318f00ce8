/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.PolicyCovariance;
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

	/** Σπ of (E20) without outliers, m×m, or its counterpart among diagonal matrices. */
	double[] policyCovariance(boolean diagonal) {
		int m = problem.controlSize();
		PolicyCovariance covariance = new PolicyCovariance(m);
		for (TrainingCondition c : list)
			for (int t = 0; t < c.trainedSteps() && !c.numbers().outlier(); t++)
				covariance.add(t, c.lambda()[t], c.distribution().control(), t * m * m);
		return diagonal ? covariance.diagonal() : covariance.full();
	}

	/** The trajectory distributions. */
	List<TrajectoryDistribution> distributions() {
		return list.stream().map(TrainingCondition::distribution).toList();
	}

	/** Where the trajectories begin. */
	List<Beginning> beginnings() {
		return list.stream().map(TrainingCondition::beginning).toList();
	}

	/** Copies of the multipliers. */
	List<double[]> multipliers() {
		return list.stream().map(c -> c.lambda().clone()).toList();
	}
}
