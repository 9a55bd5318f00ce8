/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.path.AttributeEntry;
import org.gaitwright.model.path.AttributePaths;
import org.gaitwright.solver.run.RunLayout;

/**
 * Tells by which parameters a run differs from the shipped experiment of its name, or, where there is none, from the
 * defaults of the optimizer and the policy. Not thread-safe.
 */
final class ChangedParameters {
	private final ExperimentFiles files = new ExperimentFiles();
	private final ExperimentCatalog catalog = ExperimentCatalog.installed();
	private final Map<String, Map<String, String>> shipped = new HashMap<>();

	/** For people: {@code path = value} with commas between; empty where nothing differs or nothing can be read. */
	String of(Path directory) {
		URI address = URI.createFileURI(directory.resolve(RunLayout.EXPERIMENT).toString());
		EObject root = files.read(address).root().orElse(null);
		if (!(root instanceof Experiment experiment))
			return ""; //$NON-NLS-1$
		Map<String, String> reference = experiment.getName() == null ? null
				: shipped.computeIfAbsent(experiment.getName(), this::shipped);
		StringJoiner changed = new StringJoiner(", "); //$NON-NLS-1$
		for (AttributeEntry entry : AttributePaths.list(experiment)) {
			String usual = reference != null ? reference.get(entry.path())
					: isTuning(entry.path()) ? entry.metadata().defaultText() : entry.value();
			if (!same(entry.value(), usual))
				changed.add(entry.path() + " = " + entry.value()); //$NON-NLS-1$
		}
		return changed.toString();
	}

	private static boolean isTuning(String path) {
		return path.startsWith("optimizer.") || path.startsWith("policy."); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether two texts mean the same value; "1e-06" is "1.0E-6". */
	private static boolean same(String value, String usual) {
		if (value == null || usual == null || value.equals(usual))
			return (value == null ? "" : value).equals(usual == null ? "" : usual); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return Double.parseDouble(value) == Double.parseDouble(usual);
		} catch (NumberFormatException e) {
			return value.equalsIgnoreCase(usual);
		}
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
