/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.junit.jupiter.api.Test;

class SimulatedStepsTest {
	private final Problem problem = Glider.problem();
	private final SimulatedSteps steps = new SimulatedSteps();
	private final Problem counted = steps.counted(problem);

	@Test
	void stepsAndLinearisationsOfTrainingConditionsCount() {
		Condition condition = counted.training().get(0);
		GaussianPolicy policy = new GaussianPolicy(problem.policy(),
				problem.policy().initialParameters(new SplittableRandom(1)), new double[] { 1 });
		new PolicySimulation(condition, policy).run(condition.initialMean(), 7, 7, null);
		Simulator simulator = condition.dynamics().newSimulator();
		simulator.linearize(0, new double[2], 0, new double[1], 0, new double[2], 0, new double[6], 0);
		assertThat(steps.total()).isEqualTo(8);
		Condition judge = counted.validation().get(0);
		new PolicySimulation(judge, policy).run(judge.initialMean(), 7, 7, null);
		assertThat(steps.total()).as("validation is left out").isEqualTo(8);
	}

	@Test
	void theCountGoesOn() {
		SearchState state = new SearchState().put("simulated_steps", 40);
		counted.training().get(0).dynamics().newSimulator().step(0, new double[2], 0, new double[1], 0, new double[2], 0);
		steps.restore(state);
		counted.training().get(1).dynamics().newSimulator().step(0, new double[2], 0, new double[1], 0, new double[2], 0);
		assertThat(steps.total()).isEqualTo(41);
		steps.restore(new SearchState());
		assertThat(steps.total()).as("a state from before there was a count").isZero();
	}

	@Test
	void dynamicsAreWhatTheyWere() {
		assertThat(counted.training().get(0).dynamics().as(Glider.class)).isPresent();
		assertThat(counted.training().get(0).dynamics().stateNames()).containsExactly("p", "v");
		assertThat(counted.training().get(0).dynamics().controlNames()).containsExactly("thrust");
		assertThat(counted.training().get(0).dynamics().timeStep()).isEqualTo(0.1);
	}
}
