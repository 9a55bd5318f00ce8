/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import picocli.CommandLine.IVersionProvider;

/** The version of the program: that of its bundle, as a test asserts. */
public final class Version implements IVersionProvider {
	/** Name and version, as it is written into runs. */
	public static final String PROGRAM = "gaitwright 0.1.0";

	@Override
	public String[] getVersion() {
		return new String[] { PROGRAM,
				System.getProperty("java.vm.name") + " " + Runtime.version() + ", " + System.getProperty("java.home") };
	}
}
