/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;
import static org.gaitwright.solver.trajectory.Numbers.slice;

import java.util.function.DoubleSupplier;

import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.search.Interruption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the passes take for gradients of the Lagrangian, against central differences of its value. */
class GradientTest {
	private static final int T = SmallProblem.T;
	private static final int N = SmallProblem.N;
	private static final int M = SmallProblem.M;
	private static final double H = 1e-5;
	private static final double NONE = Double.POSITIVE_INFINITY;

	@ParameterizedTest
	@CsvSource({ "lq, LAPLACE", "nonlinear, LAPLACE", "nonlinear, AVERAGED", "lq, SAMPLED", "nonlinear, SAMPLED" })
	void covarianceGradients(String name, GradientMode mode) {
		SmallProblem p = new SmallProblem(name);
		Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 12, 5, 0, T, N);
		PolicyTerms terms = p.terms(mode, samples);
		CovarianceSweep sweep = mode == GradientMode.SAMPLED
				? new SampledCovarianceSweep(p.model, 1e-300, new double[] { 0 })
				: new CovarianceSweep(p.model, 1e-300);
		CovarianceGradients[] gradients = new CovarianceGradients[T];
		sweep.begin();
		for (int t = T - 1; t >= 0; t--) {
			sweep.expand(t);
			gradients[t] = new CovarianceGradients(p, terms, sweep, t);
			sweep.gradient(terms, t, p.lambda[t], p.K, p.S, p.precision);
		}
		double[] W = sweep.W.clone();
		// the samples of the sampled objective move with S; the averages of the other forms are held in pass 2
		DoubleSupplier value = () -> {
			p.covariance.propagate(p.K, p.A, p.S);
			if (mode == GradientMode.SAMPLED)
				p.relinearize(terms);
			return p.lagrangian(terms);
		};
		for (int t = 0; t < T; t++) {
			assertClose("dL/dK", slice(differences(p.K, t * M * N, M * N, value), 0, M * N), gradients[t].K, 1e-6);
			assertClose("dL/dA", symmetric(p.A, t * M * M, M, value), gradients[t].A, 1e-6);
		}
		double[] half = slice(W, 0, N * N);
		for (int i = 0; i < half.length; i++)
			half[i] *= 0.5;
		assertClose("dL/dS", symmetric(p.S, 0, N, value), half, 1e-6);
	}

	/** With an overwhelming control regularisation K → 0 and μk → −dL/dû along the open loop. */
	@ParameterizedTest
	@ValueSource(strings = { "lq", "nonlinear" })
	void controlGradientOfTheMeanPart(String name) {
		SmallProblem p = new SmallProblem(name);
		BackwardPass pass = new BackwardPass(p.model, RegularizationSchedule.Kind.CONTROL, null);
		double mu = 1e10;
		assertThat(pass.run(p.terms(GradientMode.LAPLACE, null), p.lambda, p.precision, mu, null)).isTrue();
		double[] gradient = pass.k.clone();
		for (int i = 0; i < gradient.length; i++)
			gradient[i] *= -mu;
		assertClose("dL/dû", gradient, p.array("gu_meanpart"), 1e-6);
	}

	/** Of a random problem, in every control, for each form: what pass 1 takes for it against differences of rollouts. */
	@ParameterizedTest
	@CsvSource({ "LAPLACE, 1", "AVERAGED, 2", "SAMPLED, 3", "SAMPLED, 4" })
	void controlGradientOfTheMeanPart(GradientMode mode, long seed) throws Exception {
		RandomProblem p = new RandomProblem(8, 4, 2, true, seed);
		TrajectorySettings settings = TrajectorySettings.defaults(p.n);
		Samples samples = Samples.draw(SampleKind.INDEPENDENT, 6, seed, 0, p.T, p.n);
		TrajectoryDistribution q = new TrajectoryStep(p.condition, p.T, p.policy.function(), samples, settings)
				.plan(p.controls, new InitialDescent(1, 0), Interruption.NONE).distribution();
		LocalModel model = new LocalModel(p.T, p.n, p.m, 1);
		LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
		model.fill(evaluator, q.x(), q.u(), 0, p.T);
		model.fillEnd(evaluator, q.x());
		PolicyPoint point = new PolicyPoint(p.policy.function(), p.condition,
				mode == GradientMode.LAPLACE ? 1 : 6);
		PolicyTerms terms = switch (mode) {
		case LAPLACE -> new LaplaceTerms(point, p.T, p.n, p.m);
		case AVERAGED -> new AveragedTerms(point, samples, p.T, p.n, p.m);
		case SAMPLED -> new SampledTerms(point, samples, p.T, p.n, p.m);
		};
		ControlPrecision precision = new ControlPrecision(p.T, p.m);
		double[] lambda = new double[p.T];
		for (int t = 0; t < p.T; t++) {
			lambda[t] = t % 3;
			precision.update(t, q.control());
		}
		terms.load(p.policy);
		terms.spread(lambda, q.gain(), q.state());
		terms.linearize(lambda, q.x(), q.u());
		BackwardPass pass = new BackwardPass(model, RegularizationSchedule.Kind.CONTROL, null);
		double mu = 1e10;
		assertThat(pass.run(terms, lambda, precision, mu, null)).isTrue();
		double[] gradient = pass.k.clone();
		double[] expected = new double[gradient.length];
		ForwardPass forward = new ForwardPass(p.condition, p.T, 1, null);
		java.util.Arrays.fill(pass.K, 0);
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] *= -mu;
			java.util.Arrays.fill(pass.k, 0);
			pass.k[i] = 1;
			double up = forward.rollout(H, pass, q.x(), q.u(), terms, lambda, precision, NONE, q.x().clone(),
					q.u().clone());
			double down = forward.rollout(-H, pass, q.x(), q.u(), terms, lambda, precision, NONE, q.x().clone(),
					q.u().clone());
			expected[i] = (up - down) / (2 * H);
		}
		assertClose("dL/dû", gradient, expected, 1e-6);
	}

	/** The slope of the mean part along (k, K) is what the line search expects. */
	@ParameterizedTest
	@CsvSource({ "lq, LAPLACE, 0", "nonlinear, LAPLACE, 0", "nonlinear, AVERAGED, 0", "nonlinear, SAMPLED, 0",
			"nonlinear, LAPLACE, 3", "nonlinear, SAMPLED, 3" })
	void slopeOfTheLineSearch(String name, GradientMode mode, double mu) {
		SmallProblem p = new SmallProblem(name);
		// averaged Jacobians differ from the Jacobian of the averages by nothing: the samples move with the mean
		PolicyTerms terms = p.terms(mode, Samples.draw(SampleKind.INDEPENDENT, 7, 5, 0, T, N));
		BackwardPass pass = new BackwardPass(p.model, RegularizationSchedule.Kind.STATE, null);
		assertThat(pass.run(terms, p.lambda, p.precision, mu, null)).isTrue();
		ForwardPass forward = new ForwardPass(p.condition, T, 1, null);
		double[] x = new double[(T + 1) * N];
		double[] u = new double[T * M];
		double up = forward.rollout(H, pass, p.x, p.u, terms, p.lambda, p.precision, NONE, x, u);
		double down = forward.rollout(-H, pass, p.x, p.u, terms, p.lambda, p.precision, NONE, x, u);
		double expected = (pass.expectedChange(H) - pass.expectedChange(-H)) / (2 * H);
		assertClose("slope", (up - down) / (2 * H), expected, 1e-6);
		double here = 0;
		for (int t = 0; t < T; t++)
			if (p.lambda[t] > 0)
				here += 0.5 * p.lambda[t] * terms.penalty(t, p.precision.inverse, t * M * M);
		double still = forward.rollout(0, pass, p.x, p.u, terms, p.lambda, p.precision, NONE, x, u);
		assertClose("mean part", still, p.model.cost() + here, 1e-12);
		assertClose("x̂", x, p.x, 1e-14);
		double cut = forward.rollout(0, pass, p.x, p.u, terms, p.lambda, p.precision, p.model.cost() + 0.5 * here, x,
				u);
		assertThat(cut).as("early end").isBetween(p.model.cost() + 0.5 * here, still);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "3, 5", "6, 18" })
	void generalizedSylvesterEqualsTheLinearSystem(int m, int n) {
		java.util.SplittableRandom random = new java.util.SplittableRandom(11);
		double[] Q = RandomProblem.definite(random, m, 0.1);
		double[] P = RandomProblem.definite(random, m, 0.1);
		double[] S = RandomProblem.definite(random, n, 0.1);
		double[] Shat = RandomProblem.definite(random, n, 0);
		double[] C = RandomProblem.gaussian(random, m * n, 1);
		double lambda = 0.7;
		double[] K = new double[m * n];
		assertThat(new GeneralizedSylvester(m, n).solve(Q, P, 0, S, 0, Shat, lambda, C, K, 0)).isTrue();
		// (Q ⊗ S + λ P ⊗ Ŝ) vec K, the matrix of the linear system that the closed form solves
		double[] product = new double[m * n];
		for (int i = 0; i < m; i++)
			for (int j = 0; j < n; j++)
				for (int k = 0; k < m; k++)
					for (int l = 0; l < n; l++)
						product[i * n + j] += (Q[i * m + k] * S[j * n + l] + lambda * P[i * m + k] * Shat[j * n + l])
								* K[k * n + l];
		assertClose("Kronecker system", product, C, 1e-10);
		assertThat(new GeneralizedSylvester(m, n).solve(Q, new double[m * m], 0, S, 0, Shat, lambda, C, K, 0))
				.isFalse();
	}

	@Test
	void choleskyGradientEqualsDifferences() {
		int n = 5;
		java.util.SplittableRandom random = new java.util.SplittableRandom(12);
		double[] S = RandomProblem.definite(random, n, 0.3);
		double[] weights = RandomProblem.gaussian(random, n * n, 1);
		SampleDisplacement factor = new SampleDisplacement(Samples.of(1, n, new double[n]));
		DoubleSupplier value = () -> {
			factor.update(0, S, 0);
			double sum = 0;
			for (int i = 0; i < n; i++)
				for (int j = 0; j <= i; j++)
					sum += weights[i * n + j] * factor.factor()[i * n + j];
			return sum;
		};
		value.getAsDouble();
		for (int i = 0; i < n; i++)
			for (int j = i + 1; j < n; j++)
				weights[i * n + j] = 0;
		double[] twice = new double[n * n];
		new CholeskyGradient(n).compute(factor.factor(), 0, weights, twice);
		double[] differences = symmetric(S, 0, n, value);
		for (int i = 0; i < n * n; i++)
			differences[i] *= 2;
		assertClose("choldiff", twice, differences, 1e-8);
	}

	private static double[] differences(double[] a, int from, int length, DoubleSupplier value) {
		double[] gradient = new double[length];
		for (int i = 0; i < length; i++) {
			double keep = a[from + i];
			a[from + i] = keep + H;
			double up = value.getAsDouble();
			a[from + i] = keep - H;
			gradient[i] = (up - value.getAsDouble()) / (2 * H);
			a[from + i] = keep;
		}
		value.getAsDouble();
		return gradient;
	}

	/** Gradient G in a symmetric matrix: dL = tr(G dA). */
	private static double[] symmetric(double[] a, int from, int size, DoubleSupplier value) {
		double[] gradient = new double[size * size];
		for (int i = 0; i < size; i++)
			for (int j = 0; j <= i; j++) {
				int ij = from + i * size + j;
				int ji = from + j * size + i;
				double keep = a[ij];
				a[ij] = a[ji] = keep + H;
				double up = value.getAsDouble();
				a[ij] = a[ji] = keep - H;
				double slope = (up - value.getAsDouble()) / (2 * H);
				a[ij] = a[ji] = keep;
				gradient[i * size + j] = gradient[j * size + i] = i == j ? slope : slope / 2;
			}
		value.getAsDouble();
		return gradient;
	}
}
