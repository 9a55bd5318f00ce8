/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.problem.NumericalFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The Riccati root (E12), the eigenvalue floor and the eigen-decomposition under them. */
class ActionCovarianceTest {
	@Test
	void agreesWithReference() {
		for (JsonNode c : SmallProblem.FILE.get("E12")) {
			int m = c.get("Q").size();
			double[] A = new double[m * m];
			new ActionCovariance(m).solve(0, SmallProblem.array(c.get("Q")), SmallProblem.array(c.get("M")),
					c.get("lam").doubleValue(), A, 0);
			assertClose("A at λ = " + c.get("lam"), A, SmallProblem.array(c.get("A")), 1e-9);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "1, 1", "2, 0", "2, 0.3", "2, 1", "3, 1.5", "6, 0", "6, 1e-3", "6, 1", "6, 30", "6, 1e6" })
	void solvesRiccatiEquation(int m, double lambda) {
		SplittableRandom random = new SplittableRandom(m);
		for (int trial = 0; trial < 20; trial++) {
			double[] Q = RandomProblem.definite(random, m, 0.1);
			double[] M = RandomProblem.definite(random, m, 0.1);
			double[] A = new double[m * m];
			new ActionCovariance(m).solve(0, Q, M, lambda, A, 0);
			double[] AQ = new double[m * m];
			double[] residual = new double[m * m];
			Dense.multiply(A, 0, Q, 0, AQ, 0, m, m, m);
			Dense.multiply(AQ, 0, A, 0, residual, 0, m, m, m);
			double scale = 0;
			double worst = 0;
			for (int i = 0; i < m * m; i++) {
				scale = Math.max(scale, Math.abs(residual[i]) + Math.abs((lambda - 1) * A[i])
						+ Math.abs(lambda * M[i]));
				worst = Math.max(worst, Math.abs(residual[i] + (lambda - 1) * A[i] - lambda * M[i]));
			}
			assertThat(worst / scale).as("residual of (E9)").isLessThan(1e-10);
			assertThat(Cholesky.factor(A.clone(), 0, m)).as("A is positive definite").isNegative();
		}
	}

	/** (E9) read as A = λM (Q_uu A + (λ−1)I)⁻¹, a contraction for λ > 1. */
	@Test
	void agreesWithIndependentIteration() {
		int m = 3;
		double lambda = 2.5;
		SplittableRandom random = new SplittableRandom(3);
		double[] Q = RandomProblem.definite(random, m, 0.2);
		double[] M = RandomProblem.definite(random, m, 0.2);
		double[] A = new double[m * m];
		Dense.setIdentity(A, 0, m);
		for (int i = 0; i < 400; i++) {
			double[] b = new double[m * m];
			Dense.multiply(Q, 0, A, 0, b, 0, m, m, m);
			Dense.addDiagonal(lambda - 1, b, 0, m);
			double[] gram = new double[m * m];
			Dense.multiplyTransB(b, 0, b, 0, gram, 0, m, m, m);
			Cholesky.factor(gram, 0, m);
			Dense.multiply(b, 0, M, 0, A, 0, m, m, m);
			Cholesky.solve(gram, 0, A, 0, m, m);
			Vectors.scale(lambda, A, 0, m * m);
			Dense.symmetrize(A, 0, m);
		}
		double[] closed = new double[m * m];
		new ActionCovariance(m).solve(0, Q, M, lambda, closed, 0);
		assertClose("A", closed, A, 1e-10);
	}

	@Test
	void refusesIndefiniteCurvature() {
		assertThatThrownBy(() -> new ActionCovariance(2).solve(7, new double[] { 1, 2, 2, 1 }, new double[4], 0,
				new double[4], 0)).isInstanceOf(NumericalFault.class).hasMessageContaining("Q_uu")
				.hasMessageContaining("time step 7");
	}

	@Test
	void floorRaisesAndCountsEigenvalues() {
		EigenvalueFloor floor = new EigenvalueFloor(2, 0.01);
		double[] definite = { 2, 0.5, 0.5, 1 };
		assertThat(floor.apply(0, definite)).isZero();
		assertThat(definite).containsExactly(2, 0.5, 0.5, 1);
		double[] Q = { 1, 2, 2, 1 };
		assertThat(floor.apply(0, Q)).isEqualTo(1);
		SymmetricEigen eigen = new SymmetricEigen(2);
		eigen.decompose(Q, 0);
		assertThat(eigen.smallest()).isCloseTo(0.03, org.assertj.core.data.Offset.offset(1e-12));
		assertThat(eigen.magnitude()).isCloseTo(3, org.assertj.core.data.Offset.offset(1e-12));
		assertThat(floor.apply(0, new double[] { -1, 0, 0, -2 })).isEqualTo(2);
		assertThatThrownBy(() -> floor.apply(4, new double[4])).isInstanceOf(NumericalFault.class)
				.hasMessageContaining("time step 4");
		assertThatThrownBy(() -> floor.apply(4, new double[] { Double.NaN, 0, 0, 1 }))
				.isInstanceOf(NumericalFault.class);
	}

	@Test
	void eigenDecompositionRestoresTheMatrix() {
		SplittableRandom random = new SplittableRandom(5);
		for (int n = 1; n <= 18; n++) {
			double[] a = new double[n * n];
			for (int i = 0; i < n * n; i++)
				a[i] = random.nextGaussian();
			Dense.symmetrize(a, 0, n);
			SymmetricEigen eigen = new SymmetricEigen(n);
			eigen.decompose(a, 0);
			double[] scaled = eigen.vectors.clone();
			double[] identity = new double[n * n];
			double[] restored = new double[n * n];
			double[] expected = new double[n * n];
			for (int i = 0; i < n * n; i++)
				scaled[i] *= eigen.values[i % n];
			Dense.multiplyTransB(scaled, 0, eigen.vectors, 0, restored, 0, n, n, n);
			Dense.multiplyTransA(eigen.vectors, 0, eigen.vectors, 0, identity, 0, n, n, n);
			Dense.setIdentity(expected, 0, n);
			assertClose("VΛVᵀ", restored, a, 1e-13);
			assertClose("VᵀV", identity, expected, 1e-13);
		}
	}
}
