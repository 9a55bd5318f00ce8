/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MixtureRolloutTest {
	private static final int TAIL = 5;
	private final Problem problem = Glider.problem();
	/** Does nothing. */
	private final GaussianPolicy idle = new GaussianPolicy(problem.policy(), still(problem), new double[] { 1 });
	private TrainingCondition condition;

	private static double[] still(Problem problem) {
		double[] theta = problem.policy().initialParameters(new SplittableRandom(1));
		Arrays.fill(theta, problem.policy().trainableStart(), theta.length, 0);
		return theta;
	}

	@BeforeEach
	void makeTrajectory() throws Exception {
		BaselineSettings settings = BaselinesTest.settings(1, 0, TAIL, 1);
		condition = new TrainingCondition(problem, 0, settings);
		condition.configure(settings.trajectory());
		new FirstTrajectories(problem).plan(condition, Interruption.NONE);
	}

	private MixtureRollout run(boolean fromMean, double expert, double range) {
		MixtureRollout rollout = new MixtureRollout(condition, idle, new ExpertRange(range));
		rollout.run(fromMean, expert, new SplittableRandom(3));
		return rollout;
	}

	@Test
	void theExpertFollowsItsTrajectory() {
		MixtureRollout rollout = run(true, 1, 1);
		assertThat(rollout.visited()).isEqualTo(Glider.HORIZON - TAIL);
		double[] x = condition.distribution().x();
		for (int i = 0; i < 2 * rollout.visited(); i++)
			assertThat(rollout.states()[i]).isCloseTo(x[i], within(1e-12));
	}

	@Test
	void thePolicyGoesItsOwnWay() {
		MixtureRollout rollout = run(true, 0, 0);
		assertThat(rollout.visited()).isEqualTo(Glider.HORIZON - TAIL);
		assertThat(rollout.states()).as("still where it stood").containsOnly(0);
		assertThat(run(false, 0, 0).states()[1]).isNotZero();
		MixtureRollout both = run(true, 0.5, 0);
		assertThat(both.states()).isNotEqualTo(run(true, 0, 0).states()).isNotEqualTo(run(true, 1, 0).states());
		assertThat(both.states()[2 * both.visited() - 1]).as("the expert catches up").isGreaterThan(0.5);
	}

	@Test
	void whereTheFeedbackSaysNothingTheRolloutEnds() {
		int visited = run(true, 0, 2).visited();
		assertThat(visited).isBetween(1, Glider.HORIZON - TAIL - 1);
		TrajectoryDistribution q = condition.distribution();
		double deviation = Math.sqrt(q.state()[(visited * 2 + 1) * 2 + 1]);
		assertThat(q.x()[visited * 2 + 1]).as("the first state outside").isGreaterThan(2 * deviation);
		deviation = Math.sqrt(q.state()[((visited - 1) * 2 + 1) * 2 + 1]);
		assertThat(q.x()[(visited - 1) * 2 + 1]).as("the last one inside").isLessThanOrEqualTo(2 * deviation);
	}

	@Test
	void labelsAreThoseOfTheFeedback() {
		VisitedStates visited = new VisitedStates(problem);
		visited.add(0, 4, new double[] { 9, 9, 0.3, 0.7 }, 2);
		visited.add(0, 6, new double[] { 0.1, 0.2 }, 0);
		TrainingSamples samples = visited.labelled(List.of(condition), new ExpertRange(0));
		TrajectoryDistribution q = condition.distribution();
		assertThat(samples.groups()).isEqualTo(2);
		assertThat(samples.o()).containsExactly(0.7, 0.2);
		assertThat(samples.u()[0]).isCloseTo(q.u()[4] + q.gain()[8] * (0.3 - q.x()[8]) + q.gain()[9] * (0.7 - q.x()[9]),
				within(1e-12));
		assertThat(samples.weights()[1]).isCloseTo(1 / q.control()[6], within(1e-9 / q.control()[6]));
		visited.add(0, 6, new double[] { 0.1, q.x()[13] }, 0);
		double[] weights = visited.labelled(List.of(condition), new ExpertRange(3)).weights();
		assertThat(weights[1]).as("too far from the trajectory").isZero();
		assertThat(weights[2]).isPositive();
		SearchState state = new SearchState();
		visited.putInto(state);
		VisitedStates restored = new VisitedStates(problem);
		restored.restore(state);
		for (int i = 0; i < 2000; i++)
			restored.add(0, 1, new double[2], 0);
		assertThat(restored.count()).isEqualTo(2003);
		assertThat(restored.labelled(List.of(condition), new ExpertRange(0)).u()).startsWith(samples.u());
	}
}
