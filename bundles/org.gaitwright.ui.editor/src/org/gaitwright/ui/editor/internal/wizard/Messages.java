/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	static String experimentTitle;
	static String templateTitle;
	static String templateText;
	static String templates;
	static String description;
	static String fileTitle;
	static String fileText;
	static String failed;
	static String projectTitle;
	static String projectText;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
