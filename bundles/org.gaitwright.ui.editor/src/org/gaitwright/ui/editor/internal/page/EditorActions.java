/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IPageChangedListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * Undo and redo of the active editor in the Edit menu and by their keys, on every page, and on that of the text find and
 * replace.
 */
public final class EditorActions extends EditorActionBarContributor {

	/** The menu has a text for the action. */
	private static final ResourceBundle MENU_TEXTS = new ListResourceBundle() {
		@Override
		protected Object[][] getContents() {
			return new Object[0][];
		}
	};

	private final StackAction undo = new StackAction(true);
	private final StackAction redo = new StackAction(false);
	private final CommandStackListener listener = event -> update();
	private ExperimentEditor editor;
	private ExperimentDocument document;
	private FindReplaceAction find;
	private final IPageChangedListener pageListener = event -> find.update();

	@Override
	public void init(IActionBars bars) {
		super.init(bars);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	@Override
	public void setActiveEditor(IEditorPart target) {
		forget();
		if (target instanceof ExperimentEditor next && !next.document().isDisposed()) {
			editor = next;
			document = editor.document();
			document.commands().addCommandStackListener(listener);
			find = new FindReplaceAction(MENU_TEXTS, "", editor); //$NON-NLS-1$
			editor.addPageChangedListener(pageListener);
		}
		getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		getActionBars().updateActionBars();
		update();
	}

	private void forget() {
		if (editor != null) {
			document.commands().removeCommandStackListener(listener);
			editor.removePageChangedListener(pageListener);
			editor = null;
			document = null;
			find = null;
		}
	}

	private void update() {
		undo.update();
		redo.update();
	}

	@Override
	public void dispose() {
		forget();
		super.dispose();
	}

	private final class StackAction extends Action {

		private final boolean back;

		StackAction(boolean back) {
			super(back ? Messages.undo : Messages.redo);
			this.back = back;
		}

		private Command next() {
			return document == null ? null
					: back ? document.commands().getUndoCommand() : document.commands().getRedoCommand();
		}

		void update() {
			Command next = next();
			setEnabled(document != null && (back ? document.commands().canUndo() : document.commands().canRedo()));
			String label = next == null ? null : next.getLabel();
			setText(label == null ? back ? Messages.undo : Messages.redo
					: NLS.bind(back ? Messages.undoOf : Messages.redoOf, label));
		}

		@Override
		public void run() {
			if (document != null && isEnabled()) {
				if (back) {
					document.commands().undo();
				} else {
					document.commands().redo();
				}
			}
		}
	}
}
