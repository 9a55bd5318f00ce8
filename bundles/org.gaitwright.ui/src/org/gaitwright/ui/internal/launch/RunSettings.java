/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.ui.internal.preferences.RunPreferences;

/**
 * How an experiment is run, as a launch configuration says and, where it says nothing, the preferences.
 *
 * @param file      the experiment
 * @param overrides values by path, the seed among them
 * @param folder    where the run directory is made
 * @param threads   worker threads, at least 1
 * @param ownJvm    whether the run gets a Java virtual machine of its own
 */
record RunSettings(IFile file, Map<String, String> overrides, Path folder, int threads, boolean ownJvm) {
	private static final String SEED = "seed"; //$NON-NLS-1$

	/** @throws CoreException saying what is wrong with the configuration */
	static RunSettings of(ILaunchConfiguration configuration) throws CoreException {
		IFile file = file(configuration.getAttribute(RunAttributes.EXPERIMENT, "")); //$NON-NLS-1$
		if (file == null || !file.exists() || file.getLocation() == null)
			throw new CoreException(Status.error(NLS.bind(Messages.noExperiment,
					configuration.getAttribute(RunAttributes.EXPERIMENT, "")))); //$NON-NLS-1$
		Map<String, String> overrides = overrides(configuration.getAttribute(RunAttributes.OVERRIDES, List.of()));
		String seed = configuration.getAttribute(RunAttributes.SEED, ""); //$NON-NLS-1$
		if (!seed.isBlank())
			overrides.put(SEED, seed.strip());
		int threads = configuration.getAttribute(RunAttributes.THREADS, 0);
		return new RunSettings(file, overrides, folder(file, configuration.getAttribute(RunAttributes.FOLDER, "")), //$NON-NLS-1$
				threads > 0 ? threads : RunPreferences.threads(),
				configuration.getAttribute(RunAttributes.OWN_JVM, RunPreferences.ownJvm()));
	}

	/** The file of a path in the workspace; null where the path is none of a file. */
	static IFile file(String path) {
		IPath full = IPath.fromPortableString(path);
		return full.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(full);
	}

	/** @throws CoreException naming the first assignment that is none */
	static Map<String, String> overrides(List<String> assignments) throws CoreException {
		Map<String, String> overrides = new LinkedHashMap<>();
		for (String assignment : assignments) {
			int sign = assignment.indexOf('=');
			if (sign < 1)
				throw new CoreException(Status.error(NLS.bind(Messages.noAssignment, assignment)));
			overrides.put(assignment.substring(0, sign).strip(), assignment.substring(sign + 1).strip());
		}
		return overrides;
	}

	private static Path folder(IFile file, String given) {
		String folder = given.isBlank() ? RunPreferences.folder() : given.strip();
		return file.getProject().getLocation().toPath().resolve(folder).normalize();
	}

	RunTask task(String name) {
		return new RunTask(name, URI.createFileURI(file.getLocation().toString()), overrides, folder, threads);
	}
}
