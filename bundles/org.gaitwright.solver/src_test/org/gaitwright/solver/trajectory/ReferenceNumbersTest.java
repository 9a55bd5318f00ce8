/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Laplace form against the numbers of an independent implementation. */
class ReferenceNumbersTest {
	private static final double EPS = 1e-10;

	@ParameterizedTest
	@ValueSource(strings = { "lq", "nonlinear" })
	void localModelPolicyTermsAndLagrangianAgree(String name) {
		SmallProblem p = new SmallProblem(name);
		assertClose("f_z", p.model.fz, p.array("fz"), EPS);
		assertClose("l", p.model.l, p.array("l"), EPS);
		assertClose("l_z", p.model.lz, p.array("lz"), EPS);
		assertClose("l_zz", p.model.lzz, p.array("lzz"), EPS);
		assertClose("S", p.S, p.array("S"), EPS);
		PolicyTerms terms = p.terms(GradientMode.LAPLACE, null);
		for (int t = 1; t < SmallProblem.T; t++) {
			assertClose("e", Numbers.slice(terms.e, t * 2, 2), Numbers.slice(p.array("e"), t * 2, 2), EPS);
			assertClose("μx", Numbers.slice(terms.slope, t * 8, 8), Numbers.slice(p.array("mux"), t * 8, 8), EPS);
		}
		assertClose("(E4)", p.lagrangian(terms), p.node.get("E4").doubleValue(), EPS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lq", "nonlinear" })
	void backwardPassAgrees(String name) {
		SmallProblem p = new SmallProblem(name);
		BackwardPass pass = new BackwardPass(p.model, RegularizationSchedule.Kind.STATE, null);
		assertThat(pass.run(p.terms(GradientMode.LAPLACE, null), p.lambda, p.precision, 0, null)).isTrue();
		assertClose("k", pass.k, p.array("pass1", "k"), EPS);
		assertClose("K", pass.K, p.array("pass1", "K"), EPS);
		assertClose("V_x", pass.Vx, p.array("pass1", "Vx"), EPS);
		assertClose("V_xx", pass.Vxx, p.array("pass1", "Vxx"), EPS);
		double dV1 = p.node.get("pass1").get("dV1").doubleValue();
		double dV2 = p.node.get("pass1").get("dV2").doubleValue();
		assertClose("expected change", pass.expectedChange(1), dV1 + dV2, EPS);
		assertClose("expected change", pass.expectedChange(0.5), 0.5 * dV1 + 0.25 * dV2, EPS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lq", "nonlinear" })
	void gradientOfTheStateCovarianceAgrees(String name) {
		SmallProblem p = new SmallProblem(name);
		PolicyTerms terms = p.terms(GradientMode.LAPLACE, null);
		CovarianceSweep sweep = new CovarianceSweep(p.model, 1e-9);
		sweep.begin();
		for (int t = SmallProblem.T - 1; t >= 0; t--) {
			sweep.expand(t);
			sweep.gradient(terms, t, p.lambda[t], p.K, p.S, p.precision);
		}
		assertClose("W", sweep.W, p.array("W"), EPS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lq", "nonlinear" })
	void covarianceSweepsAgree(String name) {
		SmallProblem p = new SmallProblem(name);
		PolicyTerms terms = p.terms(GradientMode.LAPLACE, null);
		CovarianceSweep sweep = new CovarianceSweep(p.model, 1e-9);
		sweep.run(terms, p.lambda, p.K, p.A, p.S, p.precision);
		assertClose("K", p.K, p.array("pass2_one_sweep", "K"), EPS);
		assertClose("A", p.A, p.array("pass2_one_sweep", "A"), EPS);
		double value = p.lagrangian(terms);
		assertClose("(E4)", value, p.node.get("pass2_one_sweep").get("E4").doubleValue(), EPS);
		for (int i = 0; i < 60; i++) {
			sweep.run(terms, p.lambda, p.K, p.A, p.S, p.precision);
			assertThat(sweep.floors()).isZero();
			double next = p.lagrangian(terms);
			assertThat(next).isLessThanOrEqualTo(value + 1e-12 * Math.abs(value));
			value = next;
		}
		assertClose("K", p.K, p.array("pass2_converged", "K"), 1e-8);
		assertClose("A", p.A, p.array("pass2_converged", "A"), 1e-8);
		assertClose("(E4)", value, p.node.get("pass2_converged").get("E4").doubleValue(), EPS);
	}
}
