/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.Test;

/** The robot moves: over its terrain, as the trajectory and as the policy have it. */
class TrajectoryViewTest extends WithRunGroups {
	@Test
	void theWalkerHasGroundForcesAndPushes() throws Exception {
		Path walker = Walkers.standing(project.getLocation().toPath().resolve("runs"), "walker-push");
		Ui.await("listed", () -> new ListedRuns(table, project).directories().contains(walker));
		select(walker);
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", () -> view.hasScene() && Views.note(view).contains(RunLayout.POLICY));
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		Ui.run(() -> {
			Views.key(animation, '\0', SWT.HOME, 0);
			assertEquals(0, view.time());
			for (int i = 0; i < 3; i++)
				Views.key(animation, '\0', SWT.ARROW_RIGHT, 0);
			double three = view.time();
			assertTrue(three > 0);
			Views.key(animation, '\0', SWT.ARROW_LEFT, 0);
			assertEquals(three * 2 / 3, view.time(), 1e-9);
			Views.key(animation, '\0', SWT.PAGE_DOWN, 0);
			assertTrue(view.time() > three);
		});
		Ui.screenshot("walker-light");
	}

	@Test
	void trajectoryAndPolicyAreLaidOverEachOther() throws InterruptedException {
		select(swimmer);
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.await("scene", () -> view.hasScene() && Views.note(view).isEmpty());
		Views.choose(view, "both", "both");
		Canvas animation = Ui.find(view, Canvas.class, each -> each.getClass() == Canvas.class);
		Ui.run(() -> Views.key(animation, '\0', SWT.END, 0));
		Ui.screenshot("overlay-light");
		Ui.run(() -> Views.key(animation, ' ', 0, 0));
		Ui.await("plays", () -> view.time() > 0.1);
		Ui.run(() -> Views.key(animation, ' ', 0, 0));
		double held = Ui.call(view::time);
		Thread.sleep(200);
		assertEquals(held, Ui.call(view::time));
		Views.choose(view, "both", "policy");
		Views.choose(view, "both", "trajectory");
	}
}
