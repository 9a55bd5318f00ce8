/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;

/**
 * Terms that see the policy by one mean and one slope per time step. A candidate of the line search is linearised right
 * away: beside its means the slopes cost little, and the one that is adopted needs them.
 */
abstract sealed class LinearizedTerms extends PolicyTerms permits LaplaceTerms, AveragedTerms {
	private Linearization here;
	private Linearization trial;
	private Linearization best;

	/** What the fields of the base class refer to, at one trajectory. */
	private record Linearization(double[] mu, double[] slope, double[] e) {
	}

	LinearizedTerms(PolicyPoint policy, int T, int n, int m) {
		super(policy, T, n, m);
		here = new Linearization(mu, slope, e);
		trial = new Linearization(mu.clone(), slope.clone(), e.clone());
		best = new Linearization(mu.clone(), slope.clone(), e.clone());
	}

	/** Writes μ̂, T×m, and μx, T×m×n, of the time steps from..to−1. */
	abstract void evaluate(int from, int to, double[] x, double[] means, double[] slopes);

	@Override
	final void linearize(int from, int to, double[] x, double[] u) {
		evaluate(from, to, x, mu, slope);
		Vectors.difference(u, from * m, mu, from * m, e, from * m, (to - from) * m);
	}

	@Override
	final double penalty(int t, double[] P, int po) {
		return Dense.bilinear(e, t * m, P, po, e, t * m, m, m);
	}

	@Override
	final void evaluateCandidate(int from, int to, double[] x, double[] u) {
		evaluate(from, to, x, trial.mu, trial.slope);
		Vectors.difference(u, from * m, trial.mu, from * m, trial.e, from * m, (to - from) * m);
	}

	@Override
	final double candidatePenalty(int t, double[] u, double[] P, int po) {
		return Dense.bilinear(trial.e, t * m, P, po, trial.e, t * m, m, m);
	}

	@Override
	final void keepCandidate() {
		Linearization swap = best;
		best = trial;
		trial = swap;
	}

	@Override
	final boolean adoptCandidate() {
		Linearization swap = here;
		here = best;
		best = swap;
		mu = here.mu;
		slope = here.slope;
		e = here.e;
		return true;
	}
}
