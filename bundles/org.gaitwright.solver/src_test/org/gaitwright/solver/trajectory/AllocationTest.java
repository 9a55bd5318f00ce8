/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A DDP iteration and a covariance sweep allocate nothing. */
class AllocationTest {
	@ParameterizedTest
	@CsvSource({ "LAPLACE, false", "AVERAGED, false", "SAMPLED, false", "AVERAGED, true", "SAMPLED, true" })
	void innerIterationAllocatesNothing(GradientMode mode, boolean limited) throws Exception {
		Iteration iteration = new Iteration(mode, limited);
		assertThat(iteration.run()).as("the iteration is accepted").isEqualTo(1);
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		for (int i = 0; i < 200; i++)
			iteration.run();
		// class loading and the compiler may allocate once in a while, in any one of the runs
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 20 && least > 0; i++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			iteration.run();
			least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
		}
		assertThat(least).as("bytes").isZero();
	}

	/** The inner part of a trajectory step, from the same start each time. */
	private static final class Iteration {
		private final TrajectoryDistribution start;
		private final MeanOptimization mean;
		private final PolicyTerms terms;
		private final ControlPrecision precision;
		private final StateCovariance covariance;
		private final HeldControls held;
		private final CovarianceSweep sweep;
		private final Lagrangian lagrangian;
		private final double[] lambda;
		private final double[] K;
		private final double[] A;
		private final double[] S;

		Iteration(GradientMode mode, boolean limited) throws CancelledException {
			RandomProblem p = new RandomProblem(20, 5, 3, true, 1);
			Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 10, 1, 0, p.T, p.n);
			TrajectorySettings settings = new TrajectorySettings(mode, 1, 1, 1, new double[p.n],
					RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 0, 1e-6, limited);
			Condition condition = LimitedDynamics.limit(p.condition, ControlLimits.symmetric(0.4, 0.4, 9));
			start = new TrajectoryStep(condition, p.T, p.policy.function(), samples, settings)
					.plan(p.controls, new InitialDescent(0, 0), Interruption.NONE).distribution();
			LocalModel model = new LocalModel(p.T, p.n, p.m, 1);
			mean = new MeanOptimization(condition, model, settings);
			PolicyPoint point = new PolicyPoint(p.policy.function(), p.condition, samples.count());
			terms = switch (mode) {
			case LAPLACE -> new LaplaceTerms(point, p.T, p.n, p.m);
			case AVERAGED -> new AveragedTerms(point, samples, p.T, p.n, p.m);
			case SAMPLED -> new SampledTerms(point, samples, p.T, p.n, p.m);
			};
			terms.load(p.policy);
			precision = new ControlPrecision(p.T, p.m);
			covariance = new StateCovariance(model, new double[p.n * p.n], 0);
			held = new HeldControls(p.T, p.m, settings.limits(condition.dynamics()));
			sweep = mode == GradientMode.SAMPLED
					? new SampledCovarianceSweep(model, 1e-6, SampledCovarianceSweep.LADDER, held)
					: new CovarianceSweep(model, 1e-6, held);
			lagrangian = new Lagrangian(model);
			lambda = new double[p.T];
			Arrays.fill(lambda, 0, p.T - 2, 0.5);
			K = start.gain().clone();
			A = start.control().clone();
			S = start.state().clone();
		}

		int run() {
			System.arraycopy(start.gain(), 0, K, 0, K.length);
			System.arraycopy(start.control(), 0, A, 0, A.length);
			mean.load(start.x(), start.u());
			for (int t = 0; t < lambda.length; t++) {
				precision.update(t, A);
			}
			terms.spread(lambda, K, S);
			try {
				mean.run(1, 0, 1e-4, terms, lambda, precision, K, Interruption.NONE);
			} catch (CancelledException never) {
				throw new AssertionError(never);
			}
			covariance.propagate(K, A, S);
			terms.spread(lambda, K, S);
			terms.linearize(lambda, mean.x(), mean.u());
			held.update(mean.u());
			sweep.run(terms, lambda, K, A, S, precision);
			covariance.propagate(K, A, S);
			lagrangian.evaluate(terms, lambda, K, A, S, precision);
			return mean.accepted();
		}
	}
}
