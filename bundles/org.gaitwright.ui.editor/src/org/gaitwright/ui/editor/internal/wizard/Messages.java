/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String experimentTitle;
	public static String templateTitle;
	public static String templateText;
	public static String templates;
	public static String description;
	public static String fileTitle;
	public static String fileText;
	public static String failed;
	public static String studyTitle;
	public static String studyTemplateText;
	public static String studyFileText;
	public static String projectTitle;
	public static String projectText;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
