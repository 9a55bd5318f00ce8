/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.study;

import org.eclipse.osgi.util.NLS;

/** Texts on studies. */
final class Messages extends NLS {
	public static String running;
	public static String counting;
	public static String progress;
	public static String iteration;
	public static String failed;
	public static String title;
	public static String summary;
	public static String unfinished;
	public static String failures;
	public static String tableName;
	public static String figureName;
	public static String experiment;
	public static String method;
	public static String runs;
	public static String policyCost;
	public static String heldOutCost;
	public static String success;
	public static String wall;
	public static String copyCsv;
	public static String copyLatex;
	public static String close;

	static {
		NLS.initializeMessages("org.gaitwright.ui.internal.study.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
