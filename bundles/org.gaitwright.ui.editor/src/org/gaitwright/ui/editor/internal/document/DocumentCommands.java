/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The commands of a document, which may be saved in an earlier state than the present one: saving takes a while. */
public final class DocumentCommands extends BasicCommandStack {

	/** No state that undo or redo lead to. */
	private static final int NOWHERE = -2;

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
}
