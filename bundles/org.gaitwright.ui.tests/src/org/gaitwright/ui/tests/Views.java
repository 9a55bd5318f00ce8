/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.runs.SelectedRuns;

/** What users do in views, and what they read there. */
final class Views {
	private Views() {
	}

	/** Chooses an item of the combo that has another one. */
	static void choose(ViewPart view, String of, String item) throws InterruptedException {
		Combo combo = Ui.find(view, Combo.class, each -> has(each, of));
		Ui.await(item + " offered", () -> has(combo, item));
		Ui.run(() -> combo.setText(item));
		Ui.selected(combo);
	}

	static boolean has(Combo combo, String item) {
		return List.of(combo.getItems()).contains(item);
	}

	/** The line beneath the content, empty where there is none. */
	static String note(ViewPart view) {
		return Ui.call(() -> Ui.all(view, Label.class, label -> (label.getStyle() & SWT.WRAP) != 0 && label.getVisible())
				.stream().map(Label::getText).findFirst().orElse(""));
	}

	/** What is selected in the Runs view. */
	static Set<Path> selectedRuns() {
		return Ui.call(() -> Set.copyOf(SelectedRuns.in(Ui.window().getSelectionService().getSelection(Ids.RUNS_VIEW))));
	}

	/** Presses a key, in the user-interface thread. */
	static void key(Control control, char character, int code, int modifiers) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code == 0 ? character : code;
		event.stateMask = modifiers;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
