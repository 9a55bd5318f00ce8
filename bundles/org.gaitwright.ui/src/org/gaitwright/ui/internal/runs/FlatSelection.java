/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Selects runs where the table selects rows: a group stands for all of its runs. */
final class FlatSelection implements ISelectionProvider {
	private final ISelectionProvider rows;
	private final Map<ISelectionChangedListener, ISelectionChangedListener> listeners = new HashMap<>();

	FlatSelection(ISelectionProvider rows) {
		this.rows = rows;
	}

	private static IStructuredSelection flat(ISelection selection) {
		List<RunEntry> runs = ((IStructuredSelection) selection).stream().filter(RunRow.class::isInstance)
				.flatMap(row -> ((RunRow) row).runs().stream()).distinct().toList();
		return new StructuredSelection(runs);
	}

	@Override
	public ISelection getSelection() {
		return flat(rows.getSelection());
	}

	@Override
	public void setSelection(ISelection selection) {
		rows.setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		ISelectionChangedListener own = event -> listener
				.selectionChanged(new SelectionChangedEvent(this, flat(event.getSelection())));
		if (listeners.putIfAbsent(listener, own) == null)
			rows.addSelectionChangedListener(own);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		ISelectionChangedListener own = listeners.remove(listener);
		if (own != null)
			rows.removeSelectionChangedListener(own);
	}
}
