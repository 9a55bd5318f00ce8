/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;
import static org.gaitwright.solver.trajectory.Numbers.slice;

import java.util.Arrays;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.search.Interruption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linear-quadratic problems, where everything has a closed form. */
class LinearQuadraticTest {
	private static final RegularizationSchedule NONE = new RegularizationSchedule(RegularizationSchedule.Kind.STATE, 0,
			1e-6, 1e4, 5, 3, 0);

	private static TrajectorySettings settings(int n, GradientMode mode, int iterations, int sweeps) {
		double[] noise = new double[n];
		Arrays.fill(noise, 0.01);
		return new TrajectorySettings(mode, 2, iterations, sweeps, noise, NONE, LineSearchSettings.DEFAULT, 1e-12,
				1e-9);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void plainPlanningIsTheLinearQuadraticRegulator(long seed) throws Exception {
		RandomProblem p = new RandomProblem(7, 4, 2, false, seed);
		TrajectoryStep step = new TrajectoryStep(p.condition, p.T, p.policy.function(), null,
				settings(p.n, GradientMode.LAPLACE, 1, 1));
		StepResult result = step.plan(p.controls, new InitialDescent(5, 1e-10), Interruption.NONE);
		assertThat(result.statistics().outcome()).isEqualTo(TrajectoryOutcome.CONVERGED);
		assertThat(result.statistics().accepted()).isEqualTo(1);
		assertThat(result.statistics().alpha()).isEqualTo(1);
		TrajectoryDistribution q = result.distribution();
		Regulator lqr = new Regulator(p, 2);
		assertClose("K", q.gain(), lqr.K, 1e-10);
		assertClose("A", q.control(), lqr.A, 1e-10);
		assertClose("u", q.u(), karushKuhnTucker(p, q), 1e-9);
		assertClose("cost", result.statistics().cost(), 2 * result.statistics().meanPart(), 1e-12);
	}

	/** The optimal controls of the plain problem from the one large linear system of its optimality conditions. */
	private static double[] karushKuhnTucker(RandomProblem p, TrajectoryDistribution q) {
		int n = p.n;
		int m = p.m;
		LocalModel model = new LocalModel(p.T, n, m, 2);
		LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
		double[] x = new double[(p.T + 1) * n];
		double[] u = new double[p.T * m];
		model.fill(evaluator, x, u, 0, p.T);
		model.fillEnd(evaluator, x);
		int nz = n + m;
		int variables = p.T * nz + n;
		int size = variables + (p.T + 1) * n;
		DMatrixRMaj kkt = new DMatrixRMaj(size, size);
		DMatrixRMaj right = new DMatrixRMaj(size, 1);
		for (int t = 0; t <= p.T; t++) {
			int width = t < p.T ? nz : n;
			for (int i = 0; i < width; i++) {
				right.set(t * nz + i, 0, t < p.T ? -model.lz[t * nz + i] : 0);
				for (int j = 0; j < width; j++)
					kkt.set(t * nz + i, t * nz + j,
							t < p.T ? model.lzz[(t * nz + i) * nz + j] : model.lxxT[i * n + j]);
			}
			int row = variables + t * n;
			for (int i = 0; i < n; i++) {
				couple(kkt, row + i, t * nz + i, 1);
				right.set(row + i, 0, t == 0 ? q.x()[i] : 0);
				for (int j = 0; t > 0 && j < nz; j++)
					couple(kkt, row + i, (t - 1) * nz + j, -model.fz[((t - 1) * n + i) * nz + j]);
			}
		}
		DMatrixRMaj solution = new DMatrixRMaj(size, 1);
		assertThat(CommonOps_DDRM.solve(kkt, right, solution)).isTrue();
		for (int t = 0; t < p.T; t++)
			System.arraycopy(solution.data, t * nz + n, u, t * m, m);
		return u;
	}

	private static void couple(DMatrixRMaj kkt, int row, int column, double value) {
		kkt.set(row, column, value);
		kkt.set(column, row, value);
	}

	/** The textbook Riccati recursion. */
	private static final class Regulator {
		final double[] K;
		final double[] A;

		Regulator(RandomProblem p, double temperature) {
			int n = p.n;
			int m = p.m;
			LocalModel model = new LocalModel(p.T, n, m, temperature);
			LocalModel.Evaluator evaluator = new LocalModel.Evaluator(p.condition);
			double[] x = new double[(p.T + 1) * n];
			model.fill(evaluator, x, new double[p.T * m], 0, p.T);
			model.fillEnd(evaluator, x);
			K = new double[p.T * m * n];
			A = new double[p.T * m * m];
			double[] V = model.lxxT.clone();
			int nz = n + m;
			for (int t = p.T - 1; t >= 0; t--) {
				double[] Q = slice(model.lzz, t * nz * nz, nz * nz);
				double[] F = slice(model.fz, t * n * nz, n * nz);
				Dense.congruenceAdd(F, 0, V, 0, Q, 0, n, nz, new double[n * nz], 0);
				double[] inverse = new double[m * m];
				double[] quu = new double[m * m];
				Dense.copyBlock(Q, n * nz + n, nz, quu, 0, m, m, m);
				Cholesky.factor(quu, 0, m);
				Cholesky.inverse(quu, 0, inverse, 0, m);
				System.arraycopy(inverse, 0, A, t * m * m, m * m);
				double[] qux = new double[m * n];
				Dense.copyBlock(Q, n * nz, nz, qux, 0, n, m, n);
				double[] gain = new double[m * n];
				Dense.multiply(inverse, 0, qux, 0, gain, 0, m, m, n);
				Dense.copyBlock(Q, 0, nz, V, 0, n, n, n);
				for (int i = 0; i < m * n; i++)
					K[t * m * n + i] = -gain[i];
				Dense.multiplyTransAAdd(qux, 0, K, t * m * n, V, 0, n, m, n);
				Dense.symmetrize(V, 0, n);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(GradientMode.class)
	void allGradientModesAgreeForALinearPolicy(GradientMode mode) throws Exception {
		RandomProblem p = new RandomProblem(6, 4, 2, false, 4);
		StepResult laplace = stepFrom(p, GradientMode.LAPLACE, 3);
		StepResult other = stepFrom(p, mode, 3);
		assertClose("x", other.distribution().x(), laplace.distribution().x(), 1e-9);
		assertClose("K", other.distribution().gain(), laplace.distribution().gain(), 1e-8);
		assertClose("A", other.distribution().control(), laplace.distribution().control(), 1e-8);
		assertClose("S", other.distribution().state(), laplace.distribution().state(), 1e-8);
		if (mode != GradientMode.SAMPLED)
			assertClose("(E4)", other.statistics().lagrangian(), laplace.statistics().lagrangian(), 1e-9);
		assertThat(other.statistics().interpolation()).isZero();
	}

	private static StepResult stepFrom(RandomProblem p, GradientMode mode, int sweeps) throws Exception {
		Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 10, 1, 0, p.T, p.n);
		TrajectoryStep step = new TrajectoryStep(p.condition, p.T, p.policy.function(), samples,
				settings(p.n, mode, 2, sweeps));
		TrajectoryDistribution start = step.plan(p.controls, new InitialDescent(0, 0), Interruption.NONE)
				.distribution();
		double[] lambda = new double[p.T];
		Arrays.fill(lambda, 0, p.T - 1, 0.7);
		lambda[1] = 4;
		return step.improve(start, p.policy, lambda, 0, Interruption.NONE);
	}

	/** An accepted pass 1 lowers the mean part by what it expected, and the whole of (E4). */
	@Test
	void passOneLowersTheLagrangian() throws Exception {
		for (long seed = 1; seed <= 20; seed++) {
			RandomProblem p = new RandomProblem(6, 4, 2, false, seed);
			Pass pass = new Pass(p, new SmallStart(p), seed % 2 == 0 ? 0 : 0.5);
			assertThat(pass.outcome()).isEqualTo(TrajectoryOutcome.ITERATIONS);
			assertClose("expected change", pass.mean.meanPart() - pass.mean.meanPartBefore(), pass.expected, 1e-9);
			assertThat(pass.lagrangian).isLessThan(pass.lagrangianBefore);
		}
	}

	/** A start with covariances of its own. */
	private record SmallStart(TrajectoryDistribution q) {
		SmallStart(RandomProblem p) throws Exception {
			this(new TrajectoryStep(p.condition, p.T, p.policy.function(), null,
					settings(p.n, GradientMode.LAPLACE, 1, 1)).plan(p.controls, new InitialDescent(0, 0),
					Interruption.NONE)
							.distribution());
		}
	}

	/** One pass 1 with the Lagrangian before and after; K and the covariances held, as (E4) depends on them. */
	private static final class Pass {
		final MeanOptimization mean;
		final double expected;
		final double lagrangianBefore;
		final double lagrangian;
		private final TrajectoryOutcome outcome;

		Pass(RandomProblem p, SmallStart start, double mu) throws Exception {
			TrajectorySettings settings = settings(p.n, GradientMode.LAPLACE, 1, 1);
			LocalModel model = new LocalModel(p.T, p.n, p.m, settings.temperature());
			mean = new MeanOptimization(p.condition, model, settings);
			PolicyTerms terms = new LaplaceTerms(new PolicyPoint(p.policy.function(), p.condition,
					1), p.T, p.n, p.m);
			terms.load(p.policy);
			ControlPrecision precision = new ControlPrecision(p.T, p.m);
			for (int t = 0; t < p.T; t++)
				precision.update(t, start.q.control());
			double[] lambda = new double[p.T];
			Arrays.fill(lambda, 1.3);
			mean.load(start.q.x(), start.q.u());
			double[] K = start.q.gain().clone();
			lagrangianBefore = value(p, model, terms, lambda, K, start, precision);
			outcome = mean.run(1, 0, mu, terms, lambda, precision, K.clone(), Interruption.NONE);
			expected = mean.backward().expectedChange(mean.alpha());
			lagrangian = value(p, model, terms, lambda, K, start, precision);
		}

		private double value(RandomProblem p, LocalModel model, PolicyTerms terms, double[] lambda, double[] K,
				SmallStart start, ControlPrecision precision) {
			terms.linearize(lambda, mean.x(), mean.u());
			return new Lagrangian(model).evaluate(terms, lambda, K, start.q.control(), start.q.state(), precision);
		}

		TrajectoryOutcome outcome() {
			return outcome;
		}
	}
}
