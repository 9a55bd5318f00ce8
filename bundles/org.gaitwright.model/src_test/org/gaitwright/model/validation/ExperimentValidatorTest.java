/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.Models;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.InertiaBoxFluid;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NamedElement;
import org.gaitwright.model.experiment.QuadraticState;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.SoftLimits;
import org.gaitwright.model.experiment.StateTarget;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.impl.RobotImpl;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule that ties values together, entered by breaking a valid experiment in one place. */
class ExperimentValidatorTest {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	@Test
	void validExperimentsHaveNoProblem() {
		assertThat(ExperimentValidator.validate(Models.swimmer())).isEmpty();
		assertThat(ExperimentValidator.validate(Models.walker())).isEmpty();
	}

	// robots

	@Test
	void namesAreUnique() {
		assertError(swimmer(e -> tail(e).setName("head")), ProblemKind.DUPLICATE_NAME,
				"library.robots.paddler.root.children.head",
				"already that of a Link");
	}

	@Test
	void theRootHasNoJoint() {
		assertError(swimmer(e -> robot(e).getRoot().setJoint(EcoreUtil.copy(tail(e).getJoint()))),
				ProblemKind.INCONSISTENT, "library.robots.paddler.root", "root link has a joint");
	}

	@Test
	void everyOtherLinkHasAJoint() {
		assertError(swimmer(e -> robot(e).getRoot().getChildren().add(Models.link("fin", null))), ProblemKind.MISSING,
				"library.robots.paddler.root.children.fin", "no joint to its parent");
	}

	@Test
	void jointsDoNotShadowRootCoordinates() {
		assertError(swimmer(e -> tail(e).getJoint().setName("rootX")), ProblemKind.DUPLICATE_NAME,
				"library.robots.paddler.root.children.tail.joint", "coordinate of the root");
	}

	@Test
	void somethingIsActuated() {
		assertError(swimmer(e -> tail(e).getJoint().setActuator(null)), ProblemKind.INCONSISTENT,
				"library.robots.paddler", "no joint has an actuator");
	}

	@Test
	void jointLimitsAreInOrder() {
		assertError(swimmer(e -> tail(e).getJoint().setLower(2.0)), ProblemKind.INCONSISTENT,
				"library.robots.paddler.root.children.tail.joint", "lower limit is not below");
		assertError(swimmer(e -> tail(e).getJoint().setLower(1.5)), ProblemKind.INCONSISTENT,
				"library.robots.paddler.root.children.tail.joint", "lower limit is not below");
		assertThat(problems(swimmer(e -> tail(e).getJoint().setLower(null)))).isEmpty();
	}

	@Test
	void jointLimitsNeedALaw() {
		assertWarning(swimmer(e -> robot(e).setLimits(null)), "library.robots.paddler", "nothing enforces them");
		assertThat(problems(swimmer(e -> {
			robot(e).setLimits(null);
			Joint joint = tail(e).getJoint();
			joint.setLower(null);
			joint.setUpper(null);
		}))).isEmpty();
	}

	@Test
	void saturationNeedsALimit() {
		assertError(swimmer(e -> tail(e).getJoint().getActuator().setSaturation(Saturation.TANH)),
				ProblemKind.INCONSISTENT,
				"library.robots.paddler.root.children.tail.joint.actuator", "nothing to saturate at");
	}

	@Test
	void contactAndCirclesGoTogether() {
		assertWarning(swimmer(e -> {
			robot(e).setContact(FACTORY.createContact());
			robot(e).setIntegrator(Integrator.SEMI_IMPLICIT_EULER);
		}), "library.robots.paddler.contact", "no contact circle");
		assertWarning(walker(e -> robot(e).setContact(null)), "library.robots.biped", "no contact law");
	}

	@Test
	void rungeKuttaHasNoContact() {
		assertError(walker(e -> robot(e).setIntegrator(Integrator.RK4)), ProblemKind.INCONSISTENT,
				"library.robots.biped", "cannot handle contact");
	}

	@Test
	void resistiveForceNeedsLengths() {
		assertWarning(swimmer(e -> {
			robot(e).getRoot().setLength(0);
			tail(e).setLength(0);
		}), "library.robots.paddler.fluid", "no link has a length");
	}

