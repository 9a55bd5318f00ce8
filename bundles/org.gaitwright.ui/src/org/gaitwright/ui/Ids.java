/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui;

/** Identifiers of what this bundle adds to a workbench. */
public final class Ids {
	/** This bundle. */
	public static final String BUNDLE = "org.gaitwright.ui"; //$NON-NLS-1$
	/** How runs converge. */
	public static final String CONVERGENCE_VIEW = "org.gaitwright.ui.convergence"; //$NON-NLS-1$
	/** All runs of the workspace. */
	public static final String RUNS_VIEW = "org.gaitwright.ui.runs"; //$NON-NLS-1$
	/** The motion of a run's robot. */
	public static final String TRAJECTORY_VIEW = "org.gaitwright.ui.trajectory"; //$NON-NLS-1$
	/** Runs the selected experiment. */
	public static final String RUN_COMMAND = "org.gaitwright.ui.run"; //$NON-NLS-1$
	/** Holds the selected runs, or lets them go on. */
	public static final String PAUSE_COMMAND = "org.gaitwright.ui.pause"; //$NON-NLS-1$
	/** Ends the selected runs after their iteration. */
	public static final String STOP_COMMAND = "org.gaitwright.ui.stop"; //$NON-NLS-1$
	/** Goes on with the selected runs. */
	public static final String RESUME_COMMAND = "org.gaitwright.ui.resume"; //$NON-NLS-1$

	/** Writes runs into files for other programs. */
	public static final String EXPORT_RUNS = "org.gaitwright.ui.exportRuns"; //$NON-NLS-1$
	/** Brings runs of elsewhere into the workspace. */
	public static final String IMPORT_RUNS = "org.gaitwright.ui.importRuns"; //$NON-NLS-1$

	/** Launch configurations of runs. */
	public static final String LAUNCH_TYPE = "org.gaitwright.ui.run"; //$NON-NLS-1$
	/** Type of the processes of the debug platform that are runs. */
	public static final String PROCESS_TYPE = "org.gaitwright.ui.run"; //$NON-NLS-1$
	/** The preferences. */
	public static final String PREFERENCES = "org.gaitwright.ui.preferences"; //$NON-NLS-1$

	private Ids() {
	}
}
