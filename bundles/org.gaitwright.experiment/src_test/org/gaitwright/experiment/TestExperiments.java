/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.gaitwright.experiment.binding.Binding;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlEffort;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.SinusoidalTorques;
import org.gaitwright.model.experiment.TargetVelocity;
import org.gaitwright.model.experiment.Task;

/** Experiments made by hand: small, and without a file. */
public final class TestExperiments {
	private static final ExperimentFactory MAKE = ExperimentFactory.eINSTANCE;

	private TestExperiments() {
	}

	/** A short search for a swimming policy: T = 12, 2 training conditions, 2 iterations. */
	public static Experiment swimmer() {
		Experiment experiment = MAKE.createExperiment();
		experiment.setName("tiny-swimmer");
		experiment.setSeed(3);
		experiment.setLibrary(MAKE.createLibrary());
		LinkTree robot = swimmerRobot();
		experiment.getLibrary().getRobots().add(robot);
		experiment.setRobot(robot);
		CostFunction cost = cost();
		experiment.getLibrary().getCostFunctions().add(cost);
		experiment.setCost(cost);
		Task task = task();
		experiment.getLibrary().getTasks().add(task);
		experiment.setTask(task);
		NeuralNetwork network = MAKE.createNeuralNetwork();
		network.setHiddenSizes(List.of(5));
		experiment.setPolicy(network);
		experiment.setObservation(MAKE.createObservation());
		SinusoidalTorques wave = MAKE.createSinusoidalTorques();
		wave.setDescentIterations(2);
		experiment.setInitialization(wave);
		experiment.setOptimizer(optimizer());
		experiment.setEvaluation(MAKE.createEvaluation());
		return experiment;
	}

	private static ConstrainedGuidedPolicySearch optimizer() {
		ConstrainedGuidedPolicySearch optimizer = MAKE.createConstrainedGuidedPolicySearch();
		optimizer.setIterations(2);
		optimizer.setPolicyIterations(5);
		optimizer.setFirstPolicyIterations(10);
		return optimizer;
	}

	/** Three links in a chain in resistive fluid. */
	public static LinkTree swimmerRobot() {
		LinkTree robot = MAKE.createLinkTree();
		robot.setName("swimmer");
		robot.setTimeStep(0.05);
		robot.setIntegrator(Integrator.RK4);
		robot.setGravity(0);
		Link head = link("head", 0);
		Link middle = link("middle", -0.5);
		middle.setJoint(joint("neck", -0.5));
		Link tail = link("tail", -0.5);
		tail.setJoint(joint("hip", -1));
		robot.setRoot(head);
		head.getChildren().add(middle);
		middle.getChildren().add(tail);
		robot.setFluid(MAKE.createResistiveForce());
		robot.setLimits(MAKE.createSpringLimits());
		return robot;
	}

	private static Link link(String name, double com) {
		Link link = MAKE.createLink();
		link.setName(name);
		link.setInertia(1.0 / 12);
		link.setLength(1);
		link.setComX(com);
		return link;
	}

	private static Joint joint(String name, double x) {
		Joint joint = MAKE.createJoint();
		joint.setName(name);
		joint.setX(x);
		joint.setLower(-1.6);
		joint.setUpper(1.6);
		joint.setActuator(MAKE.createActuator());
		return joint;
	}

	private static CostFunction cost() {
		CostFunction cost = MAKE.createCostFunction();
		cost.setName("swim");
		ControlEffort effort = MAKE.createControlEffort();
		effort.setWeight(1e-4);
		TargetVelocity velocity = MAKE.createTargetVelocity();
		velocity.setVelocity(1);
		cost.getTerms().addAll(List.of(effort, velocity));
		return cost;
	}

	private static Task task() {
		Task task = MAKE.createTask();
		task.setName("forward");
		task.setHorizon(12);
		InitialState straight = MAKE.createInitialState();
		straight.setName("straight");
		straight.getCoordinates().add(value("neck", 0.2, -0.1));
		task.getInitialStates().add(straight);
		Condition one = MAKE.createCondition();
		one.setName("one");
		one.setInitialState(straight);
		ConditionSampler some = sampler("some", 1, 4, straight);
		task.getTraining().addAll(List.of(one, some));
		task.getTest().add(sampler("held-out", 3, 5, straight));
		return task;
	}

	/** A sampler of joint angles within ±0.1 and velocities within ±0.2. */
	public static ConditionSampler sampler(String name, int count, long seed, InitialState state) {
		ConditionSampler sampler = MAKE.createConditionSampler();
		sampler.setName(name);
		sampler.setCount(count);
		sampler.setSeed(seed);
		sampler.setInitialState(state);
		sampler.setJointAngleSpread(0.1);
		sampler.setVelocitySpread(0.2);
		return sampler;
	}

	/** Position and velocity of a coordinate. */
	public static CoordinateValue value(String coordinate, double position, double velocity) {
		CoordinateValue value = MAKE.createCoordinateValue();
		value.setCoordinate(coordinate);
		value.setPosition(position);
		value.setVelocity(velocity);
		return value;
	}

	/** All installed bindings but those of the seam for this class, and this one in their place. */
	public static Bindings with(Seam seam, String eClass, Binding<?, ?, ?> binding) {
		Collection<Contribution> all = new ArrayList<>(Bindings.installed().contributions());
		all.removeIf(c -> c.seam() == seam && c.eClass().equals(eClass));
		all.add(contribution(seam, eClass, binding));
		return new Bindings(all, List.of());
	}

	/** A contribution for a class of Gaitwright's own model. */
	public static Contribution contribution(Seam seam, String eClass, Binding<?, ?, ?> binding) {
		return new Contribution(seam, ExperimentPackage.eNS_URI, eClass, binding.getClass().getName(), "bundle acme",
				() -> binding);
	}
}
