/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {
	static String overview;
	static String robot;
	static String robotText;
	static String tasks;
	static String tasksText;
	static String cost;
	static String costText;
	static String policy;
	static String policyText;
	static String optimizer;
	static String optimizerText;
	static String source;
	static String sourceText;
	static String elements;
	static String details;
	static String drawing;
	static String contents;
	static String problems;
	static String noProblems;
	static String nothingSelected;
	static String nothingToAdd;
	static String add;
	static String addItem;
	static String addItemTo;
	static String remove;
	static String moveUp;
	static String moveDown;
	static String copy;
	static String cut;
	static String paste;
	static String undo;
	static String redo;
	static String undoOf;
	static String redoOf;
	static String pageLink;
	static String line;
	static String problem;
	static String brokenFile;
	public static String conflictTitle;
	public static String conflictText;
	public static String conflictOverwrite;
	public static String conflictReload;
	public static String conflictCancel;
	public static String saveFailed;
	public static String noFile;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
