/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.osgi.util.NLS;

/** Texts on running experiments. */
final class Messages extends NLS {
	public static String running;
	public static String consoleOf;
	public static String runDirectory;
	public static String resumedFrom;
	public static String iterationLine;
	public static String refreshing;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.launch.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
