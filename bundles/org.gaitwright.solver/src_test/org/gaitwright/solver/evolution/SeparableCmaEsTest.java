/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

class SeparableCmaEsTest {
	private static double run(SeparableCmaEs es, ToDoubleFunction<double[]> f, int generations) {
		for (int g = 0; g < generations; g++)
			generation(es, f);
		return f.applyAsDouble(es.mean());
	}

	private static void generation(SeparableCmaEs es, ToDoubleFunction<double[]> f) {
		double[][] candidates = new double[es.population()][];
		double[] values = new double[es.population()];
		for (int k = 0; k < values.length; k++) {
			candidates[k] = es.candidate(new SplittableRandom(1000L * es.generation() + k));
			values[k] = f.applyAsDouble(candidates[k]);
		}
		es.tell(candidates, values);
	}

	private static double sphere(double[] x) {
		return Arrays.stream(x).map(v -> v * v).sum();
	}

	/** Condition number 1e6, axes along the coordinates. */
	private static double ellipsoid(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length; i++)
			sum += Math.pow(1e6, (double) i / (x.length - 1)) * x[i] * x[i];
		return sum;
	}

	private static double[] ones(int n) {
		double[] x = new double[n];
		Arrays.fill(x, 1);
		return x;
	}

	@Test
	void minimisesTheSphere() {
		// Ros and Hansen 2008 need about 2e3 evaluations for 1e-9 at N = 10
		assertThat(run(new SeparableCmaEs(ones(10), 0.5, 10), SeparableCmaEsTest::sphere, 250)).isLessThan(1e-9);
	}

	@Test
	void learnsTheScalesOfASeparableFunction() {
		SeparableCmaEs es = new SeparableCmaEs(ones(20), 0.5, SeparableCmaEs.defaultPopulation(20));
		assertThat(run(es, SeparableCmaEsTest::ellipsoid, 1500)).isLessThan(1e-9);
		double[] variance = es.state().variance();
		assertThat(variance[0] / variance[19]).as("ratio of variances, 1e6 in the end").isBetween(1e5, 1e7);
	}

	@Test
	void theMeanMovesToTheWeightedMeanOfTheBest() {
		SeparableCmaEs es = new SeparableCmaEs(new double[] { 0 }, 1, 4);
		es.tell(new double[][] { { 3 }, { -1 }, { 2 }, { -2 } }, new double[] { 5, 1, 4, 2 });
		double w1 = Math.log(2.5) / (Math.log(2.5) + Math.log(2.5) - Math.log(2));
		assertThat(es.mean()[0]).isCloseTo(-w1 - 2 * (1 - w1), within(1e-12));
		assertThat(es.generation()).isEqualTo(1);
	}

	@Test
	void theStepGrowsWhereTheFunctionFallsOnAndOn() {
		SeparableCmaEs es = new SeparableCmaEs(ones(5), 0.1, 8);
		run(es, x -> -x[0], 60);
		assertThat(es.stepSize()).isGreaterThan(1);
	}

	@Test
	void whatHasNoNumberIsWorst() {
		SeparableCmaEs es = new SeparableCmaEs(ones(4), 0.5, 10);
		assertThat(run(es, x -> x[0] > 1.2 ? Double.NaN : x[1] > 1.5 ? Double.POSITIVE_INFINITY : sphere(x), 200))
				.isLessThan(1e-9);
		es.tell(new double[10][4], ones(10));
		assertThat(Arrays.stream(es.mean()).sum()).isFinite();
	}

	@Test
	void goesOnFromItsState() {
		SeparableCmaEs unbroken = new SeparableCmaEs(ones(6), 0.5, 9);
		run(unbroken, SeparableCmaEsTest::ellipsoid, 20);
		SeparableCmaEs resumed = new SeparableCmaEs(new double[6], 3, 9);
		resumed.restore(unbroken.state());
		run(unbroken, SeparableCmaEsTest::ellipsoid, 10);
		run(resumed, SeparableCmaEsTest::ellipsoid, 10);
		assertThat(resumed.state()).usingRecursiveComparison().isEqualTo(unbroken.state());
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatThrownBy(() -> new SeparableCmaEs(new double[0], 1, 4)).hasMessageContaining("0 variables");
		assertThatThrownBy(() -> new SeparableCmaEs(new double[1], 0, 4)).hasMessageContaining("step size 0");
		assertThatThrownBy(() -> new SeparableCmaEs(new double[1], 1, 1)).hasMessageContaining("population 1");
		assertThatThrownBy(() -> new SeparableCmaEs(new double[1], 1, 4).tell(new double[3][1], new double[3]))
				.hasMessageContaining("population of 4");
		assertThat(SeparableCmaEs.defaultPopulation(1000)).isEqualTo(24);
	}
}
