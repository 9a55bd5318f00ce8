/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

/** Keys under which the widgets of a field keep what they are for. */
public final class FieldKeys {

	/** The feature that a widget shows. */
	public static final String FEATURE = "org.gaitwright.feature"; //$NON-NLS-1$
	/** The feature whose default a button restores. */
	public static final String RESTORES = "org.gaitwright.restores"; //$NON-NLS-1$
	/** The label that holds the message of a field: data of the widget. */
	public static final String MESSAGE = "org.gaitwright.message"; //$NON-NLS-1$

	private FieldKeys() {
	}
}
