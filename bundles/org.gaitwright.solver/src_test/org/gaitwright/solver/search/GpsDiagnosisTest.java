/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.search.GpsSettings.StoppingRule;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;
import org.junit.jupiter.api.Test;

class GpsDiagnosisTest {
	private static GpsSettings settings(double temperature, double lambda0, double noise, LineSearchSettings lineSearch,
			int policyIterations) {
		TrajectorySettings trajectory = new TrajectorySettings(GradientMode.AVERAGED, temperature, 2, 1,
				new double[] { noise, noise }, RegularizationSchedule.DEFAULT, lineSearch, 1e-9, 1e-6);
		return new GpsSettings(20, trajectory, 0, SampleKind.MOMENT_MATCHED, 6,
				new DualSchedule(lambda0, 5, 1.2, 10, 1e9, false),
				new PolicyStepSettings(6, policyIterations, policyIterations, 10, 1e-8, 0, false), 0, false,
				RestartSettings.NEVER, StoppingRule.NEVER);
	}

	private static List<String> warnings(Problem problem, GpsSettings settings, int iterations) throws Exception {
		try (ConstrainedGps search = new ConstrainedGps(problem, settings, 1)) {
			search.initialize(Interruption.NONE);
			IterationRecord record = null;
			for (int i = 0; i < iterations; i++)
				record = search.iterate(Interruption.NONE);
			return record.warnings();
		}
	}

	private static Problem problem(SuccessCriterion criterion) {
		Condition c = Glider.condition("still", 0);
		Condition judged = criterion == null ? c
				: new Condition("still", c.dynamics(), c.cost(), c.observation(), criterion, c.initialMean(),
						c.initialDeviation());
		Problem p = Glider.problem(3, new InitialDescent(5, 1e-9), new EvaluationPlan(1, 1, false, 1));
		return new Problem("glider", 3, p.horizon(), List.of(judged), List.of(), List.of(), p.policy(), p.initializer(),
				p.descent(), p.evaluation());
	}

	@Test
	void isSilentWhereAllIsWell() throws Exception {
		assertThat(warnings(problem(null), settings(0.01, 1, 1e-6, LineSearchSettings.DEFAULT, 60), 3)).isEmpty();
	}

	@Test
	void saysWhereAFallingPolicyLeftItsTrajectory() throws Exception {
		SuccessCriterion mustFly = new SuccessCriterion() {
			@Override
			public boolean failed(double[] x, int xo) {
				return x[xo] > 0.5;
			}

			@Override
			public boolean achieved(RolloutSummary summary) {
				return true;
			}

			@Override
			public String description() {
				return "p below 0.5 m";
			}
		};
		// an untrained policy does not thrust as the trajectory does
		assertThat(warnings(problem(mustFly), settings(1e-5, 1e-6, 1e-9, LineSearchSettings.DEFAULT, 0), 1))
				.anySatisfy(sign -> assertThat(sign).startsWith("condition 'still': the policy falls at time step ")
						.contains("it leaves the trajectory at time step ", " in v ("));
		assertThat(warnings(problem(mustFly), settings(0.01, 1, 1e-6, LineSearchSettings.DEFAULT, 60), 3))
				.as("a fall along the trajectory is no departure").noneMatch(sign -> sign.contains("leaves"));
	}

	@Test
	void namesATrajectoryThatGivesUpItsTask() throws Exception {
		assertThat(warnings(problem(null), settings(0.01, 1e6, 1e-6, LineSearchSettings.DEFAULT, 0), 2))
				.anySatisfy(sign -> assertThat(sign).contains("over 20 % more than at first", "initialMultiplier"));
	}

	@Test
	void namesAWideDistribution() throws Exception {
		Condition c = Glider.condition("wide", 0);
		Condition seesPosition = new Condition("wide", c.dynamics(), c.cost(),
				new FeatureObservation(2, List.of(new Feature.Coordinate("p", 0))),
				c.success(), c.initialMean(), new double[] { 1, 0.1 });
		Problem p = problem(null);
		Problem wide = new Problem("glider", 3, p.horizon(), List.of(seesPosition), List.of(), List.of(), p.policy(),
				p.initializer(), p.descent(), p.evaluation());
		assertThat(warnings(wide, settings(0.01, 1, 1e-6, LineSearchSettings.DEFAULT, 10), 1))
				.anySatisfy(sign -> assertThat(sign).contains("the positions of the trajectory spread by 0.98").contains("(p most"));
	}

	@Test
	void countsSmallStepsAcrossARestart() throws Exception {
		// so close to the quadratic model only small steps are
		GpsSettings timid = settings(0.01, 1, 1e-6, new LineSearchSettings(0.2, 1e-6, 0.9999, false), 10);
		Problem p = problem(null);
		Problem problem = new Problem("glider", 3, p.horizon(), p.training(), List.of(), List.of(), p.policy(),
				p.initializer(), new InitialDescent(0, 0), p.evaluation());
		try (ConstrainedGps search = new ConstrainedGps(problem, timid, 1);
				ConstrainedGps resumed = new ConstrainedGps(problem, timid, 1)) {
			search.initialize(Interruption.NONE);
			assertThat(search.iterate(Interruption.NONE).warnings()).noneMatch(sign -> sign.contains("small steps"));
			search.iterate(Interruption.NONE);
			assertThat(search.state().get("poor_steps", 1)).containsExactly(2);
			resumed.restore(search.state());
			assertThat(resumed.iterate(Interruption.NONE).warnings())
					.anySatisfy(sign -> assertThat(sign).contains("only small steps", "for 3 iterations"));
		}
	}

	@Test
	void namesADivergenceThatRises() {
		GpsDiagnosis diagnosis = new GpsDiagnosis(List.of());
		assertThat(diagnosis.inspect(2, 1)).singleElement().asString().contains("The mean KL rises (1.00 to 2.00)");
		assertThat(diagnosis.inspect(1.05, 1)).as("a small rise").isEmpty();
		assertThat(diagnosis.inspect(1, 2)).isEmpty();
		assertThat(diagnosis.inspect(1, Double.NaN)).isEmpty();
	}
}
