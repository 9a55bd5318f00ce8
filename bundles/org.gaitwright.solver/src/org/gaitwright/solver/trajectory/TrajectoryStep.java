/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;

/**
 * The trajectory step of one condition: improves the Lagrangian in the trajectory distribution, the policy and the
 * multipliers held. Pass 1 moves the mean and its feedback (DDP with a policy term), pass 2 the feedback and the
 * covariances. Owns all workspaces: one object per condition, used by one thread at a time. The result is a pure
 * function of the arguments.
 */
public final class TrajectoryStep {
	private final Condition condition;
	private final TrajectorySettings settings;
	private final int T;
	private final int n;
	private final int m;
	private final LocalModel model;
	private final MeanOptimization mean;
	private final PolicyTerms terms;
	private final ControlPrecision precision;
	private final StateCovariance covariance;
	private final ControlLimits limits;
	private final HeldControls held;
	private final CovarianceSweep sweep;
	private final CovarianceSweep plainSweep;
	private final Lagrangian lagrangian;
	private final double[] zero;
	private final double[] K;
	private final double[] A;
	private final double[] S;
	private double[] modelX;
	private double[] modelU;

	/**
	 * @param condition the condition
	 * @param horizon   T
	 * @param function  structure of the policy
	 * @param samples   fixed samples of this condition; may be null for {@link GradientMode#LAPLACE}
	 * @param settings  settings
	 * @throws IllegalArgumentException where sizes do not agree
	 */
	public TrajectoryStep(Condition condition, int horizon, PolicyFunction function, Samples samples,
			TrajectorySettings settings) {
		this.condition = condition;
		this.settings = settings;
		T = horizon;
		n = condition.dynamics().stateSize();
		m = condition.dynamics().controlSize();
		if (settings.processNoise().length != n)
			throw new IllegalArgumentException("Process noise has " + settings.processNoise().length
					+ " entries, the dynamics of condition '" + condition.name() + "' have " + n
					+ " state coordinates");
		model = new LocalModel(T, n, m, settings.temperature());
		mean = new MeanOptimization(condition, model, settings);
		terms = terms(function, samples);
		precision = new ControlPrecision(T, m);
		covariance = new StateCovariance(model, noise(settings.processNoise()), 0);
		limits = settings.limits(condition.dynamics());
		held = new HeldControls(T, m, limits);
		plainSweep = new CovarianceSweep(model, settings.floor(), held);
		sweep = terms instanceof SampledTerms ? new SampledCovarianceSweep(model, settings.floor(),
				SampledCovarianceSweep.LADDER, held) : plainSweep;
		lagrangian = new Lagrangian(model);
		zero = new double[T];
		K = new double[T * m * n];
		A = new double[T * m * m];
		S = new double[(T + 1) * n * n];
	}

	private PolicyTerms terms(PolicyFunction function, Samples samples) {
		GradientMode mode = settings.gradient();
		if (mode != GradientMode.LAPLACE
				&& (samples == null || samples.stateSize() != n || samples.horizon() != T))
			throw new IllegalArgumentException("Gradient mode " + mode + " needs samples of " + n
					+ " state coordinates for " + T + " time steps");
		PolicyPoint point = new PolicyPoint(function, condition,
				mode == GradientMode.LAPLACE ? 1 : samples.count());
		return switch (mode) {
		case LAPLACE -> new LaplaceTerms(point, T, n, m);
		case AVERAGED -> new AveragedTerms(point, samples, T, n, m);
		case SAMPLED -> new SampledTerms(point, samples, T, n, m);
		};
	}

	private double[] noise(double[] diagonal) {
		double[] F = new double[n * n];
		for (int i = 0; i < n; i++)
			F[i * n + i] = diagonal[i];
		return F;
	}

	/**
	 * First trajectory distribution: rolls the controls, moved into their limits where those count, out open loop from
	 * the condition's initial mean, improves the result by plain DDP on the cost, and takes K and A = Q_uu⁻¹ that are
	 * optimal without a policy.
	 *
	 * @param controls T×m
	 * @param descent  DDP iterations at most (0 keeps the demonstration as it is) and tolerance
	 * @throws NumericalFault     where the rollout or a derivative is not finite
	 * @throws CancelledException when asked to by the interruption
	 */
	public StepResult plan(double[] controls, InitialDescent descent, Interruption interruption)
			throws CancelledException {
		if (controls.length != T * m)
			throw new IllegalArgumentException(
					"Condition '" + condition.name() + "': " + controls.length + " controls instead of " + T + "×" + m);
		try {
			forgetModel();
			mean.loadControls(condition.initialMean(), controls);
			Vectors.fill(K, 0, K.length, 0);
			for (int t = 0; t < T; t++)
				Dense.setIdentity(A, t * m * m, m);
			double[] deviation = condition.initialDeviation();
			Vectors.fill(S, 0, n * n, 0);
			for (int i = 0; i < n; i++)
				S[i * n + i] = deviation[i] * deviation[i];
			return run(null, zero, descent.iterations(), descent.tolerance(), settings.regularization().initial(),
					interruption);
		} catch (NumericalFault fault) {
			throw fault.in(condition.name());
		}
	}

