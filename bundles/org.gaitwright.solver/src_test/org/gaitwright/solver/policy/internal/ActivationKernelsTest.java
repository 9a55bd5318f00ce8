/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ActivationKernelsTest {
	private static final MathContext DIGITS = new MathContext(40);

	/** −40 … 40, dense near zero, the powers of two and their neighbours. */
	private static double[] arguments() {
		double[] z = new double[6001 + 2 * 60];
		int at = 0;
		for (int i = -3000; i <= 3000; i++)
			z[at++] = 40 * Math.pow(i / 3000.0, 3);
		for (int e = -55; e < 5; e++) {
			z[at++] = Math.scalb(1.0, e);
			z[at++] = -Math.scalb(1 + Math.ulp(1.0), e);
		}
		return z;
	}

	@Test
	void softplusAndItsSlopeAreAccurateTo1em14() {
		double[] z = arguments();
		double[] a = z.clone();
		double[] slope = new double[z.length];
		ActivationKernels.softplus(a, slope, z.length);
		double worst = 0;
		double worstSlope = 0;
		for (int i = 0; i < z.length; i++) {
			worst = Math.max(worst, relativeError(a[i], Math.max(z[i], 0) + Math.log1p(Math.exp(-Math.abs(z[i])))));
			double w = Math.exp(-Math.abs(z[i]));
			worstSlope = Math.max(worstSlope, relativeError(slope[i], (z[i] > 0 ? 1 : w) / (1 + w)));
		}
		assertThat(worst).isLessThan(1e-14);
		assertThat(worstSlope).isLessThan(1e-14);
	}

	@Test
	void softplusAgreesWithDecimalArithmetic() {
		double[] z = { -39.5, -20.25, -3.7, -1, -0.3, 0, 0.3, 1, 3.7 };
		double[] a = z.clone();
		double[] slope = new double[z.length];
		ActivationKernels.softplus(a, slope, z.length);
		for (int i = 0; i < z.length; i++) {
			BigDecimal e = exp(new BigDecimal(z[i]));
			assertThat(relativeError(slope[i], e.divide(e.add(BigDecimal.ONE), DIGITS).doubleValue()))
					.isLessThan(1e-14);
			// exp(softplus(z)) − 1 = exp(z), whose relative derivative by the softplus is 1 + 1/eᶻ
			BigDecimal back = exp(new BigDecimal(a[i])).subtract(BigDecimal.ONE);
			double error = back.subtract(e).abs().divide(e.add(BigDecimal.ONE), DIGITS).doubleValue();
			assertThat(error / a[i]).as("softplus(%s)", z[i]).isLessThan(1e-14);
		}
	}

	/** Taylor series with argument reduction, 40 digits. */
	private static BigDecimal exp(BigDecimal x) {
		BigDecimal r = x.divide(BigDecimal.valueOf(1024), DIGITS);
		BigDecimal sum = BigDecimal.ONE;
		BigDecimal term = BigDecimal.ONE;
		for (int k = 1; k < 30; k++) {
			term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
			sum = sum.add(term, DIGITS);
		}
		return sum.pow(1024, DIGITS);
	}

	@Test
	void tanhIsAccurateTo1em14() {
		double[] z = arguments();
		double[] a = z.clone();
		double[] slope = new double[z.length];
		ActivationKernels.tanh(a, slope, z.length);
		double worst = 0;
		for (int i = 0; i < z.length; i++) {
			worst = Math.max(worst, relativeError(a[i], Math.tanh(z[i])));
			double cosh = Math.cosh(z[i]);
			assertThat(slope[i]).isCloseTo(1 / (cosh * cosh), Offset.offset(1e-15));
		}
		assertThat(worst).isLessThan(1e-14);
	}

	@Test
	void extremeArgumentsReachTheAsymptotes() {
		double[] z = { 1e300, -1e300, Double.MAX_VALUE, -Double.MAX_VALUE, 1000, -1000, 0.0, -0.0, Double.MIN_VALUE,
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		double[] a = z.clone();
		double[] slope = new double[z.length];
		ActivationKernels.softplus(a, slope, z.length);
		assertThat(a).usingComparatorWithPrecision(1e-15).containsExactly(1e300, 0, Double.MAX_VALUE, 0, 1000, 0,
				Math.log(2), Math.log(2), Math.log(2), Double.POSITIVE_INFINITY, 0);
		assertThat(slope).usingComparatorWithPrecision(1e-15).containsExactly(1, 0, 1, 0, 1, 0, 0.5, 0.5, 0.5, 1, 0);
		a = z.clone();
		ActivationKernels.tanh(a, slope, z.length);
		assertThat(a).usingComparatorWithPrecision(1e-15).containsExactly(1, -1, 1, -1, 1, -1, 0, 0, 0, 1, -1);
		assertThat(slope).usingComparatorWithPrecision(1e-15).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0);
	}

	@Test
	void notANumberStaysVisible() {
		double[] a = { Double.NaN };
		double[] slope = new double[1];
		ActivationKernels.softplus(a, slope, 1);
		assertThat(a[0]).isNaN();
		a[0] = Double.NaN;
		ActivationKernels.tanh(a, slope, 1);
		assertThat(a[0]).isNaN();
	}

	/** Vector instructions, the scalar remainder of a loop and the interpreter must give the same bits. */
	@Test
	void bitsDoNotDependOnPositionOrCompilation() {
		double[] z = arguments();
		double[] first = z.clone();
		double[] firstSlope = new double[z.length];
		ActivationKernels.softplus(first, firstSlope, z.length); // most likely interpreted
		double[] one = new double[1];
		double[] oneSlope = new double[1];
		for (int repeat = 0; repeat < 300; repeat++) {
			double[] a = z.clone();
			double[] slope = new double[z.length];
			ActivationKernels.softplus(a, slope, z.length);
			assertThat(a).isEqualTo(first);
			assertThat(slope).isEqualTo(firstSlope);
		}
		for (int i = 0; i < z.length; i++) {
			one[0] = z[i];
			ActivationKernels.softplus(one, oneSlope, 1);
			assertThat(one[0]).isEqualTo(first[i]);
			assertThat(oneSlope[0]).isEqualTo(firstSlope[i]);
		}
	}

	@Test
	void leavesEntriesPastTheLengthAlone() {
		double[] a = { 1, 2, 3 };
		double[] slope = { 7, 7, 7 };
		ActivationKernels.softplus(a, slope, 2);
		ActivationKernels.tanh(a, slope, 2);
		assertThat(a[2]).isEqualTo(3);
		assertThat(slope[2]).isEqualTo(7);
	}

	private static double relativeError(double value, double expected) {
		return expected == value ? 0 : Math.abs(value - expected) / Math.abs(expected);
	}
}