	@Test
	void theInertiaBoxIsABox() {
		InertiaBoxFluid fluid = FACTORY.createInertiaBoxFluid();
		for (double axial : new double[] { 0, 0.2, 0.3 }) {
			assertError(swimmer(e -> {
				robot(e).setFluid(fluid);
				robot(e).getRoot().setAxialInertia(0.01);
				tail(e).setAxialInertia(axial);
			}), ProblemKind.INCONSISTENT, "library.robots.paddler.root.children.tail", "no box in the fluid");
		}
	}

	@Test
	void impedancesAreInOrder() {
		assertError(walker(e -> ((SoftLimits) robot(e).getLimits()).setMinimumImpedance(0.99)),
				ProblemKind.INCONSISTENT, "library.robots.biped.limits", "above the maximum");
	}

	// terrains

	@Test
	void groundPointsAreInOrder() {
		assertError(swimmer(e -> {
			SegmentedGround ground = FACTORY.createSegmentedGround();
			ground.setName("steps");
			for (double x : new double[] { 0, 1, 1 }) {
				GroundPoint point = FACTORY.createGroundPoint();
				point.setX(x);
				ground.getPoints().add(point);
			}
			e.getLibrary().getTerrains().add(ground);
		}), ProblemKind.INCONSISTENT, "library.terrains.steps.points.2", "not in the order of x");
	}

	@Test
	void segmentLengthsAreInOrder() {
		assertError(swimmer(e -> e.getLibrary().getTerrains().add(rough(3))), ProblemKind.INCONSISTENT,
				"library.terrains.rough", "larger than maximumLength");
	}

	// tasks

	@Test
	void initialStatesBelongToTheTask() {
		assertError(swimmer(e -> {
			Task other = EcoreUtil.copy(e.getTask());
			other.setName("other");
			other.getInitialStates().getFirst().setName("elsewhere");
			other.getTraining().getFirst().setName("a");
			other.getTest().getFirst().setName("b");
			e.getLibrary().getTasks().add(other);
			e.getTask().getTraining().getFirst().setInitialState(other.getInitialStates().getFirst());
		}), ProblemKind.INCONSISTENT, "library.tasks.forward.training.start", "belongs to another task");
	}

	@Test
	void aTaskShouldHaveATest() {
		assertWarning(swimmer(e -> e.getTask().getTest().clear()), "library.tasks.forward", "no held-out test");
	}

	@Test
	void aReserveIsForTrainingConditionsThatBeginAnew() {
		assertWarning(swimmer(e -> e.getTask().getTest().add(reserved(e))), "library.tasks.forward.test.many",
				"only training conditions have a use for a reserve");
		assertWarning(swimmer(e -> e.getTask().getTraining().add(reserved(e))), "optimizer", "where none begins anew");
		assertThat(ExperimentValidator.validate(swimmer(e -> {
			e.getTask().getTraining().add(reserved(e));
			((ConstrainedGuidedPolicySearch) e.getOptimizer()).setRestartInterval(4);
		}))).isEmpty();
	}

	private static ConditionSampler reserved(Experiment experiment) {
		ConditionSampler sampler = sampler(experiment);
		sampler.setJointAngleSpread(0.1);
		sampler.setReserve(3);
		return sampler;
	}

	@Test
	void sampledConditionsDiffer() {
		assertWarning(swimmer(e -> e.getTask().getTraining().add(sampler(e))), "library.tasks.forward.training.many",
				"all sampled conditions are the same");
		assertThat(problems(swimmer(e -> {
			ConditionSampler sampler = sampler(e);
			sampler.setJointAngleSpread(0.1);
			e.getTask().getTraining().add(sampler);
		}))).isEmpty();
		assertThat(problems(swimmer(e -> {
			ConditionSampler sampler = sampler(e);
			RandomGround ground = rough(1);
			e.getLibrary().getTerrains().add(ground);
			sampler.setTerrain(ground);
			e.getTask().getTraining().add(sampler);
		}))).isEmpty();
	}

	@Test
	void pushesPush() {
		assertWarning(walker(e -> ((Condition) e.getTask().getTraining().getFirst()).getPushes().getFirst()
				.setImpulseX(0)), "library.tasks.forward.training.start.pushes.0", "no impulse");
	}

