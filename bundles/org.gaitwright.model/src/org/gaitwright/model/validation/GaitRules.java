/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.GaitController;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Leg;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules for gaits. */
final class GaitRules {

	private GaitRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		if (element instanceof Gait gait) {
			checkLegs(gait, problems);
			Order.atMost(gait, Literals.GAIT__MINIMUM_SWING_HIP, Literals.GAIT__MAXIMUM_SWING_HIP, problems);
			Order.atMost(gait, Literals.GAIT__MINIMUM_STRIKE_TIME, Literals.GAIT__MAXIMUM_STRIKE_TIME, problems);
		} else if (element instanceof InitialState state) {
			checkPhase(state, problems);
		}
	}

	/** Gaits that an experiment starts from or is shown. */
	static Set<Gait> gaits(Experiment experiment) {
		Set<Gait> gaits = new LinkedHashSet<>();
		if (experiment.getInitialization() instanceof GaitController controller) {
			gaits.add(controller.getGait());
		}
		if (experiment.getTask() != null && !experiment.getTask().eIsProxy()) {
			experiment.getTask().getInitialStates().stream().map(InitialState::getGait).forEach(gaits::add);
		}
		gaits.removeIf(gait -> Objects.isNull(gait) || gait.eIsProxy());
		return gaits;
	}

	private static void checkLegs(Gait gait, Consumer<Problem> problems) {
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

	private static void checkPhase(InitialState state, Consumer<Problem> problems) {
		if (state.getGait() == null && state.getGaitPhase() != 0) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "a phase without a gait")
					.at(state, Literals.INITIAL_STATE__GAIT_PHASE).value(state.getGaitPhase())
					.advice("Name the gait, or remove the phase."));
		}
	}
}
