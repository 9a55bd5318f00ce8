/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.gait;

import java.util.IdentityHashMap;
import java.util.Map;

import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.solver.gait.Biped;
import org.gaitwright.solver.gait.GaitCycle;
import org.gaitwright.solver.gait.GaitException;

/** The gaits of a robot, each walked once on level ground. Used by one thread. */
public final class Gaits {
	private final RobotModel robot;
	private final Map<Gait, GaitCycle> cycles = new IdentityHashMap<>();

	public Gaits(RobotModel robot) {
		this.robot = robot;
	}

	/**
	 * States of a gait.
	 *
	 * @throws BindingException where the robot cannot walk in it
	 */
	public GaitCycle cycle(Gait gait) throws BindingException {
		GaitCycle known = cycles.get(gait);
		if (known != null)
			return known;
		try {
			org.gaitwright.solver.gait.Gait bound = GaitBinding.bind(gait);
			GaitCycle cycle = GaitCycle.of(biped(gait, Surroundings.EMPTY), bound);
			cycles.put(gait, cycle);
			return cycle;
		} catch (GaitException e) {
			throw new BindingException(ElementPaths.of(gait) + ": " + e.getMessage(), e);
		}
	}

	/**
	 * The robot as a biped with the legs of a gait.
	 *
	 * @throws BindingException where it is none
	 */
	public Biped biped(Gait gait, Surroundings surroundings) throws BindingException {
		MultibodyDynamics dynamics = robot.dynamics(surroundings).as(MultibodyDynamics.class)
				.orElseThrow(() -> new BindingException(ElementPaths.of(gait) + ": only link trees walk in a gait"));
		try {
			return new Biped(dynamics, GaitBinding.bind(gait).legs());
		} catch (GaitException e) {
			throw new BindingException(ElementPaths.of(gait) + ": " + e.getMessage(), e);
		}
	}
}