	@Test
	void pushesActOnTheRobotOfTheExperiment() {
		assertError(walker(e -> {
			LinkTree other = EcoreUtil.copy(robot(e));
			other.eAllContents().forEachRemaining(part -> {
				if (part instanceof NamedElement named) {
					named.setName("other-" + named.getName());
				}
			});
			other.setName("other");
			e.getLibrary().getRobots().add(other);
			((Condition) e.getTask().getTraining().getFirst()).getPushes().getFirst().setLink(other.getRoot());
		}), ProblemKind.INCONSISTENT, "library.tasks.forward.training.start.pushes.0",
				"no part of the experiment's robot");
	}

	@Test
	void randomPushesAreInOrder() {
		Consumer<RandomPushes> impulses = pushes -> pushes.setMinimumImpulse(20);
		Consumer<RandomPushes> times = pushes -> pushes.setFrom(20);
		for (Consumer<RandomPushes> change : List.of(impulses, times)) {
			assertError(walker(e -> {
				ConditionSampler sampler = sampler(e);
				RandomPushes pushes = FACTORY.createRandomPushes();
				pushes.setLink(robot(e).getRoot());
				change.accept(pushes);
				sampler.setRandomPushes(pushes);
				e.getTask().getTraining().add(sampler);
			}), ProblemKind.INCONSISTENT, "library.tasks.forward.training.many.randomPushes", "is larger than");
		}
	}

	@Test
	void speedsOfTheSuccessAreInOrder() {
		assertError(swimmer(e -> {
			SuccessCriterion success = FACTORY.createSuccessCriterion();
			success.setMinimumSpeed(2.0);
			success.setMaximumSpeed(1.0);
			e.getTask().setSuccess(success);
		}), ProblemKind.INCONSISTENT, "library.tasks.forward.success", "larger than maximumSpeed");
	}

	// costs and coordinates

	@Test
	void someTermHasAWeight() {
		Experiment experiment = swimmer(e -> e.getCost().getTerms().forEach(term -> term.setWeight(0)));
		assertThat(problems(experiment)).extracting(Problem::message)
				.contains("every term has weight zero: nothing is minimised");
		assertWarning(swimmer(e -> e.getCost().getTerms().getFirst().setWeight(0)),
				"library.costFunctions.speed.terms.ControlEffort", "weight zero");
	}

	@Test
	void coordinatesExist() {
		assertError(swimmer(e -> e.getTask().getInitialStates().getFirst().getCoordinates().add(value("hinje"))),
				ProblemKind.DANGLING_REFERENCE, "library.tasks.forward.initialStates.rest.coordinates.0",
				"no such coordinate");
		assertError(swimmer(e -> {
			CoordinateSpread spread = FACTORY.createCoordinateSpread();
			spread.setCoordinate("rooty");
			e.getTask().getInitialStates().getFirst().getDeviations().add(spread);
		}), ProblemKind.DANGLING_REFERENCE, "library.tasks.forward.initialStates.rest.deviations.0",
				"no such coordinate");
		assertError(swimmer(e -> {
			QuadraticState posture = FACTORY.createQuadraticState();
			StateTarget target = FACTORY.createStateTarget();
			target.setCoordinate("knee");
			posture.getTargets().add(target);
			e.getCost().getTerms().add(posture);
		}), ProblemKind.DANGLING_REFERENCE, "library.costFunctions.speed.terms.QuadraticState.targets.0",
				"no such coordinate");
		assertError(swimmer(e -> e.getObservation().setExclude(List.of("knee"))), ProblemKind.DANGLING_REFERENCE,
				"observation", "no such coordinate");
	}

	@Test
	void coordinatesAreGivenOnce() {
		assertError(swimmer(e -> e.getTask().getInitialStates().getFirst().getCoordinates()
				.addAll(List.of(value("hinge"), value("hinge")))), ProblemKind.DUPLICATE_NAME,
				"library.tasks.forward.initialStates.rest.coordinates.1", "given twice");
	}

	// observation

	@Test
	void thePolicySeesSomething() {
		assertError(swimmer(e -> {
			blind(e);
		}), ProblemKind.INCONSISTENT, "observation", "sees nothing");
		assertError(swimmer(e -> {
			blind(e);
			e.getObservation().setJointAngles(true);
			e.getObservation().setExclude(List.of("hinge"));
		}), ProblemKind.INCONSISTENT, "observation", "sees nothing");
		assertThat(problems(swimmer(e -> {
			blind(e);
			e.getObservation().setRootHeight(true);
		}))).isEmpty();
	}

	@Test
	void thePolicyShouldNotSeeWhereItIs() {
		assertWarning(swimmer(e -> e.getObservation().setRootX(true)), "observation", "how far the robot is");
	}

