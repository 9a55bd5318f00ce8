/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.path.AttributeEntry;
import org.gaitwright.model.path.AttributePaths;
import org.gaitwright.solver.run.RunLayout;

/** Reads the parameters of runs. Not thread-safe; blocks. */
public final class ParameterReader {
	private final ExperimentFiles files = new ExperimentFiles();
	private final ExperimentCatalog catalog = ExperimentCatalog.installed();
	private final Map<String, Map<String, String>> shipped = new HashMap<>();

	/** The parameters of the run in a directory; unknown where its experiment cannot be read. */
	public RunParameters read(Path directory) {
		URI address = URI.createFileURI(directory.resolve(RunLayout.EXPERIMENT).toString());
		EObject root = files.read(address).root().orElse(null);
		if (!(root instanceof Experiment experiment))
			return RunParameters.UNKNOWN;
		Map<String, String> reference = experiment.getName() == null ? null
				: shipped.computeIfAbsent(experiment.getName(), this::shipped);
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> usual = new LinkedHashMap<>();
		for (AttributeEntry entry : AttributePaths.list(experiment)) {
			values.put(entry.path(), entry.value());
			if (reference != null)
				usual.put(entry.path(), reference.getOrDefault(entry.path(), "")); //$NON-NLS-1$
			else if (isTuning(entry.path()))
				usual.put(entry.path(), entry.metadata().defaultText());
		}
		return RunParameters.of(values, usual);
	}

	private static boolean isTuning(String path) {
		return path.startsWith("optimizer.") || path.startsWith("policy."); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, String> shipped(String name) {
		URI address = catalog.shipped().get(name);
		EObject root = address == null ? null : files.read(address).root().orElse(null);
		if (root == null)
			return null;
		Map<String, String> values = new LinkedHashMap<>();
		AttributePaths.list(root).forEach(entry -> values.put(entry.path(), entry.value()));
		return values;
	}
}
