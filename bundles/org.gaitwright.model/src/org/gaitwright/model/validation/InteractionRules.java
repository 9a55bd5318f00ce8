/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules between robot, task, initialisation and optimizer of an experiment. */
final class InteractionRules {

	private InteractionRules() {
	}

	static void check(Experiment experiment, Consumer<Problem> problems) {
		checkOwnRobot(experiment, problems);
		if (experiment.getInitialization() instanceof GaitController gait) {
			checkGait(experiment, gait, problems);
		}
		if (experiment.getOptimizer() instanceof ConstrainedGuidedPolicySearch search) {
			checkSamples(experiment, search, problems);
			checkTail(experiment, search, problems);
		}
	}

	/** Pushes and legs must name links and joints of the robot that the experiment uses. */
	private static void checkOwnRobot(Experiment experiment, Consumer<Problem> problems) {
		List<EObject> elements = new ArrayList<>();
		for (EObject part : new EObject[] { experiment.getTask(), experiment.getInitialization() }) {
			if (part != null && !part.eIsProxy()) {
				elements.addAll(Parts.tree(part));
			}
		}
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

	private static void checkGait(Experiment experiment, GaitController gait, Consumer<Problem> problems) {
		if (experiment.getRobot() != null && !(experiment.getRobot() instanceof LinkTree)) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the gait controller walks link trees only")
					.at(gait)
					.advice("Choose another initialisation."));
		}
		Set<EObject> used = new HashSet<>();
		for (Leg leg : gait.getLegs()) {
			for (EReference reference : Literals.LEG.getEReferences()) {
				EObject part = (EObject) leg.eGet(reference);
				if (part != null && !used.add(part)) {
					problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the same part is used twice")
							.at(leg, reference).value(Metadata.name(part).orElse(""))
							.advice("Name the parts of each leg once."));
				}
			}
			checkActuated(leg, problems);
		}
		Order.atMost(gait, Literals.GAIT_CONTROLLER__MINIMUM_SWING_HIP, Literals.GAIT_CONTROLLER__MAXIMUM_SWING_HIP,
				problems);
		Order.atMost(gait, Literals.GAIT_CONTROLLER__MINIMUM_STRIKE_TIME, Literals.GAIT_CONTROLLER__MAXIMUM_STRIKE_TIME,
				problems);
	}

	private static void checkActuated(Leg leg, Consumer<Problem> problems) {
		for (EReference reference : List.of(Literals.LEG__HIP, Literals.LEG__KNEE, Literals.LEG__ANKLE)) {
			EObject joint = (EObject) leg.eGet(reference);
			if (joint != null && !joint.eIsProxy() && joint.eGet(Literals.JOINT__ACTUATOR) == null) {
				problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the joint has no actuator").at(leg, reference)
						.value(Metadata.name(joint).orElse("")).advice("Give the joint an actuator."));
			}
		}
	}

	private static void checkSamples(Experiment experiment, ConstrainedGuidedPolicySearch search,
			Consumer<Problem> problems) {
		Robot robot = experiment.getRobot();
		if (search.getSampling() != SamplingScheme.MOMENT_MATCHED || robot == null || robot.eIsProxy()) {
			return;
		}
		int states = 2 * robot.coordinateNames().size();
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

	private static void checkTail(Experiment experiment, ConstrainedGuidedPolicySearch search,
			Consumer<Problem> problems) {
		Task task = experiment.getTask();
		if (task != null && !task.eIsProxy() && search.getTailSteps() >= task.getHorizon()) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the tail is as long as the trajectory")
					.at(search, Literals.CONSTRAINED_GUIDED_POLICY_SEARCH__TAIL_STEPS).value(search.getTailSteps())
					.allowed("less than the horizon of " + task.getHorizon() + " steps")
					.advice("Shorten the tail or lengthen the horizon."));
		}
	}
}
