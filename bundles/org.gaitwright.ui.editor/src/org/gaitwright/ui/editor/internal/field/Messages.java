/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String restoreDefault;
	public static String restoreAbsent;
	public static String generalGroup;
	public static String partsGroup;
	public static String typeLabel;
	public static String typeTooltip;
	public static String tooltipAllowed;
	public static String tooltipDefault;
	public static String tooltipAbsent;
	public static String none;
	public static String notANumber;
	public static String notAWholeNumber;
	public static String notAValue;
	public static String readOnly;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
