/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.experiment.binding.Binding;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.PolicyContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.CostTerm;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.search.SearchFactory;

/**
 * The boundary to one contribution and one element: whatever comes back is checked, and whatever goes wrong is named.
 */
public final class ContributionGuard {
	private final Contribution contribution;
	private final Binding<?, ?, ?> binding;
	private final String element;

	public ContributionGuard(Contribution contribution, Binding<?, ?, ?> binding, EObject element) {
		this.contribution = contribution;
		this.binding = binding;
		String path = ElementPaths.of(element);
		String type = element.eClass().getName();
		this.element = path.equals(type) ? type : type + " '" + path + "'";
	}

	/** Calls the binding. */
	@SuppressWarnings("unchecked")
	public <N> N bind(Class<N> type, EObject object, Object context) throws BindingException {
		Object bound;
		try {
			bound = ((Binding<EObject, Object, Object>) binding).bind(object, context);
		} catch (BindingException e) {
			throw new BindingException(element + ": " + e.getMessage(), e);
		} catch (RuntimeException | LinkageError e) {
			throw broken(e);
		}
		if (!type.isInstance(bound))
			throw broken("gave " + (bound == null ? "nothing" : "a " + bound.getClass().getName()) + " where a "
					+ type.getSimpleName() + " is needed");
		return type.cast(bound);
	}

	/** A robot whose dynamics are checked. */
	public RobotModel robot(RobotModel robot) throws BindingException {
		RobotLayout layout = checked(robot::layout);
		if (layout == null)
			throw broken("gave a robot without layout");
		return new RobotModel() {
			@Override
			public RobotLayout layout() {
				return layout;
			}

			@Override
			public Dynamics dynamics(Surroundings surroundings) throws BindingException {
				Dynamics dynamics;
				try {
					dynamics = robot.dynamics(surroundings);
				} catch (BindingException e) {
					throw new BindingException(element + ": " + e.getMessage(), e);
				} catch (RuntimeException | LinkageError e) {
					throw broken(e);
				}
				return checkedDynamics(dynamics, layout);
			}
		};
	}

	private Dynamics checkedDynamics(Dynamics dynamics, RobotLayout layout) throws BindingException {
		if (dynamics == null || dynamics.stateSize() != layout.stateSize()
				|| dynamics.stateNames().size() != layout.stateSize()
				|| dynamics.controlSize() != layout.controlSize()
				|| dynamics.controlNames().size() != layout.controlSize() || !(dynamics.timeStep() > 0))
			throw broken("gave dynamics that do not fit its own layout of " + layout.coordinateCount()
					+ " coordinates and " + layout.controlSize() + " controls"
					+ (dynamics == null ? "" : ": " + dynamics.stateSize() + " states " + dynamics.stateNames() + ", "
							+ dynamics.controlSize() + " controls " + dynamics.controlNames() + ", time step "
							+ dynamics.timeStep() + " s"));
		return new GuardedDynamics(this, dynamics);
	}

	/** A cost term whose exceptions are named, and whose name says where it comes from. */
	public CostTerm costTerm(CostTerm term) {
		return new GuardedCostTerm(this, term);
	}

	/** A policy that fits, and whose exceptions are named. */
	public PolicyFunction policy(PolicyFunction policy, PolicyContext context) throws BindingException {
		String misfit = checked(() -> misfit(policy, context));
		if (misfit != null)
			throw broken("gave a policy that does not fit: " + misfit);
		return new GuardedPolicyFunction(this, policy);
	}

	private static String misfit(PolicyFunction policy, PolicyContext context) {
		if (policy.inputSize() != context.inputSize() || policy.outputSize() != context.outputSize())
			return policy.inputSize() + " inputs and " + policy.outputSize() + " outputs in place of "
					+ context.inputSize() + " and " + context.outputSize();
		if (policy.trainableStart() < 0 || policy.trainableStart() >= policy.parameterCount())
			return "parameters from " + policy.trainableStart() + " of " + policy.parameterCount() + " are trainable";
		double[] theta = policy.initialParameters(new SplittableRandom(0));
		return theta == null || theta.length != policy.parameterCount()
				? (theta == null ? "no" : theta.length) + " initial parameters in place of " + policy.parameterCount()
				: null;
	}

	/** A factory whose exceptions are named. */
	public SearchFactory optimizer(SearchFactory factory) {
		return (problem, threads) -> {
			try {
				return factory.create(problem, threads);
			} catch (RuntimeException | LinkageError e) {
				throw fault(e, -1);
			}
		};
	}

	/** An initializer whose controls are checked. */
	public Initializer initializer(Initializer initializer) {
		return (condition, index, horizon, seed) -> {
			double[] u;
			try {
				u = initializer.controls(condition, index, horizon, seed);
			} catch (RuntimeException | LinkageError e) {
				throw new InitializationException(failure(e), e);
			}
			int m = condition.dynamics().controlSize();
			if (u == null || u.length != horizon * m)
				throw new InitializationException(says("gave " + (u == null ? "no" : u.length) + " numbers in place of "
						+ horizon + "×" + m + " controls") + ".");
			for (int i = 0; i < u.length; i++)
				if (!Double.isFinite(u[i]))
					throw new InitializationException(says("gave " + u[i] + " for control '"
							+ condition.dynamics().controlNames().get(i % m) + "' at time step " + i / m
							+ " of condition '" + condition.name() + "'") + ".");
			return u;
		};
	}

	/** An error of the contribution at a time step (−1 where none applies), as the solver reports errors. */
	NumericalFault fault(Throwable cause, int timeStep) {
		if (cause instanceof NumericalFault fault)
			return fault;
		NumericalFault fault = new NumericalFault(failure(cause), timeStep);
		fault.initCause(cause);
		return fault;
	}

	/** The same for numbers that are not finite. */
	NumericalFault fault(String what, int timeStep) {
		return new NumericalFault(says(what), timeStep);
	}

	/** Element and contribution, for messages. */
	String name() {
		return element + " (" + contribution.source() + ")";
	}

	private interface Question<R> {
		R ask();
	}

	private <R> R checked(Question<R> question) throws BindingException {
		try {
			return question.ask();
		} catch (RuntimeException | LinkageError e) {
			throw broken(e);
		}
	}

	private BindingException broken(Throwable cause) {
		return new BindingException(failure(cause), cause);
	}

	private BindingException broken(String what) {
		return new BindingException(says(what));
	}

	private String failure(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		return says("failed with " + cause + (trace.length == 0 ? "" : " at " + trace[0]));
	}

	private String says(String what) {
		return element + ": the " + contribution + " " + what;
	}
}
