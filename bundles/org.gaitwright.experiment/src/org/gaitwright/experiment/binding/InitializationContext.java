/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an initialisation's binding may ask.
 *
 * @param model    the robot
 * @param timeStep h, s
 * @param horizon  T, time steps of a training trajectory
 * @param folder   folder of the experiment's file, against which paths are resolved; empty where it is no file
 */
public record InitializationContext(RobotModel model, double timeStep, int horizon, Optional<Path> folder) {

	/** Coordinates and controls. */
	public RobotLayout robot() {
		return model.layout();
	}

	/**
	 * A path of the model, relative to the experiment's file.
	 *
	 * @throws BindingException where the path is relative and the experiment is no file
	 */
	public Path resolve(String path) throws BindingException {
		Path given = Path.of(path);
		if (given.isAbsolute())
			return given;
		return folder.orElseThrow(() -> new BindingException(
				"the path '" + path + "' is relative, but the experiment is no file; give an absolute path"))
				.resolve(given).normalize();
	}
}
