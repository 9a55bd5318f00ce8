/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * Cut, copy, paste and delete of elements, active while the tree has the focus: in a text field the same keys work on
 * the text.
 */
final class ClipboardHandlers implements FocusListener {

	/** Holds while the handlers are active: with it they go before those of the workbench, which work on texts. */
	private static final Expression FOCUSED = new Expression() {

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.TRUE;
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}
	};

	/** Shared by all editors, so that elements can be pasted into another file. */
	private static Collection<EObject> clipboard = List.of();

	private final ExperimentDocument document;
	private final ElementCommands commands;
	private final TreeViewer viewer;
	private final Runnable remove;
	private final List<IHandlerActivation> activations = new ArrayList<>();

	ClipboardHandlers(ExperimentDocument document, ElementCommands commands, TreeViewer viewer, Runnable remove) {
		this.document = document;
		this.commands = commands;
		this.viewer = viewer;
		this.remove = remove;
	}

	void install() {
		viewer.getControl().addFocusListener(this);
		viewer.getControl().addDisposeListener(event -> deactivate());
	}

	@Override
	public void focusGained(FocusEvent event) {
		deactivate();
		Map.of(IWorkbenchCommandConstants.EDIT_COPY, handler(this::copy), IWorkbenchCommandConstants.EDIT_CUT,
				handler(this::cut), IWorkbenchCommandConstants.EDIT_PASTE, handler(this::paste),
				IWorkbenchCommandConstants.EDIT_DELETE, handler(remove))
				.forEach((command, handler) -> activations.add(service().activateHandler(command, handler, FOCUSED)));
	}

	@Override
	public void focusLost(FocusEvent event) {
		deactivate();
	}

	private void deactivate() {
		if (!activations.isEmpty()) {
			service().deactivateHandlers(activations);
			activations.clear();
		}
	}

	private static IHandlerService service() {
		return PlatformUI.getWorkbench().getService(IHandlerService.class);
	}

	private static IHandler handler(Runnable work) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				work.run();
				return null;
			}
		};
	}

	void copy() {
		List<EObject> selected = selection();
		clipboard = EcoreUtil.copyAll(EcoreUtil.filterDescendants(selected));
	}

	private void cut() {
		if (commands.delete(selection()).canExecute()) {
			copy();
			remove.run();
		}
	}

	void paste() {
		List<EObject> selected = selection();
		EObject library = PageSpec.library(document.root());
		EObject target = !selected.isEmpty() ? selected.getFirst() : library != null ? library : document.root();
		Command paste = commands.paste(clipboard, target);
		if (document.execute(paste)) {
			viewer.refresh();
			viewer.setSelection(new StructuredSelection(List.copyOf(paste.getResult())), true);
		}
	}

	@SuppressWarnings("unchecked")
	private List<EObject> selection() {
		return viewer.getStructuredSelection().toList();
	}
}
