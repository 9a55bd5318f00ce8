/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.io.ExperimentResourceFactory;
import org.gaitwright.model.io.PluginFiles;

/** A resource set that reads experiment files from disk and from bundles, and nothing else. */
public final class ExperimentResourceSet extends ResourceSetImpl {

	/**
	 * Makes an empty resource set.
	 *
	 * @param pluginFiles where the files of bundles are, without OSGi
	 */
	public ExperimentResourceSet(PluginFiles pluginFiles) {
		getPackageRegistry().put(ExperimentPackage.eNS_URI, ExperimentPackage.eINSTANCE);
		getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new ExperimentResourceFactory());
		getResourceFactoryRegistry().getExtensionToFactoryMap().put(ReferencePolicy.EXTENSION,
				new ExperimentResourceFactory());
		setURIConverter(new Opener(pluginFiles));
	}

	private static final class Opener extends ExtensibleURIConverterImpl {

		private final PluginFiles pluginFiles;

		Opener(PluginFiles pluginFiles) {
			this.pluginFiles = pluginFiles;
		}

		@Override
		public InputStream createInputStream(URI address, Map<?, ?> options) throws IOException {
			if (address.isFile()) {
				return openFile(Path.of(address.toFileString()));
			}
			if (address.isPlatform() && EMFPlugin.IS_ECLIPSE_RUNNING) {
				return super.createInputStream(address, options);
			}
			if (address.isPlatformPlugin() && address.segmentCount() > 2) {
				return openPluginFile(address);
			}
			throw new IOException(address.isPlatformResource() ? "a workspace exists in the workbench only"
					: "addresses of this kind are not read");
		}

		private static InputStream openFile(Path file) throws IOException {
			if (!Files.exists(file)) {
				throw new FileNotFoundException("there is no such file");
			}
			if (!Files.isRegularFile(file)) {
				throw new IOException("it is not a regular file");
			}
			return Files.newInputStream(file);
		}

		private InputStream openPluginFile(URI address) throws IOException {
			String bundle = URI.decode(address.segment(1));
			String path = URI.decode(String.join("/", address.segmentsList().subList(2, address.segmentCount())));
			return pluginFiles.find(bundle, path)
					.orElseThrow(() -> new FileNotFoundException("no bundle " + bundle + " with the file " + path
							+ " is installed"))
					.openStream();
		}
	}
}
