/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.gaitwright.experiment.OpenLoop.Trajectory;
import org.gaitwright.solver.initial.ControlFile.Sequence;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
	private static final int N = 10;
	private static final int M = 2;

	private Problem problem;

	@BeforeEach
	void compile() throws ExperimentException {
		problem = new ExperimentCompiler().compile(TestExperiments.swimmer()).problem();
	}

	@Test
	void jacobiansPredictAPerturbedTrajectory() throws Exception {
		Condition condition = OpenLoop.condition(problem, "");
		double[] u = { 1, 2, 3, -1, 0, 0.5, -2, 1 };
		double[] x0 = condition.initialMean();
		Trajectory plain = OpenLoop.simulate(condition, x0, new Sequence(4, u), true);
		assertThat(OpenLoop.simulate(condition, x0, new Sequence(4, u), false).x()).isEqualTo(plain.x());
		assertThat(OpenLoop.simulate(condition, x0, new Sequence(4, u), false).fz()).isEmpty();
		double step = 1e-6;
		double[] shifted = x0.clone();
		shifted[3] += step;
		double[] d = new double[N];
		d[3] = step;
		double[] fz = plain.fz().orElseThrow();
		for (int t = 0; t < 4; t++) {
			double[] next = new double[N];
			for (int i = 0; i < N; i++)
				for (int j = 0; j < N; j++)
					next[i] += fz[(t * N + i) * (N + M) + j] * d[j];
			d = next;
		}
		double[] perturbed = OpenLoop.simulate(condition, shifted, new Sequence(4, u), false).x();
		for (int i = 0; i < N; i++)
			assertThat((perturbed[4 * N + i] - plain.x()[4 * N + i]) / step).isCloseTo(d[i] / step, within(1e-4));
	}

	@Test
	void findsConditionsByName() throws Exception {
		assertThat(OpenLoop.condition(problem, "held-out-2")).isSameAs(problem.test().get(1));
		assertThat(OpenLoop.condition(problem, "")).isSameAs(problem.training().get(0));
		assertThatThrownBy(() -> OpenLoop.condition(problem, "held-out-9")).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("held-out-9").hasMessageContaining("Did you mean");
	}

	@Test
	void saysWhatDoesNotFitAndWhereItDiverged() {
		Condition condition = problem.training().get(0);
		assertThatThrownBy(() -> OpenLoop.simulate(condition, new double[9], new Sequence(1, new double[M]), false))
				.isInstanceOf(ExperimentException.class).hasMessageContaining("10 states").hasMessageContaining("9 states");
		double[] wild = new double[6 * M];
		Arrays.fill(wild, M, 6 * M, 1e200);
		assertThatThrownBy(() -> OpenLoop.simulate(condition, new double[N], new Sequence(6, wild), false))
				.isInstanceOf(ExperimentException.class).hasMessageContaining("after time step");
	}
}
