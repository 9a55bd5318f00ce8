/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The commands of a document, which may be saved in an earlier state than the present one: saving takes a while. */
public final class DocumentCommands extends BasicCommandStack {

	/** No state that undo or redo lead to. */
	private static final int NOWHERE = -2;
	/** So many texts keep their elements; those of earlier ones are built again when undo leads there. */
	private static final int TEXTS_WITH_ELEMENTS = 30;

	/**
	 * Takes note that the document was saved.
	 *
	 * @param last the command after which its content was taken, {@code null} for none
	 */
	public void savedAfter(Command last) {
		int index = commandList.indexOf(last);
		saveIndex = last != null && index < 0 ? NOWHERE : index;
		notifyListeners();
	}

	/** @return whether the text is as it was read or typed, and no element was changed since */
	boolean endWithText() {
		return top < 0 || commandList.get(top) instanceof SourceEdit;
	}

	/** @return the text that was typed last and not undone */
	Optional<SourceText> lastText() {
		for (int index = top; index >= 0; index--) {
			if (commandList.get(index) instanceof SourceEdit edit) {
				return Optional.of(edit.text());
			}
		}
		return Optional.empty();
	}

	/**
	 * Adds a text. What is typed before the text before it was read belongs to the same step, unless that was saved.
	 *
	 * @param edit brings the text
	 */
	void type(SourceEdit edit) {
		boolean sameStep = top >= 0 && top == commandList.size() - 1 && top != saveIndex
				&& commandList.get(top) instanceof SourceEdit before && !before.text().isRead();
		if (sameStep) {
			commandList.set(top, edit);
			mostRecentCommand = edit;
			notifyListeners();
		} else {
			execute(edit);
			forgetElements(top - TEXTS_WITH_ELEMENTS);
		}
	}

	/** Between two texts no command changed the elements: none will need the same ones again. */
	private void forgetElements(int index) {
		if (index >= 0 && commandList.get(index) instanceof SourceEdit edit
				&& commandList.get(index + 1) instanceof SourceEdit) {
			edit.text().setResult(null);
		}
	}
}
