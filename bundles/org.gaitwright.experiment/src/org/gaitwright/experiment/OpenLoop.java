/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.initial.ControlFile.Sequence;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;

/** Simulates an experiment's robot under given controls, without a policy. */
public final class OpenLoop {
	private OpenLoop() {
	}

	/**
	 * What came out.
	 *
	 * @param condition where it was simulated; it names states and controls
	 * @param steps     number of time steps T
	 * @param x         states, (T+1)×n row-major
	 * @param u         controls, T×m row-major
	 * @param fz        state-transition Jacobians [A B], T×n×(n+m) row-major; empty where they were not asked for
	 */
	public record Trajectory(Condition condition, int steps, double[] x, double[] u, Optional<double[]> fz) {
	}

	/**
	 * The condition of this name among all of an experiment, or the first training condition for an empty name.
	 *
	 * @throws ExperimentException where there is none
	 */
	public static Condition condition(Problem problem, String name) throws ExperimentException {
		List<Condition> all = Stream.of(ConditionSet.values()).flatMap(set -> set.of(problem).stream()).toList();
		if (name.isEmpty())
			return all.get(0);
		return all.stream().filter(c -> c.name().equals(name)).findFirst()
				.orElseThrow(() -> new ExperimentException("Experiment '" + problem.name() + "' has no condition '" + name
						+ "'. " + org.gaitwright.model.problem.Nearest.advice(name, all.stream().map(Condition::name)
								.toList())));
	}

	/**
	 * Simulates from time step 0.
	 *
	 * @param x0        initial state, n entries
	 * @param controls  T×m
	 * @param jacobians whether [A B] is wanted
	 * @throws ExperimentException naming the time step after which a state is not finite
	 */
	public static Trajectory simulate(Condition condition, double[] x0, Sequence controls, boolean jacobians)
			throws ExperimentException {
		int n = condition.dynamics().stateSize();
		int m = condition.dynamics().controlSize();
		int steps = controls.steps();
		if (x0.length != n || controls.u().length != steps * m)
			throw new ExperimentException("The robot has " + n + " states and " + m + " controls; given were " + x0.length
					+ " states and " + controls.u().length / (double) steps + " controls per time step");
		double[] x = Arrays.copyOf(x0, (steps + 1) * n);
		double[] fz = new double[jacobians ? steps * n * (n + m) : 0];
		Simulator simulator = condition.dynamics().newSimulator();
		for (int t = 0; t < steps; t++) {
			if (jacobians)
				simulator.linearize(t, x, t * n, controls.u(), t * m, x, (t + 1) * n, fz, t * n * (n + m));
			else
				simulator.step(t, x, t * n, controls.u(), t * m, x, (t + 1) * n);
			for (int i = 0; i < n; i++)
				if (!Double.isFinite(x[(t + 1) * n + i]))
					throw new ExperimentException("The simulation diverged: after time step " + t + " "
							+ condition.dynamics().stateNames().get(i) + " is " + x[(t + 1) * n + i]
							+ ". Use smaller controls or a smaller time step.");
		}
		return new Trajectory(condition, steps, x, controls.u(), jacobians ? Optional.of(fz) : Optional.empty());
	}
}
