/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of cost terms. Immutable; {@link #newEvaluator()} gives each thread its own evaluator, which checks every
 * term for NaN and infinite values and names the term and the time step.
 *
 * @param stateSize   n
 * @param controlSize m
 * @param terms       the summands, at least one
 */
public record Cost(int stateSize, int controlSize, List<CostTerm> terms) {

	public Cost {
		terms = List.copyOf(terms);
		if (terms.isEmpty())
			throw new IllegalArgumentException("A cost needs at least one term");
	}

	/** A new evaluator for one thread. */
	public Evaluator newEvaluator() {
		return new Evaluator(this);
	}

	/** Evaluates the sum for one thread. */
	public static final class Evaluator {
		private final List<CostTerm> terms;
		private final CostTerm.Evaluator[] evaluators;
		private final int n;
		private final int nz;

		Evaluator(Cost cost) {
			terms = cost.terms;
			n = cost.stateSize;
			nz = cost.stateSize + cost.controlSize;
			evaluators = terms.stream().map(CostTerm::newEvaluator).toArray(CostTerm.Evaluator[]::new);
		}

		/** ℓ(t, x, u). May be infinite or NaN where the state is: line searches reject such values. */
		public double value(int t, double[] x, int xo, double[] u, int uo) {
			double sum = 0;
			for (CostTerm.Evaluator e : evaluators)
				sum += e.value(t, x, xo, u, uo);
			return sum;
		}

		/** Cost of the end state x[T]. */
		public double terminal(double[] x, int xo) {
			double sum = 0;
			for (CostTerm.Evaluator e : evaluators)
				sum += e.terminal(x, xo);
			return sum;
		}

		/**
		 * Checks the values of all terms along a trajectory.
		 *
		 * @param x       states, (horizon+1)×n
		 * @param u       controls, horizon×m
		 * @throws NumericalFault naming the first term whose value is not finite
		 */
		public void requireFinite(int horizon, double[] x, double[] u) {
			for (int t = 0; t <= horizon; t++)
				for (int i = 0; i < evaluators.length; i++) {
					double value = t < horizon ? evaluators[i].value(t, x, t * n, u, t * (nz - n))
							: evaluators[i].terminal(x, t * n);
					if (!Double.isFinite(value))
						throw new NumericalFault("The cost term " + terms.get(i).name() + " gives the value " + value
								+ ", although its derivatives are finite", t);
				}
		}

		/**
		 * Value and derivatives of time step t; overwrites lz (n+m) and lzz ((n+m)×(n+m)).
		 *
		 * @throws NumericalFault naming the first term whose value or derivative is not finite
		 */
		public double differentiate(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
				int lzzo) {
			Arrays.fill(lz, lzo, lzo + nz, 0);
			Arrays.fill(lzz, lzzo, lzzo + nz * nz, 0);
			double sum = 0;
			for (int i = 0; i < evaluators.length; i++) {
				sum += evaluators[i].addDerivatives(t, x, xo, u, uo, lz, lzo, lzz, lzzo);
				if (!(Double.isFinite(sum) && isFinite(lz, lzo, nz) && isFinite(lzz, lzzo, nz * nz)))
					throw fault(i, t);
			}
			return sum;
		}

		/**
		 * Value and derivatives of the end-state cost; overwrites lx (n) and lxx (n×n).
		 *
		 * @throws NumericalFault naming the first term whose value or derivative is not finite
		 */
		public double differentiateTerminal(int t, double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
			Arrays.fill(lx, lxo, lxo + n, 0);
			Arrays.fill(lxx, lxxo, lxxo + n * n, 0);
			double sum = 0;
			for (int i = 0; i < evaluators.length; i++) {
				sum += evaluators[i].addTerminalDerivatives(x, xo, lx, lxo, lxx, lxxo);
				if (!(Double.isFinite(sum) && isFinite(lx, lxo, n) && isFinite(lxx, lxxo, n * n)))
					throw fault(i, t);
			}
			return sum;
		}

		private NumericalFault fault(int term, int t) {
			return new NumericalFault("The cost term " + terms.get(term).name()
					+ " gives a value or derivative that is not a finite number", t);
		}

		private static boolean isFinite(double[] a, int offset, int length) {
			double sum = 0;
			for (int i = 0; i < length; i++)
				sum += a[offset + i] * 0;
			return sum == 0;
		}
	}
}
