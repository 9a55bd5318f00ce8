/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.net.URL;
import java.util.Optional;

/**
 * Finds the files of bundles where no OSGi framework does: what {@code platform:/plugin/BUNDLE/PATH} means in a plain
 * Java program. In a running Eclipse platform this is not consulted.
 */
@FunctionalInterface
public interface PluginFiles {

	/**
	 * Finds a file of a bundle.
	 *
	 * @param bundle symbolic name of the bundle
	 * @param path   path of the file in the bundle, without leading slash
	 * @return where to read it; empty if there is no such file
	 */
	Optional<URL> find(String bundle, String path);

	/**
	 * Finds files of bundles on a class path: as resources of the jar or folder whose manifest names the bundle, or,
	 * where no manifest with that path does, of one that has no manifest (the output folder of a build).
	 *
	 * @param loader the class loader to search
	 * @return a finder
	 */
	static PluginFiles onClassPath(ClassLoader loader) {
		return new ClassPathPluginFiles(loader);
	}
}
