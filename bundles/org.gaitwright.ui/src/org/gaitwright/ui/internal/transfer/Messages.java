/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizards for export and import. */
final class Messages extends NLS {
	public static String exportTitle;
	public static String exportText;
	public static String exportHelp;
	public static String runs;
	public static String columnRun;
	public static String columnFolder;
	public static String selectAll;
	public static String deselectAll;
	public static String parts;
	public static String trajectories;
	public static String trajectoriesTip;
	public static String policy;
	public static String policyTip;
	public static String metrics;
	public static String metricsTip;
	public static String conditions;
	public static String conditionsTip;
	public static String timeSteps;
	public static String timeStepsTip;
	public static String format;
	public static String formatCsv;
	public static String formatMat;
	public static String formatJson;
	public static String place;
	public static String inRuns;
	public static String inFolder;
	public static String inFolderName;
	public static String browse;
	public static String notAbsolute;
	public static String noPath;
	public static String looking;
	public static String noRuns;
	public static String chooseRuns;
	public static String chooseParts;
	public static String chooseFolder;
	public static String folderOfRuns;
	public static String exporting;
	public static String exported;
	public static String exportCancelled;
	public static String exportedInRuns;
	public static String exportedInto;
	public static String targetIsRun;
	public static String noneOfThese;
	public static String exportFailed;
	public static String withoutParts;
	public static String importTitle;
	public static String importText;
	public static String importHelp;
	public static String folder;
	public static String folderName;
	public static String runsInIt;
	public static String project;
	public static String how;
	public static String link;
	public static String copy;
	public static String noProject;
	public static String noFolder;
	public static String noRunIn;
	public static String noRunYet;
	public static String lookingIn;
	public static String found;
	public static String foundSome;
	public static String copying;
	public static String copied;
	public static String copyCancelled;
	public static String stillRunning;
	public static String copyFailed;
	public static String linking;
	public static String linkFailed;
	public static String linkAdvice;
	public static String more;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.transfer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
