/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.List;

/**
 * Dynamics with the states, controls and limits of others, and steps of their own. Whether they pass on the question for
 * a more special kind is left to them: its steps may not be theirs.
 */
public interface DerivedDynamics extends Dynamics {
	/** The others. */
	Dynamics dynamics();

	@Override
	default int stateSize() {
		return dynamics().stateSize();
	}

	@Override
	default int controlSize() {
		return dynamics().controlSize();
	}

	@Override
	default double timeStep() {
		return dynamics().timeStep();
	}

	@Override
	default List<String> stateNames() {
		return dynamics().stateNames();
	}

	@Override
	default List<String> controlNames() {
		return dynamics().controlNames();
	}

	@Override
	default ControlLimits controlLimits() {
		return dynamics().controlLimits();
	}
}
