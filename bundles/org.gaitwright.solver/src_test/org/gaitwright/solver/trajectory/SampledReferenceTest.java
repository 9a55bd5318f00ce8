/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.gaitwright.solver.trajectory.Numbers.assertClose;
import static org.gaitwright.solver.trajectory.Numbers.slice;

import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The sampled form (E13)–(E18) against the numbers of an independent implementation. */
class SampledReferenceTest {
	private static final int T = SmallProblem.T;
	private static final int N = SmallProblem.N;
	private static final int M = SmallProblem.M;

	@Test
	void generalizedSylvesterAgrees() {
		JsonNode c = SmallProblem.FILE.get("E16");
		double[] K = new double[M * N];
		new GeneralizedSylvester(M, N).solve(SmallProblem.array(c.get("Quu")), SmallProblem.array(c.get("Ainv")), 0,
				SmallProblem.array(c.get("S")), 0, SmallProblem.array(c.get("Shat")), c.get("lam").doubleValue(),
				SmallProblem.array(c.get("C")), K, 0);
		assertClose("K", K, SmallProblem.array(c.get("K")), 1e-9);
	}

	@Test
	void choleskyGradientAgrees() {
		JsonNode c = SmallProblem.FILE.get("E17");
		Samples one = Samples.of(1, N, new double[N]);
		SampleDisplacement factor = new SampleDisplacement(one);
		factor.update(0, SmallProblem.array(c.get("S")), 0);
		double[] Bbar = SmallProblem.array(c.get("Bbar"));
		double[] gradient = new double[N * N];
		new CholeskyGradient(N).compute(factor.factor(), 0, Bbar, gradient);
		double[] raw = SmallProblem.array(c.get("choldiff"));
		double[] expected = new double[N * N];
		Dense.transpose(raw, 0, expected, 0, N, N);
		Vectors.add(raw, 0, expected, 0, N * N);
		assertClose("choldiff + choldiffᵀ", gradient, expected, 1e-10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lin_P8", "lin_P12", "mlp_P8", "mlp_P12" })
	void objectiveAndGradientsAgree(String name) {
		JsonNode c = SmallProblem.FILE.get("sample_" + name);
		SmallProblem p = new SmallProblem(name.startsWith("lin") ? "lq" : "nonlinear");
		SampledTerms terms = (SampledTerms) p.terms(GradientMode.SAMPLED,
				Samples.of(c.get("P").intValue(), N, SmallProblem.array(c.get("s"))));
		assertClose("(E13)", p.lagrangian(terms), c.get("L").doubleValue(), 1e-10);

		int t = c.get("t_E14").intValue();
		ActionValue q = new ActionValue(p.model);
		terms.addTo(q, t, p.lambda[t], p.precision.inverse, t * M * M);
		assertClose("Q_x of (E14)", q.Qx, SmallProblem.array(c.get("Qx_pol")), 1e-10);
		assertClose("Q_u of (E14)", q.Qu, SmallProblem.array(c.get("Qu_pol")), 1e-10);

		SampledCovarianceSweep sweep = new SampledCovarianceSweep(p.model, 1e-300, new double[] { 0 });
		sweep.begin();
		for (t = T - 1; t >= 0; t--) {
			sweep.expand(t);
			CovarianceGradients g = new CovarianceGradients(p, terms, sweep, t);
			assertClose("dL/dK", g.K, slice(SmallProblem.array(c.get("gK")), t * M * N, M * N), 1e-8);
			assertClose("dL/dA", g.A, slice(SmallProblem.array(c.get("gA")), t * M * M, M * M), 1e-8);
			if (p.lambda[t] > 0) {
				double[] K = p.K.clone();
				sweep.updateGain(terms, t, p.lambda[t], K, p.S, p.precision);
				assertClose("K of (E15)", slice(K, t * M * N, M * N),
						slice(SmallProblem.array(c.get("Khat")), t * M * N, M * N), 1e-8);
			}
			sweep.gradient(terms, t, p.lambda[t], p.K, p.S, p.precision);
		}
		assertClose("W of (E18)", sweep.W, SmallProblem.array(c.get("W")), 1e-9);
	}
}
