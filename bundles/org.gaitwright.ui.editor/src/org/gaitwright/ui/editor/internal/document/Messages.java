/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String validating;
	public static String reading;
	public static String saving;
	public static String saveFailed;
	public static String problemAllowed;
	public static String commandAdd;
	public static String commandRemove;
	public static String commandMove;
	public static String commandPaste;
	public static String commandChangeType;
	public static String commandEditSource;
	public static String elsewhere;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
