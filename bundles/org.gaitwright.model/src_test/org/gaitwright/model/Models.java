/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import java.util.List;

import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Integrator;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.Task;

/** Valid experiments that tests break in one place. */
public final class Models {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;

	private Models() {
	}

	/** Two links in a fluid: coordinates rootX, rootZ, rootPitch, hinge. Everything stands in one file. */
	public static Experiment swimmer() {
		Experiment experiment = experiment("swim");
		LinkTree robot = FACTORY.createLinkTree();
		robot.setName("paddler");
		robot.setGravity(0);
		robot.setIntegrator(Integrator.RK4);
		robot.setRoot(link("head", null));
		robot.getRoot().getChildren().add(link("tail", "hinge"));
		robot.setFluid(FACTORY.createResistiveForce());
		robot.setLimits(FACTORY.createSpringLimits());
		experiment.getLibrary().getRobots().add(robot);
		experiment.setRobot(robot);
		return experiment;
	}

	/** A biped with contact, a push and a gait controller. */
	public static Experiment walker() {
		Experiment experiment = experiment("walk");
		LinkTree robot = FACTORY.createLinkTree();
		robot.setName("biped");
		robot.setRoot(link("torso", null));
		robot.setContact(FACTORY.createContact());
		robot.setLimits(FACTORY.createSoftLimits());
		Gait gait = FACTORY.createGait();
		gait.setName("walk");
		for (String side : List.of("right", "left")) {
			Link thigh = link(side + "Thigh", side + "Hip");
			Link shank = link(side + "Shank", side + "Knee");
			Link foot = link(side + "Foot", side + "Ankle");
			ContactCircle circle = FACTORY.createContactCircle();
			circle.setName(side + "Heel");
			foot.getCircles().add(circle);
			robot.getRoot().getChildren().add(thigh);
			thigh.getChildren().add(shank);
			shank.getChildren().add(foot);
			Leg leg = FACTORY.createLeg();
			leg.setHip(thigh.getJoint());
			leg.setKnee(shank.getJoint());
			leg.setAnkle(foot.getJoint());
			leg.setFoot(foot);
			gait.getLegs().add(leg);
		}
		experiment.getLibrary().getRobots().add(robot);
		experiment.setRobot(robot);
		experiment.getLibrary().getGaits().add(gait);
		GaitController controller = FACTORY.createGaitController();
		controller.setGait(gait);
		experiment.setInitialization(controller);
		((ConstrainedGuidedPolicySearch) experiment.getOptimizer()).setSamplesPerStep(36);
		Push push = FACTORY.createPush();
		push.setLink(robot.getRoot());
		push.setImpulseX(5);
		((Condition) experiment.getTask().getTraining().getFirst()).getPushes().add(push);
		return experiment;
	}

	private static Experiment experiment(String name) {
		Experiment experiment = FACTORY.createExperiment();
		experiment.setName(name);
		Library library = FACTORY.createLibrary();
		experiment.setLibrary(library);
		Task task = FACTORY.createTask();
		task.setName("forward");
		InitialState rest = FACTORY.createInitialState();
		rest.setName("rest");
		task.getInitialStates().add(rest);
		task.getTraining().add(condition("start", rest));
		task.getTest().add(condition("heldOut", rest));
		library.getTasks().add(task);
		experiment.setTask(task);
		CostFunction cost = FACTORY.createCostFunction();
		cost.setName("speed");
		cost.getTerms().add(FACTORY.createControlEffort());
		cost.getTerms().add(FACTORY.createTargetVelocity());
		library.getCostFunctions().add(cost);
		experiment.setCost(cost);
		experiment.setPolicy(FACTORY.createNeuralNetwork());
		experiment.setObservation(FACTORY.createObservation());
		experiment.setInitialization(FACTORY.createSinusoidalTorques());
		experiment.setOptimizer(FACTORY.createConstrainedGuidedPolicySearch());
		experiment.setEvaluation(FACTORY.createEvaluation());
		return experiment;
	}

	private static Condition condition(String name, InitialState state) {
		Condition condition = FACTORY.createCondition();
		condition.setName(name);
		condition.setInitialState(state);
		return condition;
	}

	/** A link of length 1 with an actuated joint, or without joint where no name is given. */
	public static Link link(String name, String joint) {
		Link link = FACTORY.createLink();
		link.setName(name);
		link.setLength(1);
		if (joint != null) {
			Joint hinge = FACTORY.createJoint();
			hinge.setName(joint);
			hinge.setLower(-1.5);
			hinge.setUpper(1.5);
			hinge.setActuator(FACTORY.createActuator());
			link.setJoint(hinge);
		}
		return link;
	}
}
