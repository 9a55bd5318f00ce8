/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** The command by which another Java virtual machine runs the command line of this installation. */
final class CommandLineJvm {
	private static final String LAUNCHER = "org.eclipse.equinox.launcher"; //$NON-NLS-1$
	private static final String FRAMEWORK = "org.eclipse.osgi"; //$NON-NLS-1$
	private static final List<String> SHARED = List.of("osgi.install.area", "osgi.configuration.area", //$NON-NLS-1$ //$NON-NLS-2$
			"osgi.framework", "java.io.tmpdir"); //$NON-NLS-1$ //$NON-NLS-2$

	private CommandLineJvm() {
	}

	/** @throws IOException where this installation is not on disk as it has to be */
	static List<String> command(List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String property : SHARED)
			if (System.getProperty(property) instanceof String value)
				command.add("-D" + property + '=' + value); //$NON-NLS-1$
		if (System.getProperty("osgi.framework") == null) //$NON-NLS-1$
			command.add("-Dosgi.framework=" + jar(FRAMEWORK).toUri()); //$NON-NLS-1$
		command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"); //$NON-NLS-1$
		command.addAll(List.of("-jar", jar(LAUNCHER).toString(), "-nosplash", "-application", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"org.gaitwright.cli.application", "-data", "@none")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		command.addAll(arguments);
		return command;
	}

	private static Path jar(String name) throws IOException {
		Bundle bundle = Platform.getBundle(name);
		if (bundle == null)
			throw new IOException(NLS.bind(Messages.noLauncher, name));
		return FileLocator.getBundleFileLocation(bundle)
				.orElseThrow(() -> new IOException(NLS.bind(Messages.noLauncher, name))).toPath();
	}
}
