/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * What the fields of one element share.
 *
 * @param document the document
 * @param object   the element
 * @param commands makes the commands
 * @param toolkit  makes the widgets
 * @param reflow   lays the form out again after a message came or went
 */
public record FieldContext(ExperimentDocument document, EObject object, ElementCommands commands, FormToolkit toolkit,
		Runnable reflow) {

	/** @return whether the values may be changed */
	public boolean isEditable() {
		return document.isEditable(object);
	}
}
