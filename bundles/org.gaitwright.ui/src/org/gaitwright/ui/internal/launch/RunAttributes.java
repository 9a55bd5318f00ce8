/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

/** Attributes of a launch configuration of a run; what is missing is as the preferences say. */
public final class RunAttributes {
	/** Path of the experiment file in the workspace. */
	public static final String EXPERIMENT = "org.gaitwright.ui.experiment"; //$NON-NLS-1$
	/** Seed as a text; empty for that of the experiment. */
	public static final String SEED = "org.gaitwright.ui.seed"; //$NON-NLS-1$
	/** List of {@code path=value}. */
	public static final String OVERRIDES = "org.gaitwright.ui.overrides"; //$NON-NLS-1$
	/** Number of worker threads, 0 for the preference. */
	public static final String THREADS = "org.gaitwright.ui.threads"; //$NON-NLS-1$
	/** Folder for run directories, absolute or in the project; empty for the preference. */
	public static final String FOLDER = "org.gaitwright.ui.folder"; //$NON-NLS-1$
	/** Whether the run gets a Java virtual machine of its own. */
	public static final String OWN_JVM = "org.gaitwright.ui.ownJvm"; //$NON-NLS-1$

	private RunAttributes() {
	}
}
