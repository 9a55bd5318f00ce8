/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gaitwright.solver.trajectory.Numbers.assertClose;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.dense.Dense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {
	@ParameterizedTest
	@EnumSource(SampleKind.class)
	void areAPureFunctionOfTheArguments(SampleKind kind) {
		Samples a = Samples.draw(kind, 9, 42, 3, 5, 4);
		assertThat(a.values()).hasSize(5 * 9 * 4).containsExactly(Samples.draw(kind, 9, 42, 3, 5, 4).values());
		assertThat(a.values()).isNotEqualTo(Samples.draw(kind, 9, 43, 3, 5, 4).values());
		assertThat(a.values()).isNotEqualTo(Samples.draw(kind, 9, 42, 2, 5, 4).values());
		assertThat(Numbers.slice(a.values(), 0, 36)).isNotEqualTo(Numbers.slice(a.values(), 36, 36));
		assertThat(a.horizon()).isEqualTo(5);
	}

	@Test
	void antitheticSamplesHaveZeroMean() {
		double[] s = Samples.draw(SampleKind.ANTITHETIC, 6, 1, 0, 2, 3).values();
		for (int j = 0; j < 9; j++)
			assertThat(s[j + 9]).isEqualTo(-s[j]);
	}

	@ParameterizedTest
	@CsvSource({ "5, 4", "7, 4", "8, 4", "9, 4", "20, 4", "2, 1" })
	void matchedSamplesHaveTheMomentsOfTheNormal(int count, int n) {
		double[] s = Samples.draw(SampleKind.MOMENT_MATCHED, count, 7, 0, 3, n).values();
		for (int t = 0; t < 3; t++) {
			double[] covariance = new double[n * n];
			double[] identity = new double[n * n];
			Dense.setIdentity(identity, 0, n);
			for (int i = 0; i < n; i++) {
				double mean = 0;
				for (int j = 0; j < count; j++)
					mean += s[(t * count + j) * n + i] / count;
				assertThat(mean).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-13));
			}
			Dense.multiplyTransA(s, t * count * n, s, t * count * n, covariance, 0, n, count, n);
			for (int i = 0; i < n * n; i++)
				covariance[i] /= count;
			assertClose("covariance", covariance, identity, 1e-12);
		}
	}

	@Test
	void independentSamplesLookNormal() {
		double[] s = Samples.draw(SampleKind.INDEPENDENT, 5000, 7, 0, 1, 2).values();
		double square = 0;
		for (double v : s)
			square += v * v / s.length;
		assertThat(square).isCloseTo(1, org.assertj.core.data.Offset.offset(0.05));
	}

	@Test
	void tooFewSamplesAreRefused() {
		assertThatThrownBy(() -> Samples.draw(SampleKind.MOMENT_MATCHED, 4, 7, 0, 3, 4))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at least 5");
		assertThatThrownBy(() -> Samples.draw(SampleKind.INDEPENDENT, 0, 7, 0, 3, 4))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void displacementsHaveTheStateCovariance() {
		int n = 4;
		Samples samples = Samples.draw(SampleKind.MOMENT_MATCHED, 10, 7, 0, 2, n);
		double[] S = RandomProblem.definite(new SplittableRandom(1), n, 0.1);
		SampleDisplacement displacement = new SampleDisplacement(samples);
		displacement.update(1, S, 0);
		assertClose("covariance", covariance(displacement, n), S, 1e-12);
		assertThat(displacement.singular(1)).isFalse();

		// a coordinate without spread, and one that depends on the others
		for (int i = 0; i < n; i++)
			S[i] = S[i * n] = 0;
		for (int i = 0; i < n; i++)
			S[3 * n + i] = S[n + i] + S[2 * n + i];
		for (int i = 0; i < n; i++)
			S[i * n + 3] = S[3 * n + i];
		S[15] = S[13] + S[14];
		displacement.update(1, S, 0);
		assertClose("covariance", covariance(displacement, n), S, 1e-12);
		assertThat(displacement.singular(1)).isTrue();
	}

	private static double[] covariance(SampleDisplacement displacement, int n) {
		int count = displacement.samples().count();
		double[] d = displacement.displacements();
		double[] covariance = new double[n * n];
		Dense.multiplyTransA(d, count * n, d, count * n, covariance, 0, n, count, n);
		for (int i = 0; i < n * n; i++)
			covariance[i] /= count;
		return covariance;
	}
}
