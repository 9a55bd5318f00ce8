/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.ForceElement;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.solver.gait.Biped;
import org.gaitwright.solver.gait.Leg;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.rollout.Rollout;
import org.gaitwright.solver.search.Interruption;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walker's conditions are what they are said to be, and it learns. */
class WalkerExperimentsTest {
	private static final int STATES = 18;
	private static final List<Leg> LEGS = List.of(new Leg("rightHip", "rightKnee", "rightAnkle", "rightFoot"),
			new Leg("leftHip", "leftKnee", "leftAnkle", "leftFoot"));

	@Test
	void conditionsStartAlongTheGait() throws Exception {
		Problem problem = compile("walker-flat", Map.of()).problem();
		List<double[]> starts = problem.training().stream().map(Condition::initialMean).toList();
		for (double[] x : starts) {
			assertThat(x[0]).as("forward position").isZero();
			assertThat(x[1]).as("height").isBetween(0.95, 1.2);
			assertThat(x[STATES / 2]).as("speed").isBetween(1.2, 2.5);
		}
		// half a stride on, the legs have changed places
		for (int joint = 3; joint < 6; joint++)
			assertThat(starts.get(2)[joint]).isCloseTo(starts.get(0)[joint + 3], within(0.25));
		assertThat(Math.abs(starts.get(1)[4] - starts.get(0)[4])).isGreaterThan(0.3);
		assertThat(problem.test()).hasSize(60);
		assertThat(problem.validation()).hasSize(20);
	}

	/** Perturbed legs must not be pushed into the ground; the gait's own impacts are up to 6 cm deep in soft ground. */
	@Test
	void feetAreNoDeeperInTheGroundThanInTheGait() throws Exception {
		String spread = "library.tasks.uneven.test.test.jointAngleSpread";
		for (String joints : List.of("0", "0.02", "0.3")) {
			Problem problem = compile("walker-terrain", Map.of(spread, joints)).problem();
			for (Condition condition : problem.test()) {
				Biped biped = new Biped(multibody(condition), LEGS);
				assertThat(biped.depth(condition.initialMean(), 0)).as("spread of %s rad", joints).isLessThan(0.06);
			}
		}
	}

	@Test
	void coordinatesReplaceThoseOfTheGait() throws Exception {
		Experiment experiment = ExperimentCatalog.installed().open("walker-flat", Map.of());
		CoordinateValue faster = ExperimentFactory.eINSTANCE.createCoordinateValue();
		faster.setCoordinate("rootX");
		faster.setPosition(3);
		faster.setVelocity(2.5);
		InitialState state = experiment.getTask().getInitialStates().get(0);
		state.setGaitPhase(0.25);
		state.getCoordinates().add(faster);
		org.gaitwright.model.experiment.Condition condition = ExperimentFactory.eINSTANCE.createCondition();
		condition.setName("single");
		condition.setInitialState(state);
		experiment.getTask().getTraining().set(0, condition);
		double[] x = new ExperimentCompiler().compile(experiment).problem().training().get(0).initialMean();
		assertThat(x[0]).isEqualTo(3);
		assertThat(x[STATES / 2]).isEqualTo(2.5);
		state.getCoordinates().clear();
		double[] own = new ExperimentCompiler().compile(experiment).problem().training().get(0).initialMean();
		assertThat(own[0]).isZero();
		assertThat(own[STATES / 2]).isNotEqualTo(2.5);
		for (int i = 1; i < STATES / 2; i++)
			assertThat(x[i]).isEqualTo(own[i]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "walker-flat", "walker-push", "walker-terrain" })
	void everyDemonstrationWalks(String name) throws Exception {
		Problem problem = compile(name, Map.of()).problem();
		for (int i = 0; i < problem.training().size(); i++)
			assertThat(problem.initializer().controls(problem.training().get(i), i, problem.horizon(), 1))
					.hasSize(problem.horizon() * problem.controlSize());
	}

	@Test
	void groundsAreDrawnBySeed() throws Exception {
		String seed = "library.tasks.uneven.training.training.seed";
		List<double[]> grounds = grounds(compile("walker-terrain", Map.of()).problem().training());
		assertThat(grounds(compile("walker-terrain", Map.of()).problem().training())).usingRecursiveComparison()
				.isEqualTo(grounds);
		List<double[]> others = grounds(compile("walker-terrain", Map.of(seed, "9")).problem().training());
		for (int i = 0; i < grounds.size(); i++) {
			assertThat(grounds.get(i)).startsWith(0, 0).isNotEqualTo(others.get(i))
					.isNotEqualTo(grounds.get((i + 1) % grounds.size()));
			for (int x = 1; x < grounds.get(i).length; x++)
				assertThat(grounds.get(i)[x] - grounds.get(i)[x - 1])
						.isBetween(-0.5 * Math.tan(Math.PI / 18) - 1e-9, 0.5 * Math.tan(Math.PI / 18) + 1e-9);
		}
	}

