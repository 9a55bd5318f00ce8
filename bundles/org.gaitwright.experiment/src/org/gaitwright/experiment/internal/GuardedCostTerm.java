/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import org.gaitwright.solver.problem.CostTerm;

/** A contributed cost term whose exceptions are named. Numbers that are not finite the sum of all terms checks itself. */
final class GuardedCostTerm implements CostTerm {
	private final ContributionGuard guard;
	private final CostTerm term;

	GuardedCostTerm(ContributionGuard guard, CostTerm term) {
		this.guard = guard;
		this.term = term;
	}

	@Override
	public String name() {
		return guard.name();
	}

	@Override
	public Evaluator newEvaluator() {
		try {
			return new Guarded(term.newEvaluator());
		} catch (RuntimeException | LinkageError e) {
			throw guard.fault(e, -1);
		}
	}

	private final class Guarded implements Evaluator {
		private final Evaluator evaluator;

		Guarded(Evaluator evaluator) {
			this.evaluator = evaluator;
		}

		@Override
		public double value(int t, double[] x, int xo, double[] u, int uo) {
			try {
				return evaluator.value(t, x, xo, u, uo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, t);
			}
		}

		@Override
		public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
				int lzzo) {
			try {
				return evaluator.addDerivatives(t, x, xo, u, uo, lz, lzo, lzz, lzzo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, t);
			}
		}

		@Override
		public double terminal(double[] x, int xo) {
			try {
				return evaluator.terminal(x, xo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}

		@Override
		public double addTerminalDerivatives(double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
			try {
				return evaluator.addTerminalDerivatives(x, xo, lx, lxo, lxx, lxxo);
			} catch (RuntimeException | LinkageError e) {
				throw guard.fault(e, -1);
			}
		}
	}
}
