/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateTarget;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.CostTerm;
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
	private static final SuccessCriterion MUST_FLY = new SuccessCriterion() {
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
		// an untrained policy does not thrust as the trajectory does
		assertThat(warnings(problem(MUST_FLY), settings(1e-5, 1e-6, 1e-9, LineSearchSettings.DEFAULT, 0), 1))
				.anySatisfy(sign -> assertThat(sign).startsWith("condition 'still': the policy falls at time step ")
						.contains("it leaves the trajectory at time step ", " in v ("));
		assertThat(warnings(problem(MUST_FLY), settings(0.01, 1, 1e-6, LineSearchSettings.DEFAULT, 60), 3))
				.as("a fall along the trajectory is no departure").noneMatch(sign -> sign.contains("leaves"));
	}

	@Test
	void tellsTheEarliestOfManyFalls() throws Exception {
		Problem one = problem(MUST_FLY);
		Condition c = one.training().get(0);
		Problem three = new Problem("glider", 3, one.horizon(), List.of(c, c, c), List.of(), List.of(), one.policy(),
				one.initializer(), one.descent(), one.evaluation());
		assertThat(warnings(three, settings(1e-5, 1e-6, 1e-9, LineSearchSettings.DEFAULT, 0), 1))
				.filteredOn(sign -> sign.contains("the policy falls")).singleElement().asString()
				.endsWith("It falls on 2 other training conditions, too.");
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

	/** Two thrusters, of which one is neither felt nor charged at some time step. */
	private static Problem twoThrusters(int idle) {
		Dynamics one = new Glider();
		Dynamics two = new Dynamics() {
			@Override
			public int stateSize() {
				return 2;
			}

			@Override
			public int controlSize() {
				return 2;
			}

			@Override
			public double timeStep() {
				return one.timeStep();
			}

			@Override
			public List<String> stateNames() {
				return one.stateNames();
			}

			@Override
			public List<String> controlNames() {
				return List.of("front", "rear");
			}

			@Override
			public Simulator newSimulator() {
				Simulator simulator = one.newSimulator();
				return new Simulator() {
					private final double[] sum = new double[1];
					private final double[] jacobian = new double[6];

					private double[] sum(int t, double[] u, int uo) {
						sum[0] = u[uo] + (t == idle ? 0 : u[uo + 1]);
						return sum;
					}

					@Override
					public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
						simulator.step(t, x, xo, sum(t, u, uo), 0, next, no);
					}

					@Override
					public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no,
							double[] fz, int fzo) {
						simulator.linearize(t, x, xo, sum(t, u, uo), 0, next, no, jacobian, 0);
						for (int i = 0; i < 2; i++) {
							System.arraycopy(jacobian, 3 * i, fz, fzo + 4 * i, 3);
							fz[fzo + 4 * i + 3] = t == idle ? 0 : jacobian[3 * i + 2];
						}
					}
				};
			}
		};
		CostTerm effort = new CostTerm() {
			@Override
			public String name() {
				return "effort";
			}

			@Override
			public Evaluator newEvaluator() {
				return new Evaluator() {
					@Override
					public double value(int t, double[] x, int xo, double[] u, int uo) {
						return 0.01 * (u[uo] * u[uo] + (t == idle ? 0 : u[uo + 1] * u[uo + 1]));
					}

					@Override
					public double addDerivatives(int t, double[] x, int xo, double[] u, int uo, double[] lz, int lzo,
							double[] lzz, int lzzo) {
						for (int i = 0; i < (t == idle ? 1 : 2); i++) {
							lz[lzo + 2 + i] += 0.02 * u[uo + i];
							lzz[lzzo + (2 + i) * 5] += 0.02;
						}
						return value(t, x, xo, u, uo);
					}
				};
			}
		};
		Condition c = Glider.condition("still", 0);
		Cost cost = new Cost(2, 2, List.of(effort,
				new StateTarget("speed", Stage.ALWAYS, 2, 2, List.of(new StateTarget.Target(1, 1, 1)))));
		Condition condition = new Condition("still", two, cost, c.observation(), c.success(), c.initialMean(),
				c.initialDeviation());
		return new Problem("two thrusters", 3, Glider.HORIZON, List.of(condition), List.of(), List.of(),
				new LinearPolicy(1, 2), (any, index, horizon, s) -> new double[2 * horizon], new InitialDescent(5, 1e-9),
				new EvaluationPlan(1, 1, false, 1));
	}

	/** Where Q_uu has an eigenvalue of zero no plain DDP step is possible: the search goes on, and says so. */
	@Test
	void namesASingularCurvature() throws Exception {
		String sign = "condition 'still': Q_uu is not positive definite at time step 7 (smallest eigenvalue 0.0); the "
				+ "curvature in the controls is not positive definite: add control cost or allow more regularisation.";
		try (Search search = new BehaviorCloning(twoThrusters(7), BaselinesTest.settings(1, 0, 0, 10), 1)) {
			search.initialize(Interruption.NONE);
			IterationRecord record = search.iterate(Interruption.NONE);
			assertThat(record.warnings()).containsExactly(sign);
			assertThat(record.overall().get(Metric.EIGENVALUE_FLOORS.column())).isEqualTo(1);
		}
		try (Search search = new BehaviorCloning(twoThrusters(-1), BaselinesTest.settings(1, 0, 0, 10), 1)) {
			search.initialize(Interruption.NONE);
			assertThat(search.iterate(Interruption.NONE).warnings()).isEmpty();
		}
		// multipliers make Q̃_uu definite; in the tail there are none
		GpsSettings s = settings(0.01, 1, 1e-6, LineSearchSettings.DEFAULT, 10);
		GpsSettings tail = new GpsSettings(s.iterations(), s.trajectory(), 0, s.sampling(), 6, s.dual(), s.policy(),
				Glider.HORIZON - 5, false, s.restart(), s.stopping());
		assertThat(warnings(twoThrusters(7), s, 1)).doesNotContain(sign);
		assertThat(warnings(twoThrusters(7), tail, 1)).contains(sign);
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
