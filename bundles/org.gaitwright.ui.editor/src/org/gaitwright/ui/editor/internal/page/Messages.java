/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {
	public static String overview;
	public static String robot;
	public static String robotText;
	public static String tasks;
	public static String tasksText;
	public static String cost;
	public static String costText;
	public static String policy;
	public static String policyText;
	public static String optimizer;
	public static String optimizerText;
	public static String experiments;
	public static String experimentsText;
	public static String methods;
	public static String methodsText;
	public static String source;
	public static String sourceText;
	public static String sourceRefusedTitle;
	public static String sourceRefusedText;
	public static String sourceRefusedReason;
	public static String sourceStay;
	public static String sourceGiveUp;
	public static String elements;
	public static String details;
	public static String drawing;
	public static String contents;
	public static String problems;
	public static String noProblems;
	public static String nothingSelected;
	public static String nothingToAdd;
	public static String add;
	public static String addItem;
	public static String addItemTo;
	public static String remove;
	public static String moveUp;
	public static String moveDown;
	public static String copy;
	public static String cut;
	public static String paste;
	public static String undo;
	public static String redo;
	public static String undoOf;
	public static String redoOf;
	public static String pageLink;
	public static String line;
	public static String problem;
	public static String advice;
	public static String brokenFile;
	public static String conflictTitle;
	public static String lossText;
	public static String lossPart;
	public static String lossSave;
	public static String conflictText;
	public static String conflictOverwrite;
	public static String conflictReload;
	public static String conflictCancel;
	public static String noFile;
	public static String loading;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
