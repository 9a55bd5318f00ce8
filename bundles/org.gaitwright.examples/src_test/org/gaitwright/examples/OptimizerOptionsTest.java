/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.DoubleStream;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Actuator;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.solver.rollout.PolicySimulation;
import org.gaitwright.solver.search.Interruption;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Search;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of the optimizer on short runs of shipped experiments. */
class OptimizerOptionsTest {
	private static final Map<String, String> SHORT_SWIM = Map.of("library.tasks.swim.horizon", "80",
			"library.tasks.swim.training.bent.count", "1", "library.tasks.swim.validation.validation.count", "1",
			"optimizer.iterations", "8", "initialization.descentIterations", "20", "policy.hiddenSizes", "15");
	private static final Map<String, String> SHORT_WALK = Map.of("library.tasks.level.horizon", "100",
			"library.tasks.level.training.training.count", "1", "library.tasks.level.validation.validation.count", "1",
			"optimizer.iterations", "8", "optimizer.policyIterations", "200");

	private record Outcome(double trajectoryCost, double policyCost, double kl) {
	}

	/**
	 * Averaged and sampled gradients, matched or quasi-random: the costs of trajectories and policy are nearly the
	 * same. (A walker that falls costs tens of times as much as one that walks.)
	 */
	@ParameterizedTest
	@CsvSource({ "swimmer, SAMPLED, MOMENT_MATCHED, 20, 0.08", "swimmer, AVERAGED, SOBOL, 32, 0.08",
			"walker-flat, SAMPLED, MOMENT_MATCHED, 36, 0.3" })
	void gradientFormsAgreeInOutcome(String name, GradientForm gradient, SamplingScheme sampling, int samples,
			double tolerance) throws Exception {
		Experiment averaged = open(name);
		Experiment other = open(name);
		ConstrainedGuidedPolicySearch optimizer = (ConstrainedGuidedPolicySearch) other.getOptimizer();
		optimizer.setGradient(gradient);
		optimizer.setSampling(sampling);
		optimizer.setSamplesPerStep(samples);
		Outcome expected = run(averaged);
		Outcome actual = run(other);
		assertThat(actual).isNotEqualTo(expected);
		assertThat(actual.trajectoryCost).isCloseTo(expected.trajectoryCost, within(tolerance / 2 * expected.trajectoryCost));
		assertThat(actual.policyCost).isCloseTo(expected.policyCost, within(tolerance * expected.policyCost));
	}

	private static Experiment open(String name) throws Exception {
		return ExperimentCatalog.installed().open(name, name.equals("swimmer") ? SHORT_SWIM : SHORT_WALK);
	}

	private static Outcome run(Experiment experiment) throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(experiment);
		try (Search search = compiled.search().create(compiled.problem(), 2)) {
			Map<String, Double> last = run(search).overall();
			return new Outcome(last.get("trajectory_cost"), last.get("policy_cost"), last.get("kl_mean"));
		}
	}

	private static IterationRecord run(Search search) throws Exception {
		search.initialize(Interruption.NONE);
		IterationRecord last = null;
		while (search.stop() == null)
			last = search.iterate(Interruption.NONE);
		return last;
	}

	/**
	 * A swimmer and a walker whose motors are too weak for what they would like to do: trajectories keep the limits and
	 * run along them, and the policy, whose torques the motors cut off, keeps up with the trajectories.
	 */
	@ParameterizedTest
	@CsvSource({ "swimmer, 1.5, 0.1, 50", "walker-flat, 70, 1, 2" })
	void weakMotorsAreUsedToTheirLimit(String name, double torque, double excess, int least) throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(withMotors(name, torque, "BOX"));
		try (Search search = compiled.search().create(compiled.problem(), 2)) {
			Map<String, Double> last = run(search).overall();
			ControlLimits limits = compiled.problem().training().get(0).dynamics().controlLimits();
			int at = 0;
			for (TrajectoryDistribution q : search.result().trajectories())
				for (int t = 0; t < q.horizon(); t++) {
					assertThat(limits.contain(q.u(), t * q.controlSize())).isTrue();
					for (int i = 0; i < q.controlSize(); i++)
						at += Math.abs(q.u()[t * q.controlSize() + i]) == limits.upper()[i] ? 1 : 0;
				}
			assertThat(at).as("controls at a limit").isGreaterThanOrEqualTo(least);
			assertThat(last.get("policy_cost")).isLessThan((1 + excess) * last.get("trajectory_cost"));
		}
	}

	/** Motors that cut off, but an optimizer that does not know: its controls go beyond what has an effect. */
	@Test
	void withoutTheOptionTheControlsGoBeyondTheLimits() throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(withMotors("swimmer", 1.5, "NONE"));
		try (Search search = compiled.search().create(compiled.problem(), 2)) {
			search.initialize(Interruption.NONE);
			double[] u = search.result().trajectories().get(0).u();
			assertThat(DoubleStream.of(u).map(Math::abs).max().orElseThrow()).isGreaterThan(1.6);
			var condition = compiled.problem().training().get(0);
			assertThat(new PolicySimulation(condition, search.result().last()).run(condition.initialMean(), 80, 80, null)
					.steps()).isEqualTo(80);
		}
	}

	private static Experiment withMotors(String name, double torque, String limits) throws Exception {
		Experiment experiment = open(name);
		((ConstrainedGuidedPolicySearch) experiment.getOptimizer())
				.setControlLimits(org.gaitwright.model.experiment.ControlLimits.valueOf(limits));
		for (Joint joint : LinkTrees.joints((LinkTree) experiment.getRobot())) {
			Actuator actuator = joint.getActuator();
			if (actuator != null) {
				actuator.setMaxTorque(torque);
				actuator.setSaturation(Saturation.CLIP);
			}
		}
		return experiment;
	}
}
