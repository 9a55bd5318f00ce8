/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Actuator;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GradientForm;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.TrajectoryOptimization;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules between robot, task, initialisation and optimizer of an experiment. */
final class InteractionRules {
	/** From this many samples per state coordinate on, the covariance of draws is off by less than a fifth. */
	private static final int SAMPLES_PER_STATE = 100;

	private InteractionRules() {
	}

	static void check(Experiment experiment, Consumer<Problem> problems) {
		checkOwnRobot(experiment, problems);
		checkGaits(experiment, problems);
		if (experiment.getOptimizer() instanceof TrajectoryOptimization optimizer
				&& experiment.getRobot() instanceof LinkTree robot) {
			checkControlLimits(robot, optimizer, problems);
		}
		if (experiment.getOptimizer() instanceof ConstrainedGuidedPolicySearch search) {
			checkSamples(experiment, search, problems);
			checkReserve(experiment, search, problems);
		}
		if (experiment.getOptimizer() instanceof TrajectoryDistributions search) {
			checkTail(experiment, search, problems);
		}
	}

	/** Pushes and legs must name links and joints of the robot that the experiment uses. */
	private static void checkOwnRobot(Experiment experiment, Consumer<Problem> problems) {
		List<EObject> elements = new ArrayList<>();
		if (experiment.getTask() != null && !experiment.getTask().eIsProxy()) {
			elements.addAll(Parts.tree(experiment.getTask()));
		}
		GaitRules.gaits(experiment).forEach(gait -> elements.addAll(Parts.tree(gait)));
		for (EObject element : elements) {
			switch (element) {
				case Push push -> checkOwn(experiment, push, Literals.PUSH__LINK, problems);
				case RandomPushes pushes -> checkOwn(experiment, pushes, Literals.RANDOM_PUSHES__LINK, problems);
				case Leg leg -> Literals.LEG.getEReferences()
						.forEach(reference -> checkOwn(experiment, leg, reference, problems));
				default -> {
					// names no part of the robot
				}
			}
		}
	}

	private static void checkOwn(Experiment experiment, EObject element, EReference reference,
			Consumer<Problem> problems) {
		Robot robot = experiment.getRobot();
		EObject target = (EObject) element.eGet(reference);
		if (robot == null || robot.eIsProxy() || target == null || target.eIsProxy()
				|| EcoreUtil.isAncestor(robot, target)) {
			return;
		}
		problems.accept(Problem.error(ProblemKind.INCONSISTENT,
				"the " + Metadata.label(target) + " is no part of the experiment's robot \"" + robot.getName() + "\"")
				.at(element, reference).value(Metadata.name(target).orElse(""))
				.advice("Refer to a part of that robot."));
	}

	private static void checkGaits(Experiment experiment, Consumer<Problem> problems) {
		if (experiment.getRobot() == null || experiment.getRobot() instanceof LinkTree) {
			return;
		}
		for (Gait gait : GaitRules.gaits(experiment)) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "only link trees walk in a gait").at(gait)
					.advice("Choose another initialisation, and initial states without a gait."));
		}
	}

	/** Limits that trajectories keep need torque limits, and a simulation that keeps them, too. */
	private static void checkControlLimits(LinkTree robot, TrajectoryOptimization optimizer,
			Consumer<Problem> problems) {
		if (robot.eIsProxy() || optimizer.getControlLimits() == ControlLimits.NONE) {
			return;
		}
		List<Actuator> limited = LinkTrees.joints(robot).stream().map(Joint::getActuator)
				.filter(actuator -> actuator != null && actuator.getMaxTorque() != null
						&& actuator.getSaturation() != Saturation.TANH)
				.toList();
		if (limited.isEmpty()) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"no actuator of the robot \"" + robot.getName() + "\" has a torque limit that bounds its control")
					.at(optimizer, Literals.TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS).value(optimizer.getControlLimits())
					.advice("Give maxTorque, with the saturation CLIP, or leave the limits out."));
		} else if (limited.stream().anyMatch(actuator -> actuator.getSaturation() == Saturation.NONE)) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "trajectories keep torque limits that the simulated"
					+ " actuators do not: the policy's rollouts may exceed them")
					.at(optimizer, Literals.TRAJECTORY_OPTIMIZATION__CONTROL_LIMITS).value(optimizer.getControlLimits())
					.advice("Set the saturation of the actuators to CLIP."));
		}
	}

	private static void checkSamples(Experiment experiment, ConstrainedGuidedPolicySearch search,
			Consumer<Problem> problems) {
		Robot robot = experiment.getRobot();
		if (robot == null || robot.eIsProxy()) {
			return;
		}
		int states = 2 * robot.coordinateNames().size();
		if (search.getSampling() == SamplingScheme.MOMENT_MATCHED) {
			checkMatchedSamples(states, search, problems);
		} else if (search.getGradient() == GradientForm.SAMPLED
				&& search.getSamplesPerStep() < SAMPLES_PER_STATE * states) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
					"sampled gradients go wrong with few samples whose moments do not match")
					.at(search, Literals.TRAJECTORY_DISTRIBUTIONS__SAMPLING).value(search.getSampling())
					.allowed(SamplingScheme.MOMENT_MATCHED.getName())
					.advice("Match the moments, take averaged gradients, or " + SAMPLES_PER_STATE * states
							+ " samples per time step."));
		}
	}

	private static void checkReserve(Experiment experiment, ConstrainedGuidedPolicySearch search,
			Consumer<Problem> problems) {
		Task task = experiment.getTask();
		if (task == null || task.eIsProxy() || search.getRestartInterval() > 0) {
			return;
		}
		for (ConditionSource source : task.getTraining()) {
			if (source instanceof ConditionSampler sampler && sampler.getReserve() > 0) {
				problems.accept(Problem.warning(ProblemKind.INCONSISTENT,
						"the reserve of training conditions is of no use where none begins anew")
						.at(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__RESTART_INTERVAL).value(0)
						.advice("Set restartInterval, to 4 for example, or remove the reserve of " + sampler.getName() + "."));
			}
		}
	}

	private static void checkMatchedSamples(int states, ConstrainedGuidedPolicySearch search,
			Consumer<Problem> problems) {
		int samples = search.getSamplesPerStep();
		if (samples < states + 1) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "too few samples to match the covariance of "
					+ states + " state dimensions").at(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP)
					.value(samples)
					.allowed("at least " + (states + 1)).advice("Take at least " + 2 * states + "."));
		} else if (samples < 2 * states) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "few samples for " + states + " state dimensions")
					.at(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__SAMPLES_PER_STEP).value(samples)
					.advice("Take at least " + 2 * states + "."));
		}
	}

	private static void checkTail(Experiment experiment, TrajectoryDistributions search,
			Consumer<Problem> problems) {
		Task task = experiment.getTask();
		if (task != null && !task.eIsProxy() && search.getTailSteps() >= task.getHorizon()) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the tail is as long as the trajectory")
					.at(search, Literals.TRAJECTORY_DISTRIBUTIONS__TAIL_STEPS).value(search.getTailSteps())
					.allowed("less than the horizon of " + task.getHorizon() + " steps")
					.advice("Shorten the tail or lengthen the horizon."));
		}
	}
}
