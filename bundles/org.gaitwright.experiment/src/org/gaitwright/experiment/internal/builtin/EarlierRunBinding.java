/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.InitializationBinding;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.model.experiment.EarlierRun;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.solver.initial.ControlFile.Sequence;
import org.gaitwright.solver.initial.StoredControls;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.TrajectoriesFile;

/**
 * Controls of the trajectories of an earlier run, condition by condition. The run is read when controls are asked for: a
 * resumed run needs it no longer.
 */
@Binds(eClass = "EarlierRun")
public final class EarlierRunBinding implements InitializationBinding {
	@Override
	public Initializer bind(Initialization initialization, InitializationContext context) throws BindingException {
		Path run = context.resolve(((EarlierRun) initialization).getPath());
		return (condition, index, horizon, seed) -> {
			try {
				List<Sequence> sequences = TrajectoriesFile.read(run.resolve(RunLayout.TRAJECTORIES)).trajectories()
						.stream().map(q -> new Sequence(q.horizon(), q.u())).toList();
				return new StoredControls(run.toString(), sequences).controls(condition, index, horizon, seed);
			} catch (IOException e) {
				throw new InitializationException(e.getMessage(), e);
			}
		};
	}
}
