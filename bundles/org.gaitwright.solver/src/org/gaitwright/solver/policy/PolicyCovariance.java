/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The covariance of the policy that minimises (E19), in closed form: Σπ = [Σ λA⁻¹ / Σ λ]⁻¹ (E20), or its counterpart
 * among diagonal matrices, Σπ_kk = Σ λ / Σ λ(A⁻¹)_kk. Add all time steps of all conditions, then ask.
 */
public final class PolicyCovariance {
	private final int m;
	/** Σ λA⁻¹. */
	private final double[] precision;
	/** Σ λ. */
	private double weight;
	private final double[] factor;
	private final double[] inverse;

	/** @param controlSize m */
	public PolicyCovariance(int controlSize) {
		m = controlSize;
		precision = new double[m * m];
		factor = new double[m * m];
		inverse = new double[m * m];
	}

	/**
	 * Adds one time step.
	 *
	 * @param t      time step, for messages
	 * @param lambda λ[t] ≥ 0; nothing happens where it is 0
	 * @param a      A[t], m×m from ao, symmetric positive definite
	 * @throws NumericalFault where A is not positive definite or λ not a finite number ≥ 0
	 */
	public void add(int t, double lambda, double[] a, int ao) {
		if (lambda == 0)
			return;
		if (!(lambda > 0 && lambda < Double.POSITIVE_INFINITY))
			throw new NumericalFault("The multiplier λ is " + lambda + " (must be finite and not negative)", t);
		System.arraycopy(a, ao, factor, 0, m * m);
		if (Cholesky.factor(factor, 0, m) >= 0)
			throw new NumericalFault("The covariance A of the controls is not positive definite", t);
		Cholesky.inverse(factor, 0, inverse, 0, m);
		for (int i = 0; i < m * m; i++)
			precision[i] += lambda * inverse[i];
		weight += lambda;
	}

	/** Whether a time step of positive λ was added; without one there is no Σπ. */
	public boolean isDefined() {
		return weight > 0;
	}

	/** Σπ of (E20), m×m row-major. */
	public double[] full() {
		requireDefined();
		for (int i = 0; i < m * m; i++)
			factor[i] = precision[i] / weight;
		if (Cholesky.factor(factor, 0, m) >= 0)
			throw new NumericalFault("The mean precision of the controls, Σ λA⁻¹ / Σ λ, is not positive definite", -1);
		double[] covariance = new double[m * m];
		Cholesky.inverse(factor, 0, covariance, 0, m);
		return covariance;
	}

	/** The best diagonal Σπ, m×m row-major. */
	public double[] diagonal() {
		requireDefined();
		double[] covariance = new double[m * m];
		for (int k = 0; k < m; k++)
			covariance[k * m + k] = weight / precision[k * m + k];
		return covariance;
	}

	private void requireDefined() {
		if (!isDefined())
			throw new IllegalStateException("No time step with a positive multiplier λ was added");
	}
}
