/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.List;
import java.util.Optional;

/**
 * Discrete-time dynamics {@code x[t+1] = f(t, x[t], u[t])}: an immutable, thread-safe model that makes per-thread
 * {@link Simulator}s, which own all scratch.
 *
 * <p>
 * The function may depend on the time step {@code t} (a push acts on some steps only).
 */
public interface Dynamics {

	/** Number n of state coordinates. */
	int stateSize();

	/** Number m of controls. */
	int controlSize();

	/** Duration of a time step in seconds. */
	double timeStep();

	/** Names of the n state coordinates, unique, in the order of the state vector. */
	List<String> stateNames();

	/** Names of the m controls, unique, in the order of the control vector. */
	List<String> controlNames();

	/** Ranges of the m controls; by default there are no limits. */
	default ControlLimits controlLimits() {
		return ControlLimits.unlimited(controlSize());
	}

	/**
	 * These dynamics as a more special kind, which tells more about the robot; those that wrap others pass the question
	 * on.
	 *
	 * @return empty where they are of another kind
	 */
	default <T extends Dynamics> Optional<T> as(Class<T> kind) {
		return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
	}

	/**
	 * These dynamics with time counted from a later step: its step t is step {@code t + steps} of these.
	 *
	 * @param steps at least 0
	 */
	default Dynamics later(int steps) {
		return steps == 0 ? this : new LaterDynamics(this, steps);
	}

	/**
	 * These dynamics, telling of each time step that their simulators go or linearise.
	 *
	 * @param eachStep called before each; thread-safe, quick
	 */
	default Dynamics watched(Runnable eachStep) {
		return new WatchedDynamics(this, eachStep);
	}

	/** A new evaluator for the use of one thread. */
	Simulator newSimulator();
}
