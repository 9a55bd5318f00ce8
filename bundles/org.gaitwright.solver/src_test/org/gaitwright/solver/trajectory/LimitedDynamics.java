/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.DerivedDynamics;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.problem.Condition;

/** Dynamics with control limits, which the dynamics themselves do not care about. */
public record LimitedDynamics(Dynamics dynamics, ControlLimits controlLimits) implements DerivedDynamics {

	/** The condition with limits. */
	public static Condition limit(Condition c, ControlLimits limits) {
		return new Condition(c.name(), new LimitedDynamics(c.dynamics(), limits), c.cost(), c.observation(), c.success(),
				c.initialMean(), c.initialDeviation());
	}

	@Override
	public Simulator newSimulator() {
		return dynamics.newSimulator();
	}
}
