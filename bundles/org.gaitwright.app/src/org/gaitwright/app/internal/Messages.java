/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the product. */
final class Messages extends NLS {
	public static String title;
	public static String about;
	public static String train;
	public static String trainText;
	public static String create;
	public static String createText;
	public static String workbench;
	public static String workbenchText;
	public static String again;
	public static String making;
	public static String readingAhead;
	public static String helpTitle;
	public static String helpText;
	public static String helpClose;

	static {
		NLS.initializeMessages("org.gaitwright.app.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
