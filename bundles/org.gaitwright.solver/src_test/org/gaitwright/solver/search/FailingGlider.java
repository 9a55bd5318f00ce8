/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.search.GpsSettings.StoppingRule;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;

/** Gliders that can fail, for tests of restarts. */
final class FailingGlider {
	static final int T = Glider.HORIZON;

	private FailingGlider() {
	}

	static GpsSettings settings(int policyIterations, RestartSettings restart) {
		TrajectorySettings trajectory = new TrajectorySettings(GradientMode.AVERAGED, 0.01, 2, 1,
				new double[] { 1e-6, 1e-6 }, RegularizationSchedule.DEFAULT, LineSearchSettings.DEFAULT, 1e-9, 1e-6);
		return new GpsSettings(20, trajectory, 0, SampleKind.MOMENT_MATCHED, 6, new DualSchedule(1, 5, 1.2, 10, 1e6, false),
				new PolicyStepSettings(6, policyIterations, policyIterations, 10, 1e-8, 0, false), 0, false, restart,
				StoppingRule.NEVER);
	}

	/** Three gliders that fail where their velocity does. */
	static Problem problem(DoublePredicate fails, Initializer initializer, int descent) {
		List<Condition> conditions = new ArrayList<>();
		for (double v : new double[] { 0.9, 1, 1.1 })
			conditions.add(failing(Glider.condition("from-" + v, v), fails));
		Problem p = Glider.problem(3, new InitialDescent(descent, 0), new EvaluationPlan(1, 2, false, 1));
		return new Problem("glider", 3, T, conditions, List.of(), List.of(), p.policy(), initializer, p.descent(),
				p.evaluation());
	}

	/** The same condition, failing where its velocity does. */
	static Condition failing(Condition c, DoublePredicate fails) {
		SuccessCriterion criterion = new SuccessCriterion() {
			@Override
			public boolean failed(double[] x, int xo) {
				return fails.test(x[xo + 1]);
			}

			@Override
			public boolean achieved(RolloutSummary summary) {
				return true;
			}

			@Override
			public String description() {
				return "in flight";
			}
		};
		return new Condition(c.name(), c.dynamics(), c.cost(), c.observation(), criterion, c.initialMean(),
				c.initialDeviation());
	}

	/** A policy that never thrusts. */
	static GaussianPolicy idle(Problem problem) {
		PolicyFunction function = problem.policy();
		double[] theta = function.initialParameters(RandomStreams.stream(1, "idle"));
		Arrays.fill(theta, function.trainableStart(), theta.length, 0);
		return new GaussianPolicy(function, theta, new double[] { 1 });
	}

	/** The second of the gliders, with its first trajectory. */
	static TrainingCondition condition(Problem problem, GpsSettings settings) throws Exception {
		TrainingCondition c = new TrainingCondition(problem, 1, settings);
		c.configure(settings.trajectory());
		new FirstTrajectories(problem).plan(c, Interruption.NONE);
		c.noteFirstCost();
		return c;
	}
}
