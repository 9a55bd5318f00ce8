/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.problem.Problem;

/**
 * Counts the time steps that a search simulates on its training conditions, whatever for: trajectories, line searches,
 * linearisations (one step each), rollouts. Rollouts on validation conditions are left out: they judge, and cost every
 * method the same. The count is a sum, so it does not depend on the number of threads.
 */
final class SimulatedSteps {
	static final String STATE = "simulated_steps";

	private final LongAdder steps = new LongAdder();
	/** Steps of the run before it was resumed, less those that resuming took. */
	private long before;

	/** The problem, its training conditions counted. */
	Problem counted(Problem p) {
		return p.withTraining(p.training().stream()
				.map(c -> c.with(new CountedDynamics(c.dynamics(), steps), c.cost())).toList());
	}

	/** Steps since the beginning of the run. */
	long total() {
		return before + steps.sum();
	}

	void putInto(SearchState state) {
		state.put(STATE, total());
	}

	/** Goes on from a stored count; comes last in restoring, so that what that simulates does not count. */
	void restore(SearchState state) {
		steps.reset();
		before = state.has(STATE) ? (long) state.get(STATE) : 0;
	}

	private record CountedDynamics(Dynamics dynamics, LongAdder steps) implements Dynamics {
		@Override
		public int stateSize() {
			return dynamics.stateSize();
		}

		@Override
		public int controlSize() {
			return dynamics.controlSize();
		}

		@Override
		public double timeStep() {
			return dynamics.timeStep();
		}

		@Override
		public List<String> stateNames() {
			return dynamics.stateNames();
		}

		@Override
		public List<String> controlNames() {
			return dynamics.controlNames();
		}

		@Override
		public ControlLimits controlLimits() {
			return dynamics.controlLimits();
		}

		@Override
		public <T extends Dynamics> Optional<T> as(Class<T> kind) {
			return kind.isInstance(this) ? Optional.of(kind.cast(this)) : dynamics.as(kind);
		}

		@Override
		public Simulator newSimulator() {
			return new CountedSimulator(dynamics.newSimulator(), steps);
		}
	}

	private record CountedSimulator(Simulator simulator, LongAdder steps) implements Simulator {
		@Override
		public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
			steps.increment();
			simulator.step(t, x, xo, u, uo, next, no);
		}

		@Override
		public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz, int fzo) {
			steps.increment();
			simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
		}
	}
}
