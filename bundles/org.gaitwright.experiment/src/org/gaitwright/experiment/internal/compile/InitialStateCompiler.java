/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.experiment.internal.gait.Gaits;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.solver.gait.Biped;

/** Turns initial states into numbers: coordinates, and those that lie in a gait. */
public final class InitialStateCompiler {
	private final RobotLayout layout;
	private final Gaits gaits;

	/** @param robot whose states are drawn */
	public InitialStateCompiler(RobotModel robot) {
		layout = robot.layout();
		gaits = new Gaits(robot);
	}

	/**
	 * A state that may be perturbed before it is set on the ground.
	 *
	 * @param x     n entries, to be changed in place
	 * @param gait  the gait it lies in
	 * @param depth how deep its feet are in level ground, m; where there is a gait
	 */
	record Draw(double[] x, Optional<Gait> gait, double depth) {
	}

	/** The state, in a stride of its gait at a phase where it has one. */
	Draw at(InitialState state, int stride, double phase) throws BindingException {
		Gait gait = state.getGait();
		double[] x = gait == null ? new double[layout.stateSize()] : gaits.cycle(gait).state(stride, phase);
		double depth = gait == null ? 0 : gaits.biped(gait, Surroundings.EMPTY).depth(x, 0);
		for (CoordinateValue value : state.getCoordinates()) {
			x[layout.position(value.getCoordinate())] = value.getPosition();
			x[layout.velocity(value.getCoordinate())] = value.getVelocity();
		}
		return new Draw(x, Optional.ofNullable(gait), depth);
	}

	/** Positions by the name of their coordinate, in the first stride of the gait where there is one. */
	public Map<String, Double> pose(InitialState state) throws BindingException {
		double[] x = at(state, 0, state.getGaitPhase()).x();
		Map<String, Double> positions = new LinkedHashMap<>();
		for (String coordinate : layout.coordinates())
			positions.put(coordinate, x[layout.position(coordinate)]);
		return positions;
	}

	/**
	 * The state where it starts: in a gait raised so that the feet are no deeper in the ground than the gait has them,
	 * which perturbed angles would push them to; otherwise as it is.
	 */
	double[] onGround(Draw draw, HeightProfile ground) throws BindingException {
		if (draw.gait().isPresent()) {
			Biped biped = gaits.biped(draw.gait().get(), new Surroundings("initial state", ground, List.of()));
			biped.raise(draw.x(), Math.max(0, draw.depth()));
		}
		return draw.x();
	}
}
