/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.internal.compile.ExperimentCompilation;
import org.gaitwright.experiment.internal.compile.GroundCompiler;
import org.gaitwright.experiment.internal.compile.InitialStateCompiler;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.Terrain;

/**
 * Makes the numeric form of an experiment: asks the bindings for robot, cost, policy, optimizer and initialisation, and
 * draws the conditions. A pure function of the experiment. Thread-safe.
 */
public final class ExperimentCompiler {
	private final Bindings bindings;

	/** Uses all bindings that are installed. */
	public ExperimentCompiler() {
		this(Bindings.installed());
	}

	public ExperimentCompiler(Bindings bindings) {
		this.bindings = bindings;
	}

	/**
	 * Compiles an experiment.
	 *
	 * @param experiment a validated experiment, which is not changed and not referred to afterwards
	 * @throws ExperimentException naming the element that has no binding, or cannot be used, and why
	 */
	public CompiledExperiment compile(Experiment experiment) throws ExperimentException {
		try {
			return new ExperimentCompilation(bindings, experiment, folder(experiment)).compile();
		} catch (BindingException e) {
			throw new ExperimentException("Experiment '" + experiment.getName() + "': " + e.getMessage(), e);
		}
	}

	/**
	 * Where a robot is in an initial state, for a picture of it. Where the state is one of a gait the robot walks until it
	 * has found it, which takes a while.
	 *
	 * @param robot a robot, which is not changed and not referred to afterwards
	 * @param state an initial state for it
	 * @return positions, m and rad, by the name of their coordinate
	 * @throws ExperimentException naming the element that has no binding, or cannot be used, and why
	 */
	public Map<String, Double> pose(Robot robot, InitialState state) throws ExperimentException {
		try {
			RobotModel model = bindings.robot(robot, new RobotContext(state.getName()));
			return new InitialStateCompiler(model).pose(state);
		} catch (BindingException e) {
			throw new ExperimentException(e.getMessage(), e);
		}
	}

	/**
	 * The ground that a terrain describes, for a picture of it. Of a random one, which is drawn anew for each condition, one
	 * draw.
	 *
	 * @param terrain {@code null} for level ground
	 * @throws ExperimentException naming the terrain whose class or numbers make no ground
	 */
	public static HeightProfile ground(Terrain terrain) throws ExperimentException {
		return GroundCompiler.compile(terrain);
	}

	/** Folder of the experiment's file, if it is one of the local file system. */
	static Optional<Path> folder(Experiment experiment) {
		return Optional.ofNullable(experiment.eResource()).map(resource -> resource.getURI())
				.filter(address -> address != null && address.isFile())
				.map(address -> Path.of(address.toFileString()).toAbsolutePath().getParent());
	}
}
