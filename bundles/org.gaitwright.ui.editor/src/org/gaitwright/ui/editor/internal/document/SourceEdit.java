/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import org.eclipse.emf.common.command.AbstractCommand;

/**
 * A step of editing the text. It changes nothing by itself: the document has the elements of the last text that is on its
 * command stack and not undone.
 */
final class SourceEdit extends AbstractCommand {

	private final SourceText text;

	SourceEdit(SourceText text) {
		super(Messages.commandEditSource);
		this.text = text;
	}

	SourceText text() {
		return text;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// it is on the stack
	}

	@Override
	public void redo() {
		// it is on the stack again
	}

	@Override
	public void undo() {
		// it is on the stack no longer
	}
}