	// initialisation and optimizer

	@Test
	void legsNamePartsOnce() {
		assertError(walker(e -> gait(e).getLegs().get(1).setKnee(gait(e).getLegs().get(0).getKnee())),
				ProblemKind.INCONSISTENT, "library.gaits.walk.legs.1", "used twice");
	}

	@Test
	void legJointsAreActuated() {
		assertError(walker(e -> gait(e).getLegs().getFirst().getAnkle().setActuator(null)), ProblemKind.INCONSISTENT,
				"library.gaits.walk.legs.0", "no actuator");
	}

	@Test
	void gaitBoundsAreInOrder() {
		assertError(walker(e -> gait(e).setMinimumSwingHip(2)), ProblemKind.INCONSISTENT, "library.gaits.walk",
				"larger than maximumSwingHip");
		assertError(walker(e -> gait(e).setMinimumStrikeTime(2)), ProblemKind.INCONSISTENT, "library.gaits.walk",
				"larger than maximumStrikeTime");
	}

	@Test
	void onlyLinkTreesWalk() {
		assertError(walker(e -> e.setRobot(new RobotImpl() {
			// another kind of robot
		})), ProblemKind.INCONSISTENT,
				"library.gaits.walk", "only link trees");
	}

	@Test
	void phasesBelongToAGait() {
		assertError(swimmer(e -> state(e).setGaitPhase(0.5)), ProblemKind.INCONSISTENT,
				"library.tasks.forward.initialStates.rest", "without a gait");
		assertError(walker(e -> {
			e.getTask().getTraining().add(sampler(e));
			((ConditionSampler) e.getTask().getTraining().getLast()).setGaitPhaseSpread(0.5);
		}), ProblemKind.INCONSISTENT, "library.tasks.forward.training.many", "no gait");
		assertThat(problems(walker(e -> {
			ConditionSampler sampler = sampler(e);
			sampler.setGaitPhaseStep(0.5);
			state(e).setGait(gait(e));
			e.getTask().getTraining().add(sampler);
		}))).isEmpty();
	}

	@Test
	void momentMatchingNeedsSamples() {
		assertError(swimmer(e -> optimizer(e).setSamplesPerStep(8)), ProblemKind.INCONSISTENT, "optimizer",
				"too few samples to match the covariance of 8 state dimensions");
		assertWarning(swimmer(e -> optimizer(e).setSamplesPerStep(10)), "optimizer", "few samples");
		assertThat(problems(swimmer(e -> {
			optimizer(e).setSamplesPerStep(8);
			optimizer(e).setSampling(SamplingScheme.INDEPENDENT);
		}))).isEmpty();
	}

