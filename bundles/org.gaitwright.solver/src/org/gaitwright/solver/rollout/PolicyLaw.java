/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.rollout;

import org.gaitwright.dynamics.dense.Vectors;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.NumericalFault;

/**
 * The mean of a policy as a control law under one condition. What it sees and says must be finite as long as the robot's
 * state is one: a simulation that runs away says nothing about a policy, but a policy that has no answer to an ordinary
 * state is at fault. For one thread at a time.
 */
public final class PolicyLaw implements ControlLaw {
	/** States beyond this have run away; what overflows there is no fault of the policy or of the observation. */
	private static final double RUN_AWAY = 1e100;

	private final Condition condition;
	private final PolicyFunction.Evaluator evaluator;
	private final String policyName;
	private final double[] observation;
	private final int n;
	private final int m;

	public PolicyLaw(Condition condition, GaussianPolicy policy) {
		this.condition = condition;
		evaluator = policy.newEvaluator();
		policyName = policy.function().name();
		observation = new double[condition.observation().size()];
		n = condition.dynamics().stateSize();
		m = condition.dynamics().controlSize();
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws NumericalFault naming condition, time step and the observation or control that is not finite
	 */
	@Override
	public void control(int t, double[] x, int xo, double[] u, int uo) {
		condition.observation().observe(x, xo, observation, 0);
		try {
			evaluator.mean(observation, 0, u, uo);
		} catch (NumericalFault fault) {
			throw fault.at(t).in(condition.name());
		}
		int unseen = Vectors.indexOfNonFinite(observation, 0, observation.length);
		int unsaid = Vectors.indexOfNonFinite(u, uo, m);
		if ((unseen >= 0 || unsaid >= 0) && !hasRunAway(x, xo))
			throw fault(unseen, unsaid, t, u, uo).in(condition.name());
	}

	private NumericalFault fault(int unseen, int unsaid, int t, double[] u, int uo) {
		if (unseen >= 0)
			return new NumericalFault("The observation '" + condition.observation().names().get(unseen) + "' is "
					+ observation[unseen], t);
		return new NumericalFault("The policy " + policyName + " gives " + u[uo + unsaid] + " for control '"
				+ condition.dynamics().controlNames().get(unsaid) + "'", t);
	}

	private boolean hasRunAway(double[] x, int xo) {
		for (int i = 0; i < n; i++)
			if (!(Math.abs(x[xo + i]) < RUN_AWAY))
				return true;
		return false;
	}
}
