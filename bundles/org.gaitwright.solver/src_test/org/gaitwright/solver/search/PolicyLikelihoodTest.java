/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.junit.jupiter.api.Test;

class PolicyLikelihoodTest {
	private static final int N = 4;
	private static final int M = 2;
	private static final double[] SIGMA = { 0.5, 0.1, 0.1, 0.3 };
	private final FeatureObservation observation = new FeatureObservation(N,
			List.of(new Feature.Coordinate("a", 1), new Feature.Coordinate("b", 3), new Feature.Coordinate("c", 0)));

	private GaussianPolicy policy(PolicyFunction function) {
		double[] theta = function.initialParameters(new SplittableRandom(5));
		for (int i = function.trainableStart(); i < theta.length; i++)
			theta[i] *= 3;
		return new GaussianPolicy(function, theta, SIGMA);
	}

	private CostTerm.Evaluator evaluator(PolicyFunction function) {
		return new PolicyLikelihood(policy(function), observation, N, 0.7, 5).newEvaluator();
	}

	private static double[] point() {
		return new double[] { 0.3, -0.5, 0.9, 0.2, 1.1, -0.4 };
	}

	@Test
	void valueIsHalfTheSquaredDistanceInTheMetricOfThePolicy() {
		PolicyFunction function = new NeuralNetworkPolicy(3, List.of(5), M, Activation.SOFTPLUS);
		double[] z = point();
		double[] o = new double[3];
		double[] mu = new double[M];
		observation.observe(z, 0, o, 0);
		policy(function).newEvaluator().mean(o, 0, mu, 0);
		double e0 = z[4] - mu[0];
		double e1 = z[5] - mu[1];
		double determinant = 0.5 * 0.3 - 0.01;
		double expected = 0.35 * (0.3 * e0 * e0 - 0.2 * e0 * e1 + 0.5 * e1 * e1) / determinant;
		assertThat(evaluator(function).value(2, z, 0, z, 4)).isCloseTo(expected, within(1e-12 * expected));
	}

	@Test
	void derivativesAreThoseOfTheValue() {
		CostTerm.Evaluator e = evaluator(new NeuralNetworkPolicy(3, List.of(5), M, Activation.SOFTPLUS));
		double[] z = point();
		double[] lz = new double[N + M];
		double value = e.addDerivatives(1, z, 0, z, N, lz, 0, new double[(N + M) * (N + M)], 0);
		assertThat(value).isEqualTo(e.value(1, z, 0, z, N));
		double h = 1e-6;
		for (int i = 0; i < z.length; i++) {
			double[] up = point();
			double[] down = point();
			up[i] += h;
			down[i] -= h;
			assertThat(lz[i]).as("by coordinate %d", i)
					.isCloseTo((e.value(1, up, 0, up, N) - e.value(1, down, 0, down, N)) / (2 * h), within(1e-8));
		}
	}

	/** With a linear policy and observation the Hessian of Gauss and Newton is exact. */
	@Test
	void theHessianIsThatOfGaussAndNewton() {
		CostTerm.Evaluator e = evaluator(new LinearPolicy(3, M));
		double[] z = point();
		int nz = N + M;
		double[] lzz = new double[nz * nz];
		e.addDerivatives(0, z, 0, z, N, new double[nz], 0, lzz, 0);
		double h = 1e-4;
		for (int i = 0; i < nz; i++) {
			double[] up = point();
			double[] down = point();
			up[i] += h;
			down[i] -= h;
			double[] gradientUp = new double[nz];
			double[] gradientDown = new double[nz];
			e.addDerivatives(0, up, 0, up, N, gradientUp, 0, new double[nz * nz], 0);
			e.addDerivatives(0, down, 0, down, N, gradientDown, 0, new double[nz * nz], 0);
			for (int k = 0; k < nz; k++)
				assertThat(lzz[i * nz + k]).isCloseTo((gradientUp[k] - gradientDown[k]) / (2 * h), within(1e-8));
		}
	}

	@Test
	void theTailIsFree() {
		CostTerm.Evaluator e = evaluator(new LinearPolicy(3, M));
		double[] z = point();
		double[] lz = new double[N + M];
		assertThat(e.value(5, z, 0, z, N)).isZero();
		assertThat(e.addDerivatives(5, z, 0, z, N, lz, 0, new double[36], 0)).isZero();
		assertThat(lz).containsOnly(0);
		assertThat(e.value(4, z, 0, z, N)).isPositive();
	}

	/**
	 * One time step from rest, so that all is in closed form: u minimises (0.01 u² + (0.1 u − 1)²)/τ + (u − μ)²/(2σ²),
	 * and 1/A is the second derivative of that, 0.04/τ + 1/σ².
	 */
	@Test
	void theTrajectoryStepMinimisesCostAndLikelihood() throws Exception {
		double tau = 0.05;
		double variance = 0.4;
		Problem glider = Glider.problem(1, new InitialDescent(0, 0), new EvaluationPlan(1, 1, false, 1));
		Problem problem = new Problem("one step", 1, 1, glider.training(), List.of(), List.of(), new LinearPolicy(1, 1),
				(condition, index, horizon, seed) -> new double[] { 0.3 }, glider.descent(), glider.evaluation());
		TrajectorySettings settings = new TrajectorySettings(GradientMode.LAPLACE, tau, 50, 1, new double[2],
				new RegularizationSchedule(RegularizationSchedule.Kind.CONTROL, 0, 1e-8, 1e2, 10, 10, 1e-1),
				LineSearchSettings.DEFAULT, 0, 1e-9);
		double[] theta = new double[problem.policy().parameterCount()];
		double[] standard = problem.policy().initialParameters(new SplittableRandom(1));
		System.arraycopy(standard, 0, theta, 0, problem.policy().trainableStart());
		theta[theta.length - 1] = 0.8; // the policy's control everywhere
		GaussianPolicy policy = new GaussianPolicy(problem.policy(), theta, new double[] { variance });
		TrainingCondition c = new TrainingCondition(problem, 0, BaselinesTest.settings(1, 0, 0, 1));
		c.configure(settings);
		new FirstTrajectories(problem).plan(c, Interruption.NONE);
		new LikelihoodDescent(policy, 1, settings).improve(c, Interruption.NONE);
		double precision = 0.04 / tau + 1 / variance;
		assertThat(c.distribution().u()[0]).isCloseTo((0.2 / tau + 0.8 / variance) / precision, within(1e-9));
		assertThat(c.distribution().control()[0]).isCloseTo(1 / precision, within(1e-9));
		double u = c.distribution().u()[0];
		assertThat(c.cost()).as("the condition's own cost").isCloseTo(0.01 * u * u + 1 + (0.1 * u - 1) * (0.1 * u - 1), within(1e-9));
	}
}
