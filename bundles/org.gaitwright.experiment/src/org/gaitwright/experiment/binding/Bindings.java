/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.experiment.internal.ContributionGuard;
import org.gaitwright.experiment.internal.InstalledContributions;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.search.SearchFactory;

/**
 * Finds the binding of a model element: that of its own class, or of the nearest of its superclasses that has one. What it
 * returns is guarded: an exception in a contribution, or a number that is not finite, becomes an error that names the
 * contribution, the element and, where there is one, the time step. Immutable and thread-safe.
 */
public final class Bindings {
	private final List<Contribution> contributions;
	private final List<String> problems;

	/**
	 * @param contributions in any order
	 * @param problems      contributions that were broken and left out, in words
	 */
	public Bindings(Collection<Contribution> contributions, Collection<String> problems) {
		this.contributions = List.copyOf(contributions);
		this.problems = List.copyOf(problems);
	}

	/** All bindings that are installed: extensions under OSGi, services on the class path otherwise. */
	public static Bindings installed() {
		return InstalledContributions.bindings();
	}

	/** What was contributed. */
	public List<Contribution> contributions() {
		return contributions;
	}

	/** Contributions that were broken and left out, in words. */
	public List<String> problems() {
		return problems;
	}

	/** The robot in numbers. */
	public RobotModel robot(Robot robot, RobotContext context) throws BindingException {
		ContributionGuard guard = guard(Seam.ROBOT, robot);
		return guard.robot(guard.bind(RobotModel.class, robot, context));
	}

	/** The cost term in numbers. */
	public org.gaitwright.solver.problem.CostTerm costTerm(CostTerm term, CostContext context) throws BindingException {
		ContributionGuard guard = guard(Seam.COST_TERM, term);
		return guard.costTerm(guard.bind(org.gaitwright.solver.problem.CostTerm.class, term, context));
	}

	/** The structure of the policy. */
	public PolicyFunction policy(Policy policy, PolicyContext context) throws BindingException {
		ContributionGuard guard = guard(Seam.POLICY, policy);
		return guard.policy(guard.bind(PolicyFunction.class, policy, context), context);
	}

	/** The factory of searches. */
	public SearchFactory optimizer(Optimizer optimizer, OptimizerContext context) throws BindingException {
		ContributionGuard guard = guard(Seam.OPTIMIZER, optimizer);
		return guard.optimizer(guard.bind(SearchFactory.class, optimizer, context));
	}

	/** The source of first trajectories. */
	public Initializer initialization(Initialization initialization, InitializationContext context)
			throws BindingException {
		ContributionGuard guard = guard(Seam.INITIALIZATION, initialization);
		return guard.initializer(guard.bind(Initializer.class, initialization, context));
	}

	private ContributionGuard guard(Seam seam, EObject element) throws BindingException {
		Contribution contribution = find(seam, element.eClass());
		return new ContributionGuard(contribution, contribution.binding(), element);
	}

	/**
	 * The most specific binding of a model class.
	 *
	 * @throws BindingException where there is none, or two of which none is nearer
	 */
	public Contribution find(Seam seam, EClass modelClass) throws BindingException {
		List<Contribution> nearest = new ArrayList<>();
		for (Contribution candidate : contributions)
			if (candidate.seam() == seam && boundClass(modelClass, candidate) != null)
				nearest.add(candidate);
		List<Contribution> all = List.copyOf(nearest);
		nearest.removeIf(one -> all.stream().anyMatch(other -> isNearer(modelClass, other, one)));
		if (nearest.isEmpty())
			throw new BindingException("No " + seam.description() + " binding is installed for " + modelClass.getName()
					+ " of " + modelClass.getEPackage().getNsURI() + "; there are bindings for " + known(seam)
					+ problemNote());
		if (nearest.size() > 1)
			throw new BindingException("Several " + seam.description() + " bindings claim " + modelClass.getName()
					+ ": remove all but one of "
					+ nearest.stream().map(Contribution::toString).sorted().collect(Collectors.joining("; ")));
		return nearest.get(0);
	}

	/** The class that a contribution binds, if it is this one or a superclass, otherwise null. */
	private static EClass boundClass(EClass modelClass, Contribution candidate) {
		if (matches(modelClass, candidate))
			return modelClass;
		for (EClass parent : modelClass.getEAllSuperTypes())
			if (matches(parent, candidate))
				return parent;
		return null;
	}

	private static boolean matches(EClass modelClass, Contribution candidate) {
		return candidate.eClass().equals(modelClass.getName())
				&& candidate.packageUri().equals(modelClass.getEPackage().getNsURI());
	}

	private static boolean isNearer(EClass modelClass, Contribution one, Contribution other) {
		EClass bound = boundClass(modelClass, one);
		EClass otherBound = boundClass(modelClass, other);
		return bound != otherBound && otherBound.isSuperTypeOf(bound);
	}

	private String known(Seam seam) {
		return contributions.stream().filter(c -> c.seam() == seam).map(Contribution::eClass).sorted()
				.collect(Collectors.joining(", "));
	}

	private String problemNote() {
		return problems.isEmpty() ? "" : ". Left out as broken: " + String.join("; ", problems);
	}
}
