/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	static String restoreDefault;
	static String restoreAbsent;
	static String generalGroup;
	static String partsGroup;
	static String typeLabel;
	static String typeTooltip;
	static String tooltipAllowed;
	static String tooltipDefault;
	static String tooltipAbsent;
	static String none;
	static String notANumber;
	static String notAWholeNumber;
	static String notAValue;
	static String readOnly;
	static String elsewhere;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
