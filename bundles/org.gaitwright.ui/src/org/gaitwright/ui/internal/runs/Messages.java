/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import org.eclipse.osgi.util.NLS;

/** Texts of the Runs view. */
final class Messages extends NLS {
	public static String lookingForRuns;
	public static String filter;
	public static String filterTip;
	public static String noRuns;
	public static String noMatch;
	public static String columnStatus;
	public static String columnExperiment;
	public static String columnSeed;
	public static String columnStart;
	public static String columnIterations;
	public static String columnLast;
	public static String columnBest;
	public static String columnWall;
	public static String columnChanged;
	public static String columnDirectory;
	public static String statusUnreadable;
	public static String statusRunning;
	public static String statusInterrupted;
	public static String statusFinished;
	public static String statusCancelled;
	public static String statusFailed;
	public static String openFolder;
	public static String openFolderTip;
	public static String openFolderFailed;
	public static String delete;
	public static String deleteTip;
	public static String deleteTitle;
	public static String deleteOne;
	public static String deleteMany;
	public static String deleteRunning;
	public static String deleteFailed;
	public static String deletingRuns;
	public static String tableName;
	public static String groupWithout;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.runs.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
