/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.validation.ExperimentValidator;

/** Opens experiments for commands, and tells of what is odd about them without being an error. */
final class Experiments {
	private final Output err;

	Experiments(Output err) {
		this.err = err;
	}

	/** Opens a shipped experiment or a file, with some values changed. */
	Experiment open(String nameOrFile, Map<String, String> overrides)
			throws ExperimentException, InvalidExperimentException {
		return open(ExperimentCatalog.installed().find(nameOrFile), overrides);
	}

	/** Opens an experiment by its address, with some values changed. */
	Experiment open(URI address, Map<String, String> overrides) throws InvalidExperimentException {
		for (String broken : Bindings.installed().problems())
			err.paragraph(err.styled(Style.WARNING, "warning: ") + broken);
		Experiment experiment = ExperimentCatalog.installed().open(address, overrides);
		// what is left has no errors
		ExperimentValidator.validate(experiment).forEach(problem -> err.paragraph(problem.describe()));
		return experiment;
	}
}