	/**
	 * Improves a trajectory distribution for a given policy and multipliers.
	 *
	 * @param q              the distribution
	 * @param policy         θ and Σπ
	 * @param lambda         λ ≥ 0, T entries; where it is 0 the policy is not looked at
	 * @param regularization μ that the last step of this condition ended with
	 * @throws NumericalFault     where a derivative is not finite or a matrix cannot be factored
	 * @throws CancelledException when asked to by the interruption
	 */
	public StepResult improve(TrajectoryDistribution q, GaussianPolicy policy, double[] lambda, double regularization,
			Interruption interruption) throws CancelledException {
		checkArguments(q, lambda);
		try {
			if (q.x() != modelX || q.u() != modelU) {
				forgetModel();
				mean.load(q.x(), q.u());
			}
			System.arraycopy(q.gain(), 0, K, 0, K.length);
			System.arraycopy(q.control(), 0, A, 0, A.length);
			System.arraycopy(q.state(), 0, S, 0, S.length);
			terms.load(policy);
			terms.spread(lambda, K, S);
			return run(terms, lambda, settings.iterations(), settings.tolerance(), regularization, interruption);
		} catch (NumericalFault fault) {
			throw fault.in(condition.name());
		}
	}

	/**
	 * Linearises along a distribution, as a step that had just resulted in it would have left it: the next step of it
	 * then simulates no more and no less.
	 *
	 * @throws NumericalFault where a derivative is not finite
	 */
	public void prepare(TrajectoryDistribution q) {
		try {
			mean.load(q.x(), q.u());
		} catch (NumericalFault fault) {
			throw fault.in(condition.name());
		}
		modelX = q.x();
		modelU = q.u();
	}

	private void checkArguments(TrajectoryDistribution q, double[] lambda) {
		if (q.horizon() != T || q.stateSize() != n || q.controlSize() != m || lambda.length != T)
			throw new IllegalArgumentException("Condition '" + condition.name() + "' has T = " + T + ", n = " + n
					+ ", m = " + m + "; the trajectory has " + q.horizon() + ", " + q.stateSize() + ", "
					+ q.controlSize() + " and " + lambda.length + " multipliers");
		for (int t = 0; t < T; t++)
			if (!(lambda[t] >= 0 && lambda[t] < Double.POSITIVE_INFINITY))
				throw new IllegalArgumentException("The multiplier λ at time step " + t + " of condition '"
						+ condition.name() + "' is " + lambda[t] + "; it must be finite and ≥ 0");
		for (int t = 0; t < T && limits != null; t++)
			if (!limits.contain(q.u(), t * m))
				throw new IllegalArgumentException("The trajectory's controls at time step " + t + " of condition '"
						+ condition.name() + "' are beyond the limits of the dynamics");
	}

	private StepResult run(PolicyTerms policy, double[] lambda, int iterations, double tolerance, double mu,
			Interruption interruption) throws CancelledException {
		for (int t = 0; t < T; t++)
			precision.update(t, A);
		forgetModel();
		TrajectoryOutcome outcome = mean.run(iterations, tolerance, mu, policy, lambda, precision, K,
				interruption);
		held.update(mean.u());
		CovarianceSweep pass2 = policy == null ? plainSweep : sweep;
		int floors = 0;
		for (int i = 0; i < settings.sweeps(); i++) {
			sweepOnce(pass2, policy, lambda);
			floors += pass2.floors();
		}
		covariance.propagate(K, A, S);
		lagrangian.evaluate(policy, lambda, K, A, S, precision);
		TrajectoryDistribution q = new TrajectoryDistribution(T, n, m, mean.x().clone(), mean.u().clone(), K.clone(),
				A.clone(), S.clone());
		modelX = q.x();
		modelU = q.u();
		return new StepResult(q, statistics(outcome, floors, pass2.interpolation()));
	}

	private void sweepOnce(CovarianceSweep pass2, PolicyTerms policy, double[] lambda) {
		covariance.propagate(K, A, S);
		if (policy != null && (policy.spread(lambda, K, S) || !mean.isLinearized()))
			policy.linearize(lambda, mean.x(), mean.u());
		pass2.run(policy, lambda, K, A, S, precision);
	}

	/** The local model is valid for the arrays of the last result only. */
	private void forgetModel() {
		modelX = null;
		modelU = null;
	}

	private StepStatistics statistics(TrajectoryOutcome outcome, int floors, double interpolation) {
		BackwardPass backward = mean.backward();
		boolean failed = outcome == TrajectoryOutcome.INDEFINITE;
		return new StepStatistics(outcome, mean.accepted(), mean.alpha(), mean.regularization(),
				failed ? backward.failedStep() : -1, failed ? backward.smallestEigenvalue() : Double.NaN, floors,
				interpolation, model.cost() * settings.temperature(), mean.meanPartBefore(), mean.meanPart(),
				lagrangian.value(), lagrangian.trace(), lagrangian.entropy(), lagrangian.penalty(),
				lagrangian.kl.clone());
	}
}
