/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/** The listeners of a document. */
final class DocumentListeners {

	private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final Display display;
	private boolean changePending;

	/** @param display on whose thread they are told */
	DocumentListeners(Display display) {
		this.display = display;
	}

	void add(DocumentListener listener) {
		listeners.add(listener);
	}

	void remove(DocumentListener listener) {
		listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	void tell(Consumer<DocumentListener> event) {
		listeners.forEach(event);
	}

	/** Tells of a change, soon: many in a row are told once. */
	void noteChange() {
		if (!changePending) {
			changePending = true;
			display.asyncExec(() -> {
				changePending = false;
				new ArrayList<>(listeners).forEach(DocumentListener::changed);
			});
		}
	}
}
