/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

import org.eclipse.emf.ecore.EPackage;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.experiment.binding.ModelPackage;
import org.gaitwright.experiment.binding.Seam;

/** Contributions on the class path: services of the seams' interfaces. */
final class ServiceContributions {
	/** A broken class path may repeat the same error for ever. */
	private static final int MOST_ERRORS = 100;

	private final List<String> problems;
	private final ClassLoader loader;

	/** Searches the class path from which this class comes. */
	ServiceContributions(List<String> problems) {
		this(problems, ServiceContributions.class.getClassLoader());
	}

	/**
	 * @param problems told what is broken and left out
	 * @param loader   the class loader to search
	 */
	ServiceContributions(List<String> problems, ClassLoader loader) {
		this.problems = problems;
		this.loader = loader;
	}

	/** Adds all bindings, seam by seam in the order of the class path. */
	void collect(List<Contribution> contributions) {
		for (Seam seam : Seam.values())
			for (Provider<?> provider : providers(seam.type())) {
				Class<?> type = provider.type();
				Binds binds = type.getAnnotation(Binds.class);
				if (binds == null)
					problems.add("The " + seam.description() + " binding " + type.getName() + " (" + source(type)
							+ ") does not say what it binds: annotate it with @Binds");
				else
					contributions.add(new Contribution(seam, binds.packageUri(), binds.eClass(), type.getName(),
							source(type), provider));
			}
	}

	/** Registers the packages of contributed model classes, so that experiments with them can be loaded. */
	void registerPackages() {
		for (Provider<ModelPackage> provider : providers(ModelPackage.class))
			try {
				EPackage contributed = provider.get().ePackage();
				EPackage.Registry.INSTANCE.put(contributed.getNsURI(), contributed);
			} catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
				problems.add("The package of model classes " + provider.type().getName() + " ("
						+ source(provider.type()) + ") cannot be loaded: " + e);
			}
	}

	/** All libraries of experiments. */
	List<ExperimentLibrary> libraries() {
		List<ExperimentLibrary> libraries = new ArrayList<>();
		for (Provider<ExperimentLibrary> provider : providers(ExperimentLibrary.class))
			try {
				libraries.add(provider.get());
			} catch (ServiceConfigurationError | LinkageError e) {
				problems.add("The library of experiments " + provider.type().getName() + " cannot be loaded: " + e);
			}
		return libraries;
	}

	private <S> List<Provider<S>> providers(Class<S> service) {
		List<Provider<S>> found = new ArrayList<>();
		Iterator<Provider<S>> providers = ServiceLoader.load(service, loader).stream().iterator();
		int errors = 0;
		while (errors < MOST_ERRORS)
			try {
				if (!providers.hasNext())
					break;
				found.add(providers.next());
			} catch (ServiceConfigurationError | LinkageError e) {
				problems.add("A contribution is left out: " + e.getMessage());
				errors++;
			}
		return found;
	}

	/** The jar or folder that a class comes from. */
	private static String source(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null || source.getLocation() == null)
			return "class path";
		String path = source.getLocation().getPath().replaceFirst("/+$", "");
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
