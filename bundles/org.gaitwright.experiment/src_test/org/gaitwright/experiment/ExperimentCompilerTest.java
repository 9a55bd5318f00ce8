/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.CoordinateSpread;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.HeightReference;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Slope;
import org.gaitwright.model.experiment.SpreadDistribution;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.model.experiment.TargetHeight;
import org.gaitwright.model.experiment.VelocityFrame;
import org.gaitwright.model.experiment.impl.InitializationImpl;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RolloutSummary;
import org.junit.jupiter.api.Test;

class ExperimentCompilerTest {
	private static final ExperimentFactory MAKE = ExperimentFactory.eINSTANCE;
	private static final int JOINT = 3;

	private final Experiment experiment = TestExperiments.swimmer();

	@Test
	void compilesTheSwimmer() throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(experiment);
		Problem problem = compiled.problem();
		assertThat(problem.name()).isEqualTo("tiny-swimmer");
		assertThat(problem.seed()).isEqualTo(3);
		assertThat(problem.horizon()).isEqualTo(12);
		assertThat(problem.stateSize()).isEqualTo(10);
		assertThat(problem.controlSize()).isEqualTo(2);
		assertThat(problem.training()).extracting(c -> c.name()).containsExactly("one", "some-1");
		assertThat(problem.validation()).isEqualTo(problem.training());
		assertThat(problem.test()).hasSize(3);
		assertThat(problem.policy().kind()).isEqualTo("neural-network");
		assertThat(problem.descent().iterations()).isEqualTo(2);
		assertThat(problem.evaluation().horizonFactor()).isEqualTo(2);
		Dynamics dynamics = problem.training().get(0).dynamics();
		assertThat(dynamics.stateNames()).startsWith("rootX", "rootZ", "rootPitch", "neck", "hip", "v_rootX");
		assertThat(dynamics.controlNames()).containsExactly("neck", "hip");
		assertThat(dynamics.timeStep()).isEqualTo(0.05);
		assertThat(problem.training().get(0).observation().names()).containsExactly("rootPitch", "neck", "hip", "v_rootX",
				"v_rootZ", "v_rootPitch", "v_neck", "v_hip");
		double[] u = problem.initializer().controls(problem.training().get(0), 0, 12, 3);
		assertThat(u[2]).isCloseTo(4 * Math.sin(2 * Math.PI * 0.05), within(1e-12));
		assertThat(compiled.robot().coordinates()).hasSize(5);
	}

	@Test
	void othersMayFollowTheFirst() throws Exception {
		assertThat(compile().descent().followsFirst()).isFalse();
		experiment.getInitialization().setFollowFirst(true);
		experiment.getInitialization().setFollowerIterations(4);
		assertThat(compile().descent().followerIterations()).isEqualTo(4);
	}

	@Test
	void chargesEffortAndVelocity() throws Exception {
		var condition = compile().training().get(0);
		double[] x = new double[10];
		x[5] = 0.25;
		double cost = condition.cost().newEvaluator().value(0, x, 0, new double[] { 3, 4 }, 0);
		assertThat(cost).isCloseTo(25e-4 + 0.75 * 0.75, within(1e-12));
	}

	@Test
	void takesInitialStatesWithTheirDeviations() throws Exception {
		CoordinateSpread hip = MAKE.createCoordinateSpread();
		hip.setCoordinate("hip");
		hip.setPosition(0.5);
		hip.setVelocity(0.7);
		experiment.getTask().getInitialStates().get(0).getDeviations().add(hip);
		var condition = compile().training().get(0);
		assertThat(condition.initialMean()).containsExactly(0, 0, 0, 0.2, 0, 0, 0, 0, -0.1, 0);
		assertThat(condition.initialDeviation()).containsExactly(0.02, 0.02, 0.02, 0.02, 0.5, 0.1, 0.1, 0.1, 0.1, 0.7);
	}

	@Test
	void aReserveGoesOnWhereTheTrainingConditionsEnd() throws Exception {
		ConditionSampler some = (ConditionSampler) experiment.getTask().getTraining().get(1);
		some.setCount(3);
		List<double[]> three = compile().training().stream().map(c -> c.initialMean()).toList();
		some.setCount(1);
		some.setReserve(2);
		sampler().setReserve(5);
		Problem problem = compile();
		assertThat(problem.training()).extracting(c -> c.name()).containsExactly("one", "some-1");
		assertThat(problem.reserve()).extracting(c -> c.name()).containsExactly("some-2", "some-3");
		assertThat(problem.test()).as("of training only").hasSize(3);
		assertThat(problem.origins()).isEqualTo(4);
		for (int i = 0; i < 4; i++)
			assertThat(problem.origin(i).initialMean()).isEqualTo(three.get(i));
	}

	@Test
	void refusesMoreConditionsThanMemoryHolds() {
		((ConditionSampler) experiment.getTask().getTraining().get(1)).setReserve(100_000);
		for (int i = 0; i < 10; i++)
			experiment.getCost().getTerms().add(EcoreUtil.copy(experiment.getCost().getTerms().get(0)));
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("are more than 1000000; use fewer conditions or terms");
	}

	@Test
	void drawsConditionsFromTheSeedOfTheSamplerAlone() throws Exception {
		List<double[]> first = testStates();
		experiment.setSeed(99);
		assertThat(testStates()).usingRecursiveComparison().isEqualTo(first);
		assertThat(first.get(0)).isNotEqualTo(first.get(1));
		for (double[] x : first) {
			assertThat(x).startsWith(0, 0, 0);
			assertThat(x[JOINT]).isBetween(0.1, 0.3);
			assertThat(x[JOINT + 5]).isBetween(-0.3, 0.1);
			assertThat(x[5]).isBetween(-0.2, 0.2).isNotZero();
		}
		sampler().setSeed(6);
		assertThat(testStates().get(0)).isNotEqualTo(first.get(0));
	}

	@Test
	void spreadsNormallyAndSingleCoordinates() throws Exception {
		ConditionSampler sampler = sampler();
		sampler.setCount(2000);
		sampler.setDistribution(SpreadDistribution.NORMAL);
		CoordinateSpread x = MAKE.createCoordinateSpread();
		x.setCoordinate("rootX");
		x.setPosition(3);
		sampler.getSpreads().add(x);
		double squares = 0;
		for (double[] state : testStates()) {
			squares += state[0] * state[0];
			assertThat(state[5]).as("the velocity's own spread is 0").isZero();
		}
		assertThat(Math.sqrt(squares / 2000)).isCloseTo(3, within(0.15));
	}

	@Test
	void drawsAGroundForEachCondition() throws Exception {
		RandomGround ground = MAKE.createRandomGround();
		ground.setName("rough");
		experiment.getLibrary().getTerrains().add(ground);
		sampler().setTerrain(ground);
		TargetHeight height = heightOverGround();
		height.setHeight(0);
		double[] heights = groundHeights();
		assertThat(heights[0]).isNotEqualTo(heights[1]);
		assertThat(groundHeights()).isEqualTo(heights);
		sampler().setTerrainPerCondition(false);
		double[] same = groundHeights();
		assertThat(same[0]).isEqualTo(same[1]).isNotZero();
	}

	/** Height of the ground at x = 7 m in each test condition, as the cost of a root at z = 0 sees it. */
	private double[] groundHeights() throws ExperimentException {
		double[] x = new double[10];
		x[0] = 7;
		return compile().test().stream().mapToDouble(c -> {
			double[] lz = new double[12];
			c.cost().newEvaluator().differentiate(0, x, 0, new double[2], 0, lz, 0, new double[144], 0);
			return lz[1] / -2;
		}).toArray();
	}

	private TargetHeight heightOverGround() {
		TargetHeight height = MAKE.createTargetHeight();
		height.setRelativeTo(HeightReference.GROUND);
		height.setHeight(1);
		experiment.getCost().getTerms().add(height);
		return height;
	}

	@Test
	void measuresHeightsOverSlopeAndSegments() throws Exception {
		heightOverGround();
		experiment.getObservation().setRootHeight(true);
		experiment.getObservation().setHeightRelativeTo(HeightReference.GROUND);
		Slope slope = MAKE.createSlope();
		slope.setName("hill");
		slope.setAngle(Math.atan(0.5));
		slope.setStart(2);
		SegmentedGround step = MAKE.createSegmentedGround();
		step.setName("step");
		step.getPoints().addAll(List.of(point(0, 0), point(1, 3)));
		experiment.getLibrary().getTerrains().addAll(List.of(slope, step));
		experiment.getTask().getTraining().get(0).setTerrain(slope);
		experiment.getTask().getTraining().get(1).setTerrain(step);
		double[] x = new double[10];
		x[0] = 4;
		x[1] = 5;
		x[5] = 1;
		Problem problem = compile();
		double[] o = new double[9];
		problem.training().get(0).observation().observe(x, 0, o, 0);
		assertThat(o[0]).as("5 m less 1 m of ground").isCloseTo(4, within(1e-12));
		assertThat(problem.training().get(0).cost().newEvaluator().value(0, x, 0, new double[2], 0))
				.isCloseTo(9, within(1e-12));
		problem.training().get(1).observation().observe(x, 0, o, 0);
		assertThat(o[0]).isCloseTo(2, within(1e-12));
	}

	private static GroundPoint point(double x, double z) {
		GroundPoint point = MAKE.createGroundPoint();
		point.setX(x);
		point.setZ(z);
		return point;
	}

	@Test
	void pushesChangeTheMomentumByTheirImpulse() throws Exception {
		((org.gaitwright.model.experiment.LinkTree) experiment.getRobot()).setFluid(null);
		Push push = MAKE.createPush();
		push.setLink(((org.gaitwright.model.experiment.LinkTree) experiment.getRobot()).getRoot());
		push.setStart(0.075);
		push.setDuration(0.1);
		push.setImpulseX(6);
		push.setImpulseZ(-3);
		((Condition) experiment.getTask().getTraining().get(0)).getPushes().add(push);
		Dynamics pushed = compile().training().get(0).dynamics();
		double[] x = new double[10];
		for (int t = 0; t < 4; t++)
			pushed.newSimulator().step(t, x, 0, new double[2], 0, x, 0);
		// the chain lies along x: its centre of mass moves with the head along x, total mass 3 kg
		assertThat(momentumX(x)).isCloseTo(6, within(0.05));
		double[] still = new double[10];
		pushed.newSimulator().step(0, still, 0, new double[2], 0, still, 0);
		assertThat(still).as("no push before 0.075 s").containsOnly(0);
	}

	/** Σ m v_x of the three links: head, middle (joint at −0.5, COM at −0.5), tail (joint at −1, COM at −0.5). */
	private static double momentumX(double[] x) {
		double a = x[2];
		double b = a + x[3];
		double c = b + x[4];
		double wa = x[7];
		double wb = wa + x[8];
		double wc = wb + x[9];
		double head = x[5];
		double neck = head + 0.5 * wa * Math.sin(a);
		double middle = neck + 0.5 * wb * Math.sin(b);
		double hip = neck + wb * Math.sin(b);
		double tail = hip + 0.5 * wc * Math.sin(c);
		return head + middle + tail;
	}

	@Test
	void drawsPushesOfBothSigns() throws Exception {
		RandomPushes pushes = MAKE.createRandomPushes();
		pushes.setLink(((org.gaitwright.model.experiment.LinkTree) experiment.getRobot()).getRoot());
		pushes.setCount(1);
		pushes.setFrom(0);
		pushes.setTo(0);
		sampler().setCount(20);
		sampler().setRandomPushes(pushes);
		sampler().setVelocitySpread(0);
		sampler().setJointAngleSpread(0);
		int forward = 0;
		for (var condition : compile().test()) {
			double[] x = condition.initialMean();
			condition.dynamics().newSimulator().step(0, x, 0, new double[2], 0, x, 0);
			forward += x[5] > 0.1 ? 1 : 0;
			assertThat(Math.abs(x[5])).isGreaterThan(0.1);
		}
		assertThat(forward).isBetween(3, 17);
	}

	@Test
	void observesWhatIsAskedFor() throws Exception {
		var observation = experiment.getObservation();
		observation.setRootX(true);
		observation.setRootHeight(true);
		observation.setVelocityFrame(VelocityFrame.BODY);
		observation.setExclude(List.of("hip"));
		assertThat(observed()).containsExactly("rootX", "rootZ", "rootPitch", "neck", "velocity along body",
				"velocity across body", "v_rootPitch", "v_neck");
		observation.setExclude(List.of("rootX", "rootZ"));
		assertThat(observed()).containsExactly("rootPitch", "neck", "hip", "v_rootPitch", "v_neck", "v_hip");
		observation.setRootPitch(false);
		observation.setRootVelocity(false);
		observation.setPitchVelocity(false);
		observation.setJointVelocities(false);
		assertThat(observed()).containsExactly("neck", "hip");
		observation.setJointAngles(false);
		assertThatThrownBy(this::observed).isInstanceOf(ExperimentException.class).hasMessageContaining("observation")
				.hasMessageContaining("at least one");
		observation.setExclude(List.of("nek"));
		assertThatThrownBy(this::observed).hasMessageContaining("observation").hasMessageContaining("'nek'")
				.hasMessageContaining("neck, hip");
	}

	private List<String> observed() throws ExperimentException {
		return compile().training().get(0).observation().names();
	}

	@Test
	void judgesBySuccessCriterion() throws Exception {
		var free = compile().training().get(0).success();
		assertThat(free.achieved(new RolloutSummary("c", 10, 10, 0, 0, -99, false))).isTrue();
		SuccessCriterion criterion = MAKE.createSuccessCriterion();
		criterion.setMinimumSpeed(0.8);
		experiment.getTask().setSuccess(criterion);
		var fast = compile().training().get(0).success();
		assertThat(fast.achieved(new RolloutSummary("c", 10, 10, 0, 0, 0.79, false))).isFalse();
		assertThat(fast.achieved(new RolloutSummary("c", 10, 10, 0, 0, 0.81, false))).isTrue();
		criterion.setMinimumHeightRatio(0.7);
		assertThatThrownBy(this::compile).hasMessageContaining("condition 'one'").hasMessageContaining("0.0 m");
		experiment.getTask().getInitialStates().get(0).getCoordinates().add(TestExperiments.value("rootZ", 2, 0));
		var upright = compile().training().get(0).success();
		assertThat(upright.failed(new double[] { 0, 1.41 }, 0)).isFalse();
		assertThat(upright.failed(new double[] { 0, 1.39 }, 0)).isTrue();
	}

	@Test
	void refusesGroundThatWouldFillTheMemory() {
		RandomGround ground = MAKE.createRandomGround();
		ground.setName("dust");
		ground.setMinimumLength(1e-9);
		ground.setMaximumLength(1e-9);
		experiment.getLibrary().getTerrains().add(ground);
		sampler().setTerrain(ground);
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class).hasMessageContaining("dust")
				.hasMessageContaining("1.0E-9 m");
	}

	@Test
	void refusesTwoConditionsOfOneName() {
		experiment.getTask().getTraining().get(0).setName("some-1");
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class).hasMessageContaining("'some-1'");
	}

	@Test
	void namesRobotsThatCannotWalk() {
		Gait gait = MAKE.createGait();
		gait.setName("crawl");
		experiment.getLibrary().getGaits().add(gait);
		experiment.getTask().getInitialStates().get(0).setGait(gait);
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("library.gaits.crawl").hasMessageContaining("legs");
		for (int leg = 0; leg < 2; leg++) {
			Link middle = ((LinkTree) experiment.getRobot()).getRoot().getChildren().get(0);
			Leg one = MAKE.createLeg();
			one.setHip(middle.getJoint());
			one.setKnee(middle.getJoint());
			one.setAnkle(middle.getJoint());
			one.setFoot(middle);
			gait.getLegs().add(one);
		}
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("library.gaits.crawl").hasMessageContaining("needs feet");
	}

	@Test
	void namesWhatHasNoBinding() {
		experiment.setInitialization(new InitializationImpl() {
			// of a bundle that brings no binding
		});
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class).hasMessageContaining("tiny-swimmer")
				.hasMessageContaining("No initialisation binding is installed for Initialization")
				.hasMessageContaining("SinusoidalTorques");
	}

	@Test
	void namesCoordinatesThatTheRobotLacks() {
		experiment.getTask().getInitialStates().get(0).getCoordinates().add(TestExperiments.value("ankle", 1, 0));
		assertThatThrownBy(this::compile).isInstanceOf(ExperimentException.class).hasMessageContaining("one")
				.hasMessageContaining("'ankle'");
	}

	private List<double[]> testStates() throws ExperimentException {
		return compile().test().stream().map(c -> c.initialMean()).toList();
	}

	private ConditionSampler sampler() {
		return (ConditionSampler) experiment.getTask().getTest().get(0);
	}

	private Problem compile() throws ExperimentException {
		return new ExperimentCompiler().compile(experiment).problem();
	}
}
