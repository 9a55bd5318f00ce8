/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preferences. */
final class Messages extends NLS {
	public static String description;
	public static String runsAtATime;
	public static String runsAtATimeTip;
	public static String threads;
	public static String threadsTip;
	public static String folder;
	public static String folderTip;
	public static String ownJvm;
	public static String ownJvmTip;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
