/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.osgi.util.NLS;

/** Texts on running experiments. */
final class Messages extends NLS {
	public static String preparing;
	public static String running;
	public static String consoleOf;
	public static String runDirectory;
	public static String resumedFrom;
	public static String iterationLine;
	public static String iterationsDone;
	public static String refreshing;
	public static String queued;
	public static String calledOff;
	public static String held;
	public static String goesOn;
	public static String runningHeld;
	public static String cannotPause;
	public static String defect;
	public static String noLauncher;
	public static String noExperiment;
	public static String noAssignment;
	public static String noSeed;
	public static String exitTitle;
	public static String exitWithRun;
	public static String exitWithRuns;
	public static String exitWithStudy;
	public static String exitStop;
	public static String exitCancel;
	public static String stopping;
	public static String tabExperimentTitle;
	public static String tabExperiment;
	public static String tabExperimentTip;
	public static String tabBrowse;
	public static String tabBrowseTitle;
	public static String tabSeed;
	public static String tabSeedAbsent;
	public static String tabSeedTip;
	public static String tabOverrides;
	public static String tabOverridesTip;
	public static String tabOverridesHint;
	public static String tabExecutionTitle;
	public static String tabThreads;
	public static String tabThreadsTip;
	public static String tabFolder;
	public static String tabFolderAbsent;
	public static String tabFolderTip;
	public static String tabJvm;
	public static String tabHere;
	public static String tabOwnJvm;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.launch.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
