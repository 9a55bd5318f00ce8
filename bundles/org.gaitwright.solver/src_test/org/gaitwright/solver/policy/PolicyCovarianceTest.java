/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.gaitwright.solver.problem.NumericalFault;
import org.junit.jupiter.api.Test;

class PolicyCovarianceTest {
	private static final double[] LAMBDA = { 0.5, 0, 2, 7 };
	private static final double[][] A = { { 2, 0.3, 0.3, 1 }, { 1, 0, 0, 1 }, { 0.5, -0.2, -0.2, 3 },
			{ 1, 0.9, 0.9, 4 } };

	private static PolicyCovariance filled() {
		PolicyCovariance covariance = new PolicyCovariance(2);
		for (int t = 0; t < A.length; t++)
			covariance.add(t, LAMBDA[t], A[t], 0);
		return covariance;
	}

	/** The part of (E19) that depends on Σπ, without the factor N/2N. */
	private static double objective(double[] sigma) {
		double sum = 0;
		for (int t = 0; t < A.length; t++) {
			double[] a = A[t];
			double det = a[0] * a[3] - a[1] * a[2];
			double trace = (a[3] * sigma[0] - a[1] * sigma[2] - a[2] * sigma[1] + a[0] * sigma[3]) / det;
			sum += LAMBDA[t] * (trace - Math.log(sigma[0] * sigma[3] - sigma[1] * sigma[2]));
		}
		return sum;
	}

	@Test
	void fullEqualsTheFormula() {
		double p00 = 0;
		double p01 = 0;
		double p11 = 0;
		for (int t = 0; t < A.length; t++) {
			double det = A[t][0] * A[t][3] - A[t][1] * A[t][1];
			p00 += LAMBDA[t] * A[t][3] / det / 9.5;
			p01 -= LAMBDA[t] * A[t][1] / det / 9.5;
			p11 += LAMBDA[t] * A[t][0] / det / 9.5;
		}
		double det = p00 * p11 - p01 * p01;
		assertThat(filled().full()).containsExactly(new double[] { p11 / det, -p01 / det, -p01 / det, p00 / det },
				Offset.offset(1e-13));
	}

	@Test
	void fullIsStationary() {
		double[] sigma = filled().full();
		double h = 1e-5;
		for (int i : new int[] { 0, 1, 3 }) {
			double[] up = sigma.clone();
			double[] down = sigma.clone();
			up[i] += h;
			down[i] -= h;
			if (i == 1) {
				up[2] += h;
				down[2] -= h;
			}
			assertThat((objective(up) - objective(down)) / (2 * h)).isCloseTo(0, Offset.offset(1e-7));
		}
		assertThat(objective(filled().diagonal())).isGreaterThan(objective(sigma));
	}

	@Test
	void diagonalIsStationaryAmongDiagonals() {
		double[] sigma = filled().diagonal();
		assertThat(sigma[1]).isZero();
		assertThat(sigma[2]).isZero();
		double h = 1e-5;
		for (int i : new int[] { 0, 3 }) {
			double[] up = sigma.clone();
			double[] down = sigma.clone();
			up[i] += h;
			down[i] -= h;
			assertThat((objective(up) - objective(down)) / (2 * h)).isCloseTo(0, Offset.offset(1e-7));
		}
	}

	@Test
	void oneStepGivesItsOwnCovariance() {
		PolicyCovariance covariance = new PolicyCovariance(2);
		covariance.add(0, 3, new double[] { 9, 9, 2, 0.3, 0.3, 1 }, 2);
		assertThat(covariance.full()).containsExactly(new double[] { 2, 0.3, 0.3, 1 }, Offset.offset(1e-14));
	}

	@Test
	void failuresAreNamed() {
		PolicyCovariance covariance = new PolicyCovariance(2);
		covariance.add(0, 0, new double[4], 0);
		assertThat(covariance.isDefined()).isFalse();
		assertThatThrownBy(covariance::full).isInstanceOf(IllegalStateException.class).hasMessageContaining("λ");
		assertThatThrownBy(covariance::diagonal).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> covariance.add(17, 1, new double[] { 1, 2, 2, 1 }, 0))
				.isInstanceOf(NumericalFault.class).hasMessageContaining("positive definite")
				.hasMessageContaining("17");
		for (double lambda : new double[] { -1, Double.NaN, Double.POSITIVE_INFINITY })
			assertThatThrownBy(() -> covariance.add(3, lambda, A[0], 0)).isInstanceOf(NumericalFault.class)
					.hasMessageContaining("time step 3");
	}
}
