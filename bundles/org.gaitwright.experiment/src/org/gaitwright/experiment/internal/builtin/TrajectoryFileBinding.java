/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.solver.initial.ControlFile;
import org.gaitwright.solver.initial.StoredControls;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Initializer;

/**
 * Controls from a CSV or MAT file, the same for every condition. The file is read when controls are asked for: a resumed
 * run needs it no longer.
 */
@Binds(eClass = "TrajectoryFile")
public final class TrajectoryFileBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) throws BindingException {
		Path file = context.resolve(((TrajectoryFile) initialization).getPath());
		List<String> names = context.robot().controls();
		return (condition, index, horizon, seed) -> {
			try {
				return new StoredControls(file.toString(), List.of(ControlFile.read(file, names))).controls(condition,
						index, horizon, seed);
			} catch (IOException e) {
				throw new InitializationException(e.getMessage(), e);
			}
		};
	}
}
