/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.Seam;

/** Contributions under OSGi: extensions of this bundle's extension points. Their classes are loaded when first needed. */
final class ExtensionContributions {
	private static final String NAMESPACE = "org.gaitwright.experiment";
	private static final String LIBRARIES = "experimentLibraries";

	private final IExtensionRegistry registry;
	private final List<String> problems;

	/**
	 * @param registry where extensions are found
	 * @param problems told what is broken and left out
	 */
	ExtensionContributions(IExtensionRegistry registry, List<String> problems) {
		this.registry = registry;
		this.problems = problems;
	}

	/** Whether there is an extension registry in this process. */
	static boolean isRegistryPresent() {
		return RegistryFactory.getRegistry() != null;
	}

	/** The contributions to the registry of this process. */
	static ExtensionContributions installed(List<String> problems) {
		return new ExtensionContributions(RegistryFactory.getRegistry(), problems);
	}

	/** Adds all bindings, seam by seam in the order of the registry. */
	void collect(List<Contribution> contributions) {
		for (Seam seam : Seam.values())
			for (IConfigurationElement element : elements(seam.extensionPoint()))
				try {
					contributions.add(contribution(seam, element));
				} catch (IllegalArgumentException | InvalidRegistryObjectException e) {
					problems.add("A contribution to " + NAMESPACE + "." + seam.extensionPoint() + " is left out: "
							+ e.getMessage());
				}
	}

	private static Contribution contribution(Seam seam, IConfigurationElement element) {
		return new Contribution(seam, required(element, "packageUri"), required(element, "eClass"),
				required(element, "class"), "bundle " + element.getContributor().getName(), () -> make(element));
	}

	/** All libraries of experiments. */
	List<ExperimentLibrary> libraries() {
		List<ExperimentLibrary> libraries = new ArrayList<>();
		for (IConfigurationElement element : elements(LIBRARIES))
			try {
				required(element, "class");
				if (make(element) instanceof ExperimentLibrary library)
					libraries.add(library);
				else
					throw new IllegalArgumentException("bundle " + element.getContributor().getName() + ": "
							+ element.getAttribute("class") + " is no " + ExperimentLibrary.class.getSimpleName());
			} catch (IllegalArgumentException | IllegalStateException | InvalidRegistryObjectException e) {
				problems.add("A library of experiments is left out: " + e.getMessage());
			}
		return libraries;
	}

	private IConfigurationElement[] elements(String extensionPoint) {
		return registry.getConfigurationElementsFor(NAMESPACE, extensionPoint);
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank())
			throw new IllegalArgumentException("bundle " + element.getContributor().getName() + ": the element '"
					+ element.getName() + "' has no attribute '" + attribute + "'");
		return value;
	}

	private static Object make(IConfigurationElement element) {
		try {
			return element.createExecutableExtension("class");
		} catch (CoreException e) {
			Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
			throw new IllegalStateException("bundle " + element.getContributor().getName() + ": " + e.getMessage() + " ("
					+ cause + ")", e);
		}
	}
}