	@Test
	void pairedSamplesAreEven() {
		assertWarning(swimmer(e -> optimizer(e).setSamplesPerStep(21)), "optimizer", "come in pairs");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOMENT_MATCHED")
	void sampledGradientsNeedMatchedMoments(SamplingScheme scheme) {
		assertWarning(swimmer(e -> {
			optimizer(e).setGradient(GradientForm.SAMPLED);
			optimizer(e).setSampling(scheme);
		}), "optimizer", "sampled gradients go wrong");
		assertThat(problems(swimmer(e -> {
			optimizer(e).setGradient(GradientForm.SAMPLED);
			optimizer(e).setSampling(scheme);
			optimizer(e).setSamplesPerStep(1600);
		}))).isEmpty();
		assertThat(problems(swimmer(e -> optimizer(e).setGradient(GradientForm.SAMPLED)))).isEmpty();
	}

	@Test
	void controlLimitsNeedActuatorsThatHaveThem() {
		assertWarning(swimmer(e -> optimizer(e).setControlLimits(ControlLimits.BOX)), "optimizer",
				"no actuator of the robot \"paddler\" has a torque limit");
		assertWarning(swimmer(e -> {
			optimizer(e).setControlLimits(ControlLimits.BOX);
			tail(e).getJoint().getActuator().setMaxTorque(5.0);
			tail(e).getJoint().getActuator().setSaturation(Saturation.TANH);
		}), "optimizer", "no actuator");
		assertWarning(swimmer(e -> {
			optimizer(e).setControlLimits(ControlLimits.BOX);
			tail(e).getJoint().getActuator().setMaxTorque(5.0);
		}), "optimizer", "rollouts may exceed them");
		assertThat(problems(swimmer(e -> {
			optimizer(e).setControlLimits(ControlLimits.BOX);
			tail(e).getJoint().getActuator().setMaxTorque(5.0);
			tail(e).getJoint().getActuator().setSaturation(Saturation.CLIP);
		}))).isEmpty();
	}

	@Test
	void theTailIsShorterThanTheHorizon() {
		assertError(swimmer(e -> optimizer(e).setTailSteps(200)), ProblemKind.INCONSISTENT, "optimizer",
				"tail is as long");
	}

	@Test
	void regularizationAndMultipliersAreInOrder() {
		assertError(swimmer(e -> optimizer(e).setMinimumRegularization(1e11)), ProblemKind.INCONSISTENT, "optimizer",
				"larger than maximumRegularization");
		assertError(swimmer(e -> optimizer(e).setInitialRegularization(1e11)), ProblemKind.INCONSISTENT, "optimizer",
				"larger than maximumRegularization");
		assertError(swimmer(e -> optimizer(e).setInitialMultiplier(1e7)), ProblemKind.INCONSISTENT, "optimizer",
				"larger than maximumMultiplier");
	}

	@Test
	void aFloodOfProblemsIsCut() {
		List<Problem> problems = problems(swimmer(e -> {
			for (int i = 0; i < 300; i++) {
				robot(e).getRoot().getCircles().add(FACTORY.createContactCircle());
			}
		}));
		assertThat(problems).hasSize(201);
		assertThat(problems.getLast().message()).contains("more problems");
	}

	private static void assertError(Experiment experiment, ProblemKind kind, String element, String message) {
		assertThat(problems(experiment)).filteredOn(problem -> problem.message().contains(message)).hasSize(1).first()
				.satisfies(problem -> {
					assertThat(problem.severity()).isEqualTo(Severity.ERROR);
					assertThat(problem.kind()).isEqualTo(kind);
					assertThat(problem.element()).isEqualTo(element);
					assertThat(problem.advice()).isNotBlank();
				});
	}

	private static void assertWarning(Experiment experiment, String element, String message) {
		assertThat(problems(experiment)).singleElement().satisfies(problem -> {
			assertThat(problem.message()).contains(message);
			assertThat(problem.severity()).isEqualTo(Severity.WARNING);
			assertThat(problem.element()).isEqualTo(element);
			assertThat(problem.advice()).isNotBlank();
		});
	}

	private static List<Problem> problems(Experiment experiment) {
		return ExperimentValidator.validate(experiment);
	}

	private static Experiment swimmer(Consumer<Experiment> change) {
		Experiment experiment = Models.swimmer();
		change.accept(experiment);
		return experiment;
	}

	private static Experiment walker(Consumer<Experiment> change) {
		Experiment experiment = Models.walker();
		change.accept(experiment);
		return experiment;
	}

	private static LinkTree robot(Experiment experiment) {
		return (LinkTree) experiment.getRobot();
	}

	private static Link tail(Experiment experiment) {
		return robot(experiment).getRoot().getChildren().getFirst();
	}

	private static InitialState state(Experiment experiment) {
		return experiment.getTask().getInitialStates().getFirst();
	}

	private static Gait gait(Experiment experiment) {
		return ((GaitController) experiment.getInitialization()).getGait();
	}

	private static ConstrainedGuidedPolicySearch optimizer(Experiment experiment) {
		return (ConstrainedGuidedPolicySearch) experiment.getOptimizer();
	}

	private static void blind(Experiment experiment) {
		var observation = experiment.getObservation();
		observation.setRootPitch(false);
		observation.setPitchVelocity(false);
		observation.setRootVelocity(false);
		observation.setJointAngles(false);
		observation.setJointVelocities(false);
	}

	private static CoordinateValue value(String coordinate) {
		CoordinateValue value = FACTORY.createCoordinateValue();
		value.setCoordinate(coordinate);
		return value;
	}

	private static RandomGround rough(double minimumLength) {
		RandomGround ground = FACTORY.createRandomGround();
		ground.setName("rough");
		ground.setMinimumLength(minimumLength);
		return ground;
	}

	private static ConditionSampler sampler(Experiment experiment) {
		ConditionSampler sampler = FACTORY.createConditionSampler();
		sampler.setName("many");
		sampler.setInitialState(experiment.getTask().getInitialStates().getFirst());
		return sampler;
	}
}
