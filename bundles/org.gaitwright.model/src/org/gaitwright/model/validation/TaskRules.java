/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.ConditionSampler;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.RandomPushes;
import org.gaitwright.model.experiment.SuccessCriterion;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules for tasks and cost functions. */
final class TaskRules {

	private TaskRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		switch (element) {
			case Task task -> checkTask(task, problems);
			case ConditionSampler sampler -> checkSampler(sampler, problems);
			case Push push -> checkPush(push, problems);
			case RandomPushes pushes -> {
				Order.atMost(pushes, Literals.RANDOM_PUSHES__MINIMUM_IMPULSE, Literals.RANDOM_PUSHES__MAXIMUM_IMPULSE,
						problems);
				Order.atMost(pushes, Literals.RANDOM_PUSHES__FROM, Literals.RANDOM_PUSHES__TO, problems);
			}
			case SuccessCriterion success -> Order.atMost(success, Literals.SUCCESS_CRITERION__MINIMUM_SPEED,
					Literals.SUCCESS_CRITERION__MAXIMUM_SPEED, problems);
			case CostFunction cost -> checkCost(cost, problems);
			default -> {
				// no rule
			}
		}
	}

	private static void checkTask(Task task, Consumer<Problem> problems) {
		task.eContents().stream().filter(ConditionSource.class::isInstance).map(ConditionSource.class::cast)
				.forEach(source -> checkInitialState(task, source, problems));
		if (task.getTest().isEmpty()) {
			problems.accept(Problem.warning(ProblemKind.MISSING, "there is no held-out test condition")
					.at(task, Literals.TASK__TEST).advice("Without it a policy is judged on what it was trained on."));
		}
	}

	private static void checkInitialState(Task task, ConditionSource source, Consumer<Problem> problems) {
		InitialState state = source.getInitialState();
		if (state != null && !state.eIsProxy() && !task.getInitialStates().contains(state)) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "the initial state belongs to another task")
					.at(source, Literals.CONDITION_SOURCE__INITIAL_STATE).value(state.getName())
					.advice("Copy the state into task " + task.getName() + "."));
		}
	}

	private static void checkSampler(ConditionSampler sampler, Consumer<Problem> problems) {
		InitialState state = sampler.getInitialState();
		boolean walks = state != null && !state.eIsProxy() && state.getGait() != null;
		boolean phases = sampler.getGaitPhaseStep() != 0 || sampler.getGaitPhaseSpread() != 0;
		if (phases && state != null && !walks) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "phases of a gait, but the initial state has no gait")
					.at(sampler, Literals.CONDITION_SOURCE__INITIAL_STATE).value(state.getName())
					.advice("Name the gait at the initial state, or remove gaitPhaseStep and gaitPhaseSpread."));
		}
		if (sampler.getReserve() > 0 && sampler.eContainmentFeature() != Literals.TASK__TRAINING) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "only training conditions have a use for a reserve")
					.at(sampler, Literals.CONDITION_SAMPLER__RESERVE).value(sampler.getReserve()).advice("Remove it."));
		}
		boolean still = sampler.getJointAngleSpread() == 0 && sampler.getVelocitySpread() == 0
				&& sampler.getSpreads().isEmpty() && !phases;
		boolean sameWorld = sampler.getRandomPushes() == null
				&& !(sampler.getTerrain() instanceof RandomGround && sampler.isTerrainPerCondition());
		if (still && sameWorld && sampler.getCount() > 1) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "all sampled conditions are the same")
					.at(sampler, Literals.CONDITION_SAMPLER__COUNT).value(sampler.getCount())
					.advice("Give a spread, a random ground or random pushes."));
		}
	}

	private static void checkPush(Push push, Consumer<Problem> problems) {
		if (push.getImpulseX() == 0 && push.getImpulseZ() == 0) {
			problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "the push has no impulse").at(push)
					.advice("Give impulseX or impulseZ, or remove the push."));
		}
	}

	private static void checkCost(CostFunction cost, Consumer<Problem> problems) {
		if (!cost.getTerms().isEmpty() && cost.getTerms().stream().allMatch(term -> term.getWeight() == 0)) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "every term has weight zero: nothing is minimised")
					.at(cost).advice("Give at least one term a positive weight."));
		}
		for (CostTerm term : cost.getTerms()) {
			if (term.getWeight() == 0) {
				problems.accept(Problem.warning(ProblemKind.INCONSISTENT, "the term has weight zero and is left out")
						.at(term, Literals.COST_TERM__WEIGHT).value(0).advice("Remove it, or give it a weight."));
			}
		}
	}
}
