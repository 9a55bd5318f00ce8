/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;

/**
 * Contributed dynamics whose errors are named. A step that has no next state gives NaN, as a line search wants it; an
 * exception, or a derivative at a finite state that is not finite, is an error.
 */
final class GuardedDynamics implements DerivedDynamics {
	private final ContributionGuard guard;
	private final Dynamics dynamics;

	GuardedDynamics(ContributionGuard guard, Dynamics dynamics) {
		this.guard = guard;
		this.dynamics = dynamics;
	}

	@Override
	public Dynamics dynamics() {
		return dynamics;
	}

	@Override
	public ControlLimits controlLimits() {
		ControlLimits limits;
		try {
			limits = dynamics.controlLimits();
		} catch (RuntimeException | LinkageError e) {
			throw guard.fault(e, -1);
		}
		if (limits == null || limits.lower().length != controlSize())
			throw guard.fault("gave control limits that are not those of its " + controlSize() + " controls", -1);
		return limits;
	}

	/** Unguarded: what asks for a kind that it knows deals with its errors. */
	@Override
	public <T extends Dynamics> Optional<T> as(Class<T> kind) {
		return dynamics.as(kind);
	}

	@Override
	public Simulator newSimulator() {
		try {
			return new Guarded(dynamics.newSimulator());
		} catch (RuntimeException | LinkageError e) {
			throw guard.fault(e, -1);
		}
	}

	private final class Guarded implements Simulator {
		private final Simulator simulator;
		private final int n = stateSize();
		private final int m = controlSize();

		Guarded(Simulator simulator) {
			this.simulator = simulator;
		}

		@Override
		public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
			try {
				simulator.step(t, x, xo, u, uo, next, no);
			} catch (ArithmeticException e) {
				Arrays.fill(next, no, no + n, Double.NaN);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, t);
			}
		}

		@Override
		public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
				int fzo) {
			boolean finite = isFinite(x, xo, n) && isFinite(u, uo, m);
			try {
				simulator.linearize(t, x, xo, u, uo, next, no, fz, fzo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, t);
			}
			if (finite && !isFinite(next, no, n))
				throw guard.fault("gave a next state that is not finite, " + first(next, no, n, stateNames()), t);
			if (finite && !isFinite(fz, fzo, n * (n + m)))
				throw guard.fault("gave a derivative that is not finite", t);
		}
	}

	private static String first(double[] a, int offset, int length, List<String> names) {
		for (int i = 0; i < length; i++)
			if (!Double.isFinite(a[offset + i]))
				return names.get(i) + " = " + a[offset + i];
		throw new IllegalArgumentException("all are finite");
	}

	/** Sums a·0, which is 0 for finite numbers alone. */
	private static boolean isFinite(double[] a, int offset, int length) {
		double sum = 0;
		for (int i = offset; i < offset + length; i++)
			sum += a[i] * 0;
		return sum == 0;
	}
}
