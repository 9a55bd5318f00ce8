/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.experiment.binding.OptimizerContext;
import org.gaitwright.experiment.binding.PolicyContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.model.experiment.Activation;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlEffort;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.CostStage;
import org.gaitwright.model.experiment.CovarianceShape;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.QuadraticState;
import org.gaitwright.model.experiment.RandomTorques;
import org.gaitwright.model.experiment.RegularizationKind;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.StateQuantity;
import org.gaitwright.model.experiment.StateTarget;
import org.gaitwright.model.experiment.TargetHeight;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.search.GpsSettings;
import org.gaitwright.solver.search.RestartSettings;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInBindingsTest {
	private static final ExperimentFactory MAKE = ExperimentFactory.eINSTANCE;
	private static final RobotLayout CART = new RobotLayout(List.of("cart", "pole"), Optional.empty(), List.of("motor"),
			List.of(4.0));
	private static final RobotLayout FLOATING = new RobotLayout(List.of("x", "z", "pitch"),
			Optional.of(new RobotLayout.Root(0, 1, 2)), List.of("motor"), List.of(1.0));

	private final ConstrainedGuidedPolicySearch search = MAKE.createConstrainedGuidedPolicySearch();

	@Test
	void quadraticStateMultipliesWeights() throws Exception {
		QuadraticState term = MAKE.createQuadraticState();
		term.setWeight(3);
		term.setStage(CostStage.TERMINAL);
		term.getTargets().addAll(List.of(target("pole", StateQuantity.POSITION, 1, 2),
				target("cart", StateQuantity.VELOCITY, -1, 0.5)));
		var bound = new QuadraticStateBinding().bind(term, context(CART)).newEvaluator();
		assertThat(bound.terminal(new double[] { 9, 3, 1, 9 }, 0)).isCloseTo(3 * (2 * 4 + 0.5 * 4), within(1e-12));
		assertThat(bound.value(0, new double[4], 0, new double[1], 0)).isZero();
		term.getTargets().add(target("pol", StateQuantity.POSITION, 0, 1));
		assertThatThrownBy(() -> new QuadraticStateBinding().bind(term, context(CART)))
				.isInstanceOf(BindingException.class).hasMessageContaining("'pol'").hasMessageContaining("cart, pole");
	}

	private static StateTarget target(String coordinate, StateQuantity quantity, double value, double weight) {
		StateTarget target = MAKE.createStateTarget();
		target.setCoordinate(coordinate);
		target.setQuantity(quantity);
		target.setTarget(value);
		target.setWeight(weight);
		return target;
	}

	@Test
	void termsSayWhatRobotsTheyNeed() throws Exception {
		assertThatThrownBy(() -> new TargetVelocityBinding().bind(MAKE.createTargetVelocity(), context(CART)))
				.isInstanceOf(BindingException.class).hasMessageContaining("floating base").hasMessageContaining("cart, pole");
		assertThatThrownBy(() -> new TargetHeightBinding().bind(MAKE.createTargetHeight(), context(CART)))
				.isInstanceOf(BindingException.class).hasMessageContaining("floating base");
		TargetHeight height = MAKE.createTargetHeight();
		height.setHeight(1);
		height.setWeight(10);
		assertThat(new TargetHeightBinding().bind(height, context(FLOATING)).newEvaluator().value(0,
				new double[] { 0, 3, 0, 0, 0, 0 }, 0, new double[1], 0)).isEqualTo(40);
		ControlEffort effort = MAKE.createControlEffort();
		effort.setStage(CostStage.TERMINAL);
		assertThatThrownBy(() -> new ControlEffortBinding().bind(effort, context(CART)))
				.isInstanceOf(BindingException.class).hasMessageContaining("RUNNING");
	}

	@Test
	void policiesHaveTheSizesOfTheModel() throws Exception {
		PolicyContext context = new PolicyContext(List.of("a", "b", "c"), List.of("motor"));
		NeuralNetwork network = MAKE.createNeuralNetwork();
		network.setHiddenSizes(List.of(7, 5));
		network.setActivation(Activation.TANH);
		NeuralNetworkPolicy bound = (NeuralNetworkPolicy) new NeuralNetworkBinding().bind(network, context);
		assertThat(bound.hidden()).containsExactly(7, 5);
		assertThat(bound.activation()).isEqualTo(org.gaitwright.solver.policy.Activation.TANH);
		network.setActivation(Activation.SOFTPLUS);
		assertThat(((NeuralNetworkPolicy) new NeuralNetworkBinding().bind(network, context)).activation())
				.isEqualTo(org.gaitwright.solver.policy.Activation.SOFTPLUS);
		assertThat(new LinearPolicyBinding().bind(MAKE.createLinearPolicy(), context).inputSize()).isEqualTo(3);
		double[] theta = new NeuralNetworkBinding().bind(network, context).initialParameters(new SplittableRandom(1));
		network.setInitialScale(3);
		double[] wide = new NeuralNetworkBinding().bind(network, context).initialParameters(new SplittableRandom(1));
		assertThat(wide[bound.trainableStart()]).isCloseTo(3 * theta[bound.trainableStart()], within(1e-12));
		network.setHiddenSizes(List.of());
		assertThatThrownBy(() -> new NeuralNetworkBinding().bind(network, context))
				.isInstanceOf(BindingException.class).hasMessageContaining("LinearPolicy");
	}

	@Test
	void initialisationsDivideTorqueByGear() throws Exception {
		InitializationContext context = new InitializationContext(onlyLayout(CART), 0.1, 3, Optional.empty());
		RandomTorques torques = MAKE.createRandomTorques();
		torques.setDeviation(0);
		assertThat(CART.controlsFor(8)).containsExactly(2);
		assertThat(new RandomTorquesBinding().bind(torques, context)).isNotNull();
		TrajectoryFile file = MAKE.createTrajectoryFile();
		file.setPath("u.csv");
		assertThatThrownBy(() -> new TrajectoryFileBinding().bind(file, context)).isInstanceOf(BindingException.class)
				.hasMessageContaining("'u.csv'").hasMessageContaining("absolute");
		InitializationContext inFolder = new InitializationContext(onlyLayout(CART), 0.1, 3, Optional.of(Path.of("/runs/a")));
		assertThat(inFolder.resolve("../u.csv")).isEqualTo(Path.of("/runs/u.csv"));
		assertThat(inFolder.resolve("/tmp/u.csv")).isEqualTo(Path.of("/tmp/u.csv"));
	}

	@Test
	void searchTakesEveryNumberOfTheModel() throws Exception {
		search.setIterations(7);
		search.setTemperature(0.3);
		search.setTrajectoryIterations(4);
		search.setCovarianceSweeps(2);
		search.setPositionNoise(0.1);
		search.setVelocityNoise(0.2);
		search.setRegularization(RegularizationKind.CONTROL);
		search.setGradient(GradientForm.LAPLACE);
		search.setSampling(SamplingScheme.ANTITHETIC);
		search.setPolicyCovariance(CovarianceShape.DIAGONAL);
		search.setDivergenceTolerance(0.5);
		search.setKeepImprovingStep(true);
		search.setAdaptiveMultiplierStep(true);
		search.setTrajectoryTolerance(0.125);
		search.setRegularizationIncrease(7);
		search.setRegularizationDecrease(4);
		NeuralNetwork network = MAKE.createNeuralNetwork();
		network.setWeightDecay(0.25);
		GpsSettings settings = settings(network);
		assertThat(settings.iterations()).isEqualTo(7);
		assertThat(settings.trajectory().temperature()).isEqualTo(0.3);
		assertThat(settings.trajectory().iterations()).isEqualTo(4);
		assertThat(settings.trajectory().sweeps()).isEqualTo(2);
		assertThat(settings.trajectory().gradient()).isEqualTo(GradientMode.LAPLACE);
		assertThat(settings.trajectory().regularization().kind()).isEqualTo(RegularizationSchedule.Kind.CONTROL);
		double[] noise = settings.trajectory().processNoise();
		assertThat(noise).hasSize(4);
		assertThat(noise[1]).isCloseTo(0.01, within(1e-15));
		assertThat(noise[2]).isCloseTo(0.04, within(1e-15));
		assertThat(settings.trajectory().regularization().increase()).isEqualTo(7);
		assertThat(settings.trajectory().regularization().decrease()).isEqualTo(4);
		assertThat(settings.trajectory().lineSearch().keepImproving()).isTrue();
		assertThat(settings.trajectory().tolerance()).isEqualTo(0.125);
		assertThat(settings.dual().adaptive()).isTrue();
		assertThat(settings.actionDeviation()).isZero();
		assertThat(settings.sampling()).isEqualTo(SampleKind.ANTITHETIC);
		assertThat(settings.samples()).isEqualTo(search.getSamplesPerStep());
		assertThat(settings.policy().weightDecay()).isEqualTo(0.25);
		assertThat(settings.policy().diagonalCovariance()).isTrue();
		assertThat(settings.stopping().divergence()).isEqualTo(0.5);
		search.setAutomaticTemperature(true);
		LinearPolicy linear = MAKE.createLinearPolicy();
		linear.setWeightDecay(0.5);
		assertThat(settings(linear).actionDeviation()).isEqualTo(search.getAutomaticActionDeviation());
		assertThat(settings(linear).policy().weightDecay()).isEqualTo(0.5);
	}

	@Test
	void restartsAreCountedInTimeSteps() throws Exception {
		assertThat(settings(MAKE.createLinearPolicy()).restart().interval()).as("never by default").isZero();
		search.setRestartInterval(3);
		search.setRestartDraws(7);
		search.setRestartMemory(3);
		search.setRestartLead(1);
		search.setRestartCostRatio(2.5);
		search.setOutlierCostRatio(6);
		RestartSettings restart = settings(MAKE.createLinearPolicy()).restart();
		assertThat(restart.interval()).isEqualTo(3);
		assertThat(restart.draws()).isEqualTo(7);
		assertThat(restart.memory()).isEqualTo(3);
		assertThat(restart.lead()).isEqualTo(10);
		assertThat(restart.costRatio()).isEqualTo(2.5);
		assertThat(restart.outlierRatio()).isEqualTo(6);
		search.setRestartLead(1e-9);
		assertThat(settings(MAKE.createLinearPolicy()).restart().lead()).as("a step at least").isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void everyGradientFormIsKnown(GradientForm form) throws Exception {
		search.setGradient(form);
		assertThat(settings(MAKE.createLinearPolicy()).trajectory().gradient().name()).isEqualTo(form.name());
	}

	@ParameterizedTest
	@EnumSource
	void controlLimitsAreLookedAtWhereAsked(ControlLimits limits) throws Exception {
		assertThat(settings(MAKE.createLinearPolicy()).trajectory().limited()).isFalse();
		search.setControlLimits(limits);
		assertThat(settings(MAKE.createLinearPolicy()).trajectory().limited()).isEqualTo(limits == ControlLimits.BOX);
	}

	@ParameterizedTest
	@EnumSource
	void everySamplingIsKnown(SamplingScheme scheme) throws Exception {
		search.setSampling(scheme);
		assertThat(settings(MAKE.createLinearPolicy()).sampling().name()).isEqualTo(scheme.name());
	}

	@Test
	void searchNamesWhatCannotBe() {
		search.setMaximumMultiplier(1e-3);
		assertThatThrownBy(() -> new ConstrainedGuidedPolicySearchBinding().bind(search,
				new OptimizerContext(CART, 0.1, 10, MAKE.createLinearPolicy()))).isInstanceOf(BindingException.class)
				.hasMessageContaining("0.001");
		search.setTailSteps(10);
		assertThatThrownBy(() -> settings(MAKE.createLinearPolicy())).hasMessageContaining("tailSteps = 10");
	}

	private GpsSettings settings(org.gaitwright.model.experiment.Policy policy) throws BindingException {
		return ConstrainedGuidedPolicySearchBinding.settings(search, new OptimizerContext(CART, 0.1, 10, policy));
	}

	@Test
	void layoutsAreChecked() {
		assertThatThrownBy(() -> new RobotLayout(List.of(), Optional.empty(), List.of(), List.of()))
				.hasMessageContaining("none");
		assertThatThrownBy(() -> new RobotLayout(List.of("a", "a"), Optional.empty(), List.of(), List.of()))
				.hasMessageContaining("not unique");
		assertThatThrownBy(() -> new RobotLayout(List.of("a"), Optional.empty(), List.of("u"), List.of()))
				.hasMessageContaining("gears");
		assertThatThrownBy(() -> new RobotLayout(List.of("a"), Optional.empty(), List.of("u"), List.of(-1.0)))
				.hasMessageContaining("-1.0");
		assertThatThrownBy(() -> new RobotLayout(List.of("a"), Optional.of(new RobotLayout.Root(0, 1, 2)), List.of(),
				List.of())).hasMessageContaining("beyond");
	}

	private static CostContext context(RobotLayout robot) {
		return new CostContext(robot, 0.1, 10, "c", HeightProfile.LEVEL);
	}

	private static RobotModel onlyLayout(RobotLayout layout) {
		return new RobotModel() {
			@Override
			public RobotLayout layout() {
				return layout;
			}

			@Override
			public Dynamics dynamics(Surroundings surroundings) {
				throw new UnsupportedOperationException();
			}
		};
	}
}
