/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IViewPart;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Views that are closed leave nothing: no object of theirs, no job, no font, colour or picture. */
class ViewLeaksTest {
	private static final int CYCLES = 20;
	private static final List<String> VIEWS = List.of(Ids.RUNS_VIEW, Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW);

	private static IProject project;
	private static Path run;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("view-leaks");
		project.create(null);
		project.open(null);
		run = RunDirectories.swimmer(project.getLocation().toPath().resolve("runs"), 1, 1);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	private static List<WeakReference<Object>> openAndClose() throws InterruptedException {
		RunsView table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		ConvergenceView curves = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		TrajectoryView motion = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.run(() -> {
			curves.follow(List.of(run));
			motion.follow(run);
			motion.play(true);
		});
		Ui.await("shown", () -> !table.shown().isEmpty() && curves.content() != null && motion.hasMotion());
		List<WeakReference<Object>> parts = List.of(new WeakReference<>(table), new WeakReference<>(curves),
				new WeakReference<>(motion), new WeakReference<>(curves.plot()));
		close();
		return parts;
	}

	private static void close() {
		Ui.run(() -> VIEWS.forEach(id -> {
			IViewPart view = Ui.window().getActivePage().findView(id);
			if (view != null)
				Ui.window().getActivePage().hideView(view);
		}));
	}

	@Test
	void twentyCyclesLeaveNothing() throws InterruptedException {
		List<Error> leaked = new CopyOnWriteArrayList<>();
		Resource.setNonDisposeHandler(leaked::add);
		List<WeakReference<Object>> closed = new ArrayList<>();
		for (int i = 0; i < CYCLES; i++)
			closed.addAll(openAndClose());
		long end = System.nanoTime() + 20_000_000_000L;
		// the workbench may hold the part that was active last until another one is
		int allowed = 4;
		while (alive(closed) > allowed && System.nanoTime() < end) {
			System.gc();
			Thread.sleep(100);
		}
		assertTrue(alive(closed) <= allowed, alive(closed) + " of " + closed.size() + " objects are still there: " + names(closed));
		assertEquals(List.of(), leaked.stream().map(ViewLeaksTest::origin).filter(each -> !each.isEmpty()).toList());
		assertEquals(0, jobs());
	}

	@Test
	void whatIsNotDisposedIsNoticed() throws InterruptedException {
		List<Error> leaked = new CopyOnWriteArrayList<>();
		Resource.setNonDisposeHandler(leaked::add);
		Ui.run(() -> new Font(Ui.display(), new FontData("Sans", 9, SWT.NORMAL)));
		for (int i = 0; i < 100 && leaked.isEmpty(); i++) {
			System.gc();
			Thread.sleep(50);
		}
		assertTrue(leaked.stream().anyMatch(each -> !origin(each).isEmpty()), leaked.toString());
	}

	@AfterEach
	void noHandler() {
		Resource.setNonDisposeHandler(null);
	}

	/** Where in this project a resource was made that nobody disposed of; empty for elsewhere. */
	private static String origin(Error leak) {
		return Arrays.stream(leak.getStackTrace()).filter(each -> each.getClassName().startsWith("org.gaitwright."))
				.map(StackTraceElement::toString).findFirst().orElse("");
	}

	private static long alive(List<WeakReference<Object>> references) {
		return references.stream().filter(each -> each.get() != null).count();
	}

	private static List<String> names(List<WeakReference<Object>> references) {
		return references.stream().map(WeakReference::get).filter(each -> each != null)
				.map(each -> each.getClass().getSimpleName()).toList();
	}

	private static int jobs() {
		int count = 0;
		for (Job job : Job.getJobManager().find(null))
			if (job.getClass().getPackageName().startsWith("org.gaitwright.ui.internal.")
					&& !job.getClass().getPackageName().endsWith(".launch"))
				count++;
		return count;
	}
}
