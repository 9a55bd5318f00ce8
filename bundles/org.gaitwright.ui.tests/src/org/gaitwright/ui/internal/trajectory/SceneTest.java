/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.tests.Walkers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiled experiment adds to the trajectories of a run. */
class SceneTest {
	@TempDir
	static Path runs;
	private static Path run;
	private static Motion motion;

	@BeforeAll
	static void walkers() throws Exception {
		run = Walkers.standing(runs, "walker-push");
		motion = new SceneBuilder().complete(Motion.read(run), run);
	}

	@Test
	void theGroundCarriesTheRobot() {
		Scene scene = motion.scene(0);
		assertEquals(HeightProfile.LEVEL, scene.ground());
		Course walker = scene.trajectory();
		assertEquals(walker.steps(), walker.contacts().size());
		double weight = motion.figure().model().links().stream().mapToDouble(link -> link.mass()).sum() * 9.81;
		double impulse = walker.contacts().stream().flatMap(List::stream).mapToDouble(Course.ContactForce::forceZ).sum();
		double mean = impulse / walker.steps();
		assertTrue(mean > 0.5 * weight && mean < 1.5 * weight, mean + " N under a weight of " + weight + " N");
		assertTrue(walker.largestForce() > 0);
		assertTrue(walker.contacts(-1).isEmpty() && walker.contacts(walker.duration() + 1).isEmpty());
	}

	@Test
	void pushesAreThoseOfTheCondition() {
		boolean any = false;
		for (int i = 0; i < motion.conditions().size(); i++)
			any |= !motion.scene(i).pushes().isEmpty();
		assertTrue(any, "no condition with a push");
	}

	@Test
	void withoutAPolicyThereIsNoRolloutAndANote() {
		assertNull(motion.rollout(0));
		assertTrue(motion.note().contains(RunLayout.POLICY), motion.note());
	}

	@Test
	void anExperimentThatCannotBeReadLeavesTheTrajectories() throws Exception {
		Path broken = Walkers.standing(runs, "walker-terrain");
		Motion before = new SceneBuilder().complete(Motion.read(broken), broken);
		assertFalse(before.scene(0).ground() == HeightProfile.LEVEL);
		Files.writeString(broken.resolve(RunLayout.EXPERIMENT), "<nonsense/>");
		Motion after = new SceneBuilder().complete(Motion.read(broken), broken);
		assertNull(after.scene(0));
		assertNotNull(after.trajectory(0));
		assertFalse(after.note().isEmpty());
	}

	@Test
	void bandsAreOneStandardDeviation() {
		PlotContent joints = new MotionCurves(motion, 0, Shown.BOTH, PlotColors.LIGHT).coordinates();
		assertEquals(joints.curves().size(), joints.bands().size());
		Curve curve = joints.curves().get(0);
		assertEquals(curve.y()[3] + 0.1, joints.bands().get(0).high()[3], 1e-12);
		PlotContent torques = new MotionCurves(motion, 0, Shown.TRAJECTORY, PlotColors.LIGHT).controls();
		assertEquals(-20, torques.bands().get(0).low()[0], 1e-12); // deviation of the control 2, gear 10
		assertEquals("torque [N m]", torques.y().label());
	}

	@Test
	void timeIsInterpolatedAndEndsAtTheEnds() {
		Course course = new Course(2, 0.1, new double[] { 0, 10, 20 }, new double[] { 1, 2 }, 1, 1, List.of());
		assertArrayEquals(new double[] { 5 }, course.state(0.05), 1e-12);
		assertArrayEquals(new double[] { 20 }, course.state(7), 1e-12);
		assertArrayEquals(new double[] { 0 }, course.state(-7), 1e-12);
		assertArrayEquals(new double[] { 0 },
				new Course(0, 0.1, new double[] { 0 }, new double[0], 1, 1, List.of()).state(1), 1e-12);
	}

	@Test
	void aCameraKeepsProportions() {
		Camera all = Camera.around(new double[] { 0, 10, 0, 1 }, new Rectangle(0, 0, 1036, 236));
		assertEquals(100, all.scale(), 1e-9);
		assertEquals(518, all.x(5));
		Camera near = Camera.following(2, new double[] { 0, 10, 0, 1 }, new Rectangle(0, 0, 1036, 236));
		assertEquals(200, near.scale(), 1e-9);
		assertEquals(518, near.x(2));
		assertEquals(1.5, near.worldX(near.x(1.5)), 0.01);
	}
}
