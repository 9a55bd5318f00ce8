/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/** Dragging of elements in a tree: to another place among their siblings, or to another parent; with Ctrl, a copy. */
final class ElementDragging extends ViewerDropAdapter {

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };
	/** Of the height of a row, counted from its upper edge. */
	private static final float BEFORE = 0.2f;
	private static final float ON = 0.5f;
	private static final float AFTER = 0.8f;

	private final ExperimentDocument document;
	private final TreeViewer viewer;

	ElementDragging(ExperimentDocument document, TreeViewer viewer) {
		super(viewer);
		this.document = document;
		this.viewer = viewer;
	}

	static void install(ExperimentDocument document, TreeViewer viewer) {
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = viewer.getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new ElementDragging(document, viewer));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
				&& command(elements(dragged), target, operation, getCurrentLocation()).canExecute();
	}

	@Override
	public boolean performDrop(Object data) {
		return data instanceof IStructuredSelection dragged
				&& drop(elements(dragged), getCurrentTarget(), getCurrentOperation(), getCurrentLocation());
	}

	/**
	 * Drops elements.
	 *
	 * @param location before, after or on the target, as of {@link ViewerDropAdapter}
	 */
	boolean drop(List<EObject> elements, Object target, int operation, int location) {
		Command drop = command(elements, target, operation, location);
		if (!document.execute(drop)) {
			return false;
		}
		viewer.refresh();
		Collection<?> dropped = operation == DND.DROP_COPY ? drop.getResult() : elements;
		viewer.setSelection(new StructuredSelection(dropped.toArray()), true);
		return true;
	}

	/** EMF knows where elements fit; elements of other files, and what would hold itself, do not. */
	private Command command(List<EObject> elements, Object target, int operation, int location) {
		if (!(target instanceof EObject owner) || !document.isEditable(owner) || elements.isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		if (operation == DND.DROP_COPY) {
			return new ElementCommands(document).paste(elements, owner);
		}
		return elements.stream().allMatch(document::isEditable)
				? DragAndDropCommand.create(document.domain(), owner, position(location), DragAndDropFeedback.DROP_MOVE,
						DragAndDropFeedback.DROP_MOVE, elements)
				: UnexecutableCommand.INSTANCE;
	}

	private static float position(int location) {
		return switch (location) {
			case LOCATION_BEFORE -> BEFORE;
			case LOCATION_AFTER -> AFTER;
			default -> ON;
		};
	}

	/** Files of the Project Explorer are dragged by the same means: they are no elements. What is in another comes with it. */
	private static List<EObject> elements(IStructuredSelection selection) {
		List<EObject> elements = new ArrayList<>();
		for (Object each : selection) {
			if (!(each instanceof EObject element)) {
				return List.of();
			}
			elements.add(element);
		}
		return EcoreUtil.filterDescendants(elements);
	}
}
