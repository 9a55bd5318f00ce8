/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.gaitwright.ui.Ids;

/** The runs among what is selected: of the Runs view, or run directories of the Project Explorer. */
public final class SelectedRuns {
	private SelectedRuns() {
	}

	/** The directories of the runs in a selection; empty where there is none. */
	public static List<Path> in(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? structured.stream().map(RunFolders::runOf).filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

	/** Those that are selected now; where the active part has none, those of the Runs view. */
	public static List<Path> now(ISelectionService service) {
		List<Path> active = in(service.getSelection());
		return active.isEmpty() ? in(service.getSelection(Ids.RUNS_VIEW)) : active;
	}

	/**
	 * Tells which runs are selected, now and whenever others are, until the control is disposed. In the user-interface
	 * thread.
	 *
	 * @param listener takes run directories, one at least
	 */
	public static void follow(IWorkbenchPartSite site, Control control, Consumer<List<Path>> listener) {
		ISelectionService service = site.getWorkbenchWindow().getSelectionService();
		Consumer<List<Path>> some = runs -> {
			if (!runs.isEmpty())
				listener.accept(runs);
		};
		ISelectionListener active = (part, what) -> some.accept(in(what));
		// a run that begins is selected there while another part is active
		ISelectionListener listed = new Changes(in(service.getSelection(Ids.RUNS_VIEW)), some);
		service.addPostSelectionListener(active);
		service.addPostSelectionListener(Ids.RUNS_VIEW, listed);
		control.addDisposeListener(event -> {
			service.removePostSelectionListener(active);
			service.removePostSelectionListener(Ids.RUNS_VIEW, listed);
		});
		some.accept(now(service));
	}

	/** Leaves out that the rows of the same runs have changed. */
	private static final class Changes implements ISelectionListener {
		private final Consumer<List<Path>> listener;
		private List<Path> before;

		Changes(List<Path> now, Consumer<List<Path>> listener) {
			before = now;
			this.listener = listener;
		}

		@Override
		public void selectionChanged(IWorkbenchPart part, ISelection what) {
			List<Path> now = in(what);
			if (!now.equals(before))
				listener.accept(now);
			before = now;
		}
	}
}
