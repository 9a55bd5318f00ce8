/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The covariance of the policy that minimises (E19), in closed form: Σπ = [Σ λA⁻¹ / Σ λ]⁻¹ (E20), or its counterpart
 * among diagonal matrices, Σπ_kk = Σ λ / Σ λ(A⁻¹)_kk. Add all time steps of all conditions, then ask.
 */
public final class PolicyCovariance {
	private final int m;
	/** Σ λA⁻¹. */
	private final DMatrixRMaj precision;
	/** Σ λ. */
	private double weight;
	private final LinearSolverDense<DMatrixRMaj> solver;
	private final DMatrixRMaj matrix;
	private final DMatrixRMaj inverse;

	/** @param controlSize m */
	public PolicyCovariance(int controlSize) {
		m = controlSize;
		precision = new DMatrixRMaj(m, m);
		matrix = new DMatrixRMaj(m, m);
		inverse = new DMatrixRMaj(m, m);
		solver = LinearSolverFactory_DDRM.chol(m);
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
		System.arraycopy(a, ao, matrix.data, 0, m * m);
		if (!invert())
			throw new NumericalFault("The covariance A of the controls is not positive definite", t);
		CommonOps_DDRM.addEquals(precision, lambda, inverse);
		weight += lambda;
	}

	/** Leaves the inverse of the matrix, which is overwritten; false where it is not finite and positive definite. */
	private boolean invert() {
		if (MatrixFeatures_DDRM.hasUncountable(matrix) || !solver.setA(matrix))
			return false;
		solver.invert(inverse);
		return true;
	}

	/** Whether a time step of positive λ was added; without one there is no Σπ. */
	public boolean isDefined() {
		return weight > 0;
	}

	/** Σπ of (E20), m×m row-major. */
	public double[] full() {
		requireDefined();
		CommonOps_DDRM.divide(precision, weight, matrix);
		if (!invert())
			throw new NumericalFault("The mean precision of the controls, Σ λA⁻¹ / Σ λ, is not positive definite", -1);
		return inverse.data.clone();
	}

	/** The best diagonal Σπ, m×m row-major. */
	public double[] diagonal() {
		requireDefined();
		double[] covariance = new double[m * m];
		for (int k = 0; k < m; k++)
			covariance[k * m + k] = weight / precision.get(k, k);
		return covariance;
	}

	private void requireDefined() {
		if (!isDefined())
			throw new IllegalStateException("No time step with a positive multiplier λ was added");
	}
}