	/** Heights every half metre over the first 15 m. */
	private static List<double[]> grounds(List<Condition> conditions) {
		return conditions.stream().map(c -> ((SoftConstraints) multibody(c).accelerationLaw()).ground())
				.map(ground -> IntStream.range(0, 31).mapToDouble(i -> ground.height(0.5 * i)).toArray()).toList();
	}

	@Test
	void pushesAreDrawnBySeed() throws Exception {
		String seed = "library.tasks.pushed.test.test.seed";
		List<List<ForceElement>> pushes = pushes(compile("walker-push", Map.of()).problem().test());
		assertThat(pushes(compile("walker-push", Map.of()).problem().test())).isEqualTo(pushes);
		assertThat(pushes(compile("walker-push", Map.of(seed, "9")).problem().test())).isNotEqualTo(pushes);
		assertThat(pushes).doesNotHaveDuplicates().allSatisfy(two -> assertThat(two).hasSize(2)
				.allSatisfy(element -> {
					Push push = (Push) element;
					double impulse = push.forceX() * (push.end() - push.start()) * 0.01;
					assertThat(Math.abs(impulse)).isBetween(2.6, 10.0);
					assertThat(push.link()).isZero();
					assertThat(push.end() - push.start()).isCloseTo(10, within(1e-9));
					assertThat(push.start()).isBetween(50.0, 500.0);
				}));
	}

	private static List<List<ForceElement>> pushes(List<Condition> conditions) {
		return conditions.stream().map(c -> multibody(c).forces()).toList();
	}

	@Test
	void aDemonstrationThatFallsIsRefused() throws Exception {
		Map<String, String> hard = new HashMap<>();
		hard.put("library.tasks.pushed.training.training.randomPushes.maximumImpulse", "90");
		hard.put("library.tasks.pushed.training.training.randomPushes.minimumImpulse", "80");
		CompiledExperiment compiled = compile("walker-push", hard);
		try (Search search = compiled.search().create(compiled.problem(), 1)) {
			assertThatThrownBy(() -> search.initialize(Interruption.NONE)).isInstanceOf(InitializationException.class)
					.hasMessageContaining("Condition 'training-").hasMessageContaining("'walk' falls at time step")
					.hasMessageContaining("10 attempts").hasMessageContaining("smaller or later pushes");
		}
	}

	/** One condition: the policy holds the training horizon, and costs little more than the trajectory. */
	@Test
	void learnsToWalk() throws Exception {
		Map<String, String> small = new HashMap<>();
		small.put("library.tasks.level.training.training.count", "1");
		small.put("library.tasks.level.validation.validation.count", "1");
		small.put("library.tasks.level.horizon", "200");
		small.put("optimizer.iterations", "5");
		small.put("optimizer.policyIterations", "200");
		CompiledExperiment compiled = compile("walker-flat", small);
		Problem problem = compiled.problem();
		try (Search search = compiled.search().create(problem, 2)) {
			search.initialize(Interruption.NONE);
			IterationRecord last = null;
			while (search.stop() == null)
				last = search.iterate(Interruption.NONE);
			Condition condition = problem.training().get(0);
			Rollout rollout = new PolicySimulation(condition, search.result().last()).run(condition.initialMean(), 200,
					200, null);
			assertThat(rollout.steps()).isEqualTo(200);
			for (int t = 0; t <= 200; t++)
				assertThat(condition.success().failed(rollout.x(), t * STATES)).as("fallen at step %d", t).isFalse();
			assertThat(last.overall().get("policy_cost")).isLessThan(1.5 * last.overall().get("trajectory_cost"));
			assertThat((rollout.x()[200 * STATES] - rollout.x()[100 * STATES])).as("distance in the last second")
					.isBetween(1.7, 2.3);
		}
	}

	private static MultibodyDynamics multibody(Condition condition) {
		return condition.dynamics().as(MultibodyDynamics.class).orElseThrow();
	}

	private static CompiledExperiment compile(String name, Map<String, String> overrides) throws Exception {
		return new ExperimentCompiler().compile(ExperimentCatalog.installed().open(name, overrides));
	}
}
