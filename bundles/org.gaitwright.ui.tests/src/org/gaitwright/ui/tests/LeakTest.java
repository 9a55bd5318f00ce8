/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.junit.jupiter.api.Test;

/** Editor and views that are closed are gone: no listener, adapter or cache keeps them. */
class LeakTest {
	private static final int CYCLES = 20;
	/** The workbench itself keeps the part that was active last, and forgets it with the next. */
	private static final int KEPT_BY_WORKBENCH = 2;

	private final List<WeakReference<Object>> parts = new ArrayList<>();
	private final List<WeakReference<Object>> documents = new ArrayList<>();

	@Test
	void closedPartsAreForgotten() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("leaks");
		project.create(null);
		project.open(null);
		IFile file = project.getFile("swimmer.experiment");
		try (InputStream swimmer = new ExtensibleURIConverterImpl()
				.createInputStream(ExperimentCatalog.installed().find("swimmer"))) {
			file.create(swimmer, true, null);
		}
		cycle(file);
		parts.clear();
		documents.clear();
		long before = heap();
		for (int i = 0; i < CYCLES; i++)
			cycle(file);
		long after = heap();
		System.out.printf(Locale.ROOT, "Heap before %d cycles %.1f MB, after %.1f MB; kept: %d of %d parts, %d of %d documents%n",
				CYCLES, before / 1e6, after / 1e6, alive(parts), parts.size(), alive(documents), documents.size());
		assertTrue(alive(documents) <= KEPT_BY_WORKBENCH, alive(documents) + " documents are kept");
		assertTrue(alive(parts) <= 4 * KEPT_BY_WORKBENCH, alive(parts) + " parts are kept");
		assertTrue(after - before < 10_000_000, "the heap grows: " + (after - before));
	}

	private void cycle(IFile file) throws InterruptedException {
		ExperimentEditor editor = Ui
				.call(() -> (ExperimentEditor) IDE.openEditor(Ui.window().getActivePage(), file, ExperimentEditor.ID));
		Ui.await("the file is read", () -> editor.getActivePageInstance() != null);
		for (String page : new String[] { "robot", "optimizer", "source" })
			Ui.run(() -> editor.setActivePage(page));
		parts.add(new WeakReference<>(editor));
		documents.add(new WeakReference<>(editor.document()));
		Ui.run(() -> Ui.window().getActivePage().closeEditor(editor, false));
		for (String id : List.of(Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW, Ids.RUNS_VIEW)) {
			IViewPart view = Ui.view(id, IViewPart.class);
			parts.add(new WeakReference<>(view));
			Ui.run(() -> Ui.window().getActivePage().hideView(view));
		}
		for (String id : List.of(Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW, Ids.RUNS_VIEW))
			Ui.view(id, IViewPart.class);
	}

	private static long alive(List<WeakReference<Object>> references) {
		return references.stream().filter(reference -> reference.get() != null).count();
	}

	private static long heap() throws InterruptedException {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 6; i++) {
			Ui.run(() -> {
				// what was put off is done
			});
			System.gc();
			Thread.sleep(150);
		}
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
