/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/** Finds files of bundles among the resources of a class loader. */
final class ClassPathPluginFiles implements PluginFiles {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private final ClassLoader loader;

	ClassPathPluginFiles(ClassLoader loader) {
		this.loader = loader;
	}

	@Override
	public Optional<URL> find(String bundle, String path) {
		List<URL> candidates = resources(path);
		Optional<URL> named = candidates.stream().filter(url -> bundle.equals(bundleOf(url, path).orElse(null)))
				.findFirst();
		return named.or(() -> candidates.stream().filter(url -> bundleOf(url, path).isEmpty()).findFirst());
	}

	private List<URL> resources(String path) {
		try {
			return Collections.list(loader.getResources(path));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Returns the symbolic name in the manifest of the jar or folder that holds a resource. */
	private static Optional<String> bundleOf(URL resource, String path) {
		String address = resource.toString();
		String root = address.substring(0, address.length() - path.length());
		try (InputStream stream = URI.create(root + MANIFEST).toURL().openStream()) {
			String name = new Manifest(stream).getMainAttributes().getValue("Bundle-SymbolicName");
			return Optional.ofNullable(name).map(text -> text.replaceFirst(";.*", "").strip());
		} catch (IOException noManifest) {
			return Optional.empty();
		}
	}
}
