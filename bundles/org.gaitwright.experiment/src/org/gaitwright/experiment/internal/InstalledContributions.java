/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the extension registry where there is one (under OSGi), and {@link java.util.ServiceLoader} where there is none; then
 * contributed packages of model classes are registered, too.
 */
public final class InstalledContributions {
	private static final Logger LOG = LoggerFactory.getLogger(InstalledContributions.class);

	private InstalledContributions() {
	}

	/** All bindings; broken contributions are left out, and named in its problems and in the log. */
	public static Bindings bindings() {
		List<Contribution> contributions = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		if (isRegistryPresent())
			ExtensionContributions.installed(problems).collect(contributions);
		else {
			ServiceContributions services = new ServiceContributions(problems);
			services.registerPackages();
			services.collect(contributions);
		}
		problems.forEach(LOG::warn);
		return new Bindings(contributions, problems);
	}

	/** All libraries of shipped experiments; broken ones are left out, and named in the log. */
	public static List<ExperimentLibrary> libraries() {
		List<String> problems = new ArrayList<>();
		List<ExperimentLibrary> libraries;
		if (isRegistryPresent())
			libraries = ExtensionContributions.installed(problems).libraries();
		else {
			ServiceContributions services = new ServiceContributions(problems);
			services.registerPackages();
			libraries = services.libraries();
		}
		problems.forEach(LOG::warn);
		return libraries;
	}

	/** The classes of the registry may be missing on plain Java, or there without a registry. */
	private static boolean isRegistryPresent() {
		try {
			return ExtensionContributions.isRegistryPresent();
		} catch (NoClassDefFoundError e) {
			return false;
		}
	}
}
