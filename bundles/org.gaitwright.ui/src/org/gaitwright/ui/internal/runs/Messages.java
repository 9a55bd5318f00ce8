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
	public static String statusHeld;
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
	public static String groupStatus;
	public static String groupSeeds;
	public static String groupPart;
	public static String groupBy;
	public static String groupByTip;
	public static String groupNone;
	public static String groupBySeeds;
	public static String groupByExperiment;
	public static String statistic;
	public static String statisticTip;
	public static String statisticDeviation;
	public static String statisticQuartiles;
	public static String statisticRange;
	public static String compare;
	public static String compareTip;
	public static String compareTitle;
	public static String compareReading;
	public static String compareFailed;
	public static String compareParameters;
	public static String compareMetrics;
	public static String compareSame;
	public static String compareParameter;
	public static String compareUsual;
	public static String compareMetric;
	public static String compareDiffers;
	public static String compareYes;
	public static String compareNo;
	public static String compareDifference;
	public static String compareRelative;
	public static String copyCsv;
	public static String copyCsvTip;
	public static String copyLatex;
	public static String copyLatexTip;
	public static String copied;
	public static String again;
	public static String againTip;
	public static String againMissing;
	public static String againFailed;
	public static String export;
	public static String exportTip;
	public static String importRuns;
	public static String importRunsTip;
	public static String close;
	public static String lookingForFile;
	public static String searchFailed;
	public static String accessDenied;
	public static String alreadyExists;
	public static String noSuchFile;
	public static String fileFault;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.runs.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
