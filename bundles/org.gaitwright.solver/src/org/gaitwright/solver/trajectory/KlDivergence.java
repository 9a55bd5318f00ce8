/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * KL( q(x) π_θ(u|x) ‖ q(x, u) ) per time step, estimated on the fixed samples of a condition (E13), with its three
 * parts. For the use of one thread.
 */
public final class KlDivergence {
	private final Condition condition;
	private final PolicyPoint point;
	private final SampleDisplacement displacement;
	private final ControlPrecision precision;
	private final int T;
	private final int n;
	private final int m;
	private final int count;
	/** e_i, T×P×m */
	private final double[] e;
	private final double[] mean;
	private final double[] Pe;

	/**
	 * The divergence per time step: {@code total = mean + slope + base}, T entries each.
	 *
	 * @param total the divergence
	 * @param mean  ½ ēᵀA⁻¹ē, ē the deviation of the two means averaged over the samples
	 * @param slope ½ (1/P) Σ (e_i − ē)ᵀA⁻¹(e_i − ē): feedback and curvature of the policy differ
	 * @param base  ½ (log|A| − log|Σπ| − m + tr(A⁻¹Σπ)): the covariances differ
	 */
	public record Parts(double[] total, double[] mean, double[] slope, double[] base) {
	}

	/**
	 * @param condition the condition
	 * @param function  structure of the policy
	 * @param samples   fixed samples of the condition
	 */
	public KlDivergence(Condition condition, PolicyFunction function, Samples samples) {
		this.condition = condition;
		T = samples.horizon();
		n = samples.stateSize();
		m = function.outputSize();
		count = samples.count();
		point = new PolicyPoint(function, condition, count);
		displacement = new SampleDisplacement(samples);
		precision = new ControlPrecision(T, m);
		e = new double[T * count * m];
		mean = new double[m];
		Pe = new double[m];
	}

	/**
	 * Evaluates time steps 0..steps−1; the rest is 0.
	 *
	 * @throws NumericalFault where a covariance is not positive definite, or the policy's mean is not finite
	 */
	public Parts evaluate(TrajectoryDistribution q, GaussianPolicy policy, int steps) {
		try {
			point.load(policy);
			double[] sigma = policy.covariance();
			double[] factor = sigma.clone();
			if (Cholesky.factor(factor, 0, m) >= 0)
				throw new NumericalFault("The policy's covariance Σπ is not positive definite", -1);
			double logDeterminant = Cholesky.logDeterminant(factor, 0, m);
			deviations(q, steps);
			Parts parts = new Parts(new double[T], new double[T], new double[T], new double[T]);
			for (int t = 0; t < steps; t++) {
				precision.update(t, q.control());
				parts.base[t] = 0.5 * (precision.logDeterminant[t] - logDeterminant - m
						+ Dense.traceOfProduct(precision.inverse, t * m * m, sigma, 0, m, m));
				quadraticParts(t, parts);
				parts.total[t] = parts.mean[t] + parts.slope[t] + parts.base[t];
				if (!Double.isFinite(parts.total[t]))
					throw new NumericalFault("The KL divergence of policy and trajectory is not finite", t);
			}
			return parts;
		} catch (NumericalFault fault) {
			throw fault.in(condition.name());
		}
	}

	/** e_i = û + K d_i − μ(x̂ + d_i) of the time steps 0..steps−1. */
	private void deviations(TrajectoryDistribution q, int steps) {
		double[] d = displacement.displacements();
		for (int t = 0; t < steps; t++)
			displacement.update(t, q.state(), t * n * n);
		point.means(0, steps, q.x(), d, e);
		for (int t = 0; t < steps; t++)
			point.requireFinite(t, q.x(), d, e, t * count * m, count * m);
		Vectors.scale(-1, e, 0, steps * count * m);
		for (int t = 0; t < steps; t++) {
			Dense.multiplyTransBAdd(d, t * count * n, q.gain(), t * m * n, e, t * count * m, count, n, m);
			for (int i = t * count; i < (t + 1) * count; i++)
				Vectors.add(q.u(), t * m, e, i * m, m);
		}
	}

	private void quadraticParts(int t, Parts parts) {
		Vectors.fill(mean, 0, m, 0);
		for (int i = t * count; i < (t + 1) * count; i++)
			Vectors.addScaled(1.0 / count, e, i * m, mean, 0, m);
		parts.mean[t] = 0.5 * quadratic(t, mean, 0);
		double sum = 0;
		for (int i = t * count; i < (t + 1) * count; i++) {
			Vectors.addScaled(-1, mean, 0, e, i * m, m);
			sum += quadratic(t, e, i * m);
		}
		parts.slope[t] = 0.5 * sum / count;
	}

	private double quadratic(int t, double[] v, int vo) {
		Dense.multiplyVector(precision.inverse, t * m * m, v, vo, Pe, 0, m, m);
		return Vectors.dot(v, vo, Pe, 0, m);
	}
}
