/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.solver.problem.CostTerm;

/** ℓ_t = ½ zᵀC_t z + r_tᵀz + s Σ sin z, and ½ xᵀC_T x at the end where there is one more matrix. */
record TestCost(int n, int m, double[][] c, double[][] r, double sine, double[] end) implements CostTerm,
		CostTerm.Evaluator {
	@Override
	public String name() {
		return "TestCost";
	}

	@Override
	public Evaluator newEvaluator() {
		return this;
	}

	@Override
	public double value(int t, double[] x, int xo, double[] u, int uo) {
		int nz = n + m;
		double sum = 0;
		for (int i = 0; i < nz; i++) {
			double zi = z(i, x, xo, u, uo);
			sum += r[t][i] * zi + sine * Math.sin(zi);
			for (int j = 0; j < nz; j++)
				sum += 0.5 * zi * c[t][i * nz + j] * z(j, x, xo, u, uo);
		}
		return sum;
	}

	@Override
	public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo, double[] lzz,
			int lzzo) {
		int nz = n + m;
		for (int i = 0; i < nz; i++) {
			double zi = z(i, x, xo, u, uo);
			lz[lzo + i] += r[t][i] + sine * Math.cos(zi);
			lzz[lzzo + i * nz + i] -= sine * Math.sin(zi);
			for (int j = 0; j < nz; j++) {
				lz[lzo + i] += c[t][i * nz + j] * z(j, x, xo, u, uo);
				lzz[lzzo + i * nz + j] += c[t][i * nz + j];
			}
		}
		return value(t, x, xo, u, uo);
	}

	@Override
	public double terminal(double[] x, int xo) {
		double sum = 0;
		for (int i = 0; end != null && i < n; i++)
			for (int j = 0; j < n; j++)
				sum += 0.5 * x[xo + i] * end[i * n + j] * x[xo + j];
		return sum;
	}

	@Override
	public double addTerminalDerivatives(double[] x, int xo, double[] lx, int lxo, double[] lxx, int lxxo) {
		for (int i = 0; end != null && i < n; i++)
			for (int j = 0; j < n; j++) {
				lx[lxo + i] += end[i * n + j] * x[xo + j];
				lxx[lxxo + i * n + j] += end[i * n + j];
			}
		return terminal(x, xo);
	}

	private double z(int i, double[] x, int xo, double[] u, int uo) {
		return i < n ? x[xo + i] : u[uo + i - n];
	}
}
