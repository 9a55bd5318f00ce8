/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.function.Supplier;

import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.model.metadata.FeatureMetadata;

/**
 * Context help of a field, from the documentation of the language.
 *
 * @param title the label with its unit
 * @param text  what the field is for, what is allowed, and the default
 */
record FieldHelp(String title, String text) implements IContext2 {

	/** Shows help when the user asks for it (F1) while the widget has the focus. */
	static void install(Control control, FeatureMetadata metadata, Supplier<String> text) {
		control.addHelpListener(event -> {
			Point below = control.toDisplay(0, control.getSize().y + 2);
			PlatformUI.getWorkbench().getHelpSystem().displayContext(new FieldHelp(metadata.labelWithUnit(), text.get()),
					below.x, below.y);
		});
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public String getStyledText() {
		return text;
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return new IHelpResource[0];
	}

	@Override
	public String getCategory(IHelpResource topic) {
		return null;
	}
}
