/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.plot.PlotColors;

/**
 * Draws a robot at a time of its motion in its surroundings, with faint poses of the whole motion behind it: the
 * trajectory, the policy's rollout, or one over the other.
 */
final class RobotCanvas {
	private static final int MARGIN = 8;
	private static final int GHOSTS = 7;
	private static final int TRAJECTORY_COLOR = 0;
	private static final int ROLLOUT_COLOR = 1;

	private final Canvas canvas;
	private PlotColors colors;
	private Motion motion;
	private int condition;
	private Shown shown = Shown.TRAJECTORY;
	private boolean following;
	private double time;
	private Kinematics pose;
	private double[] bounds;
	private Camera camera;

	RobotCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.getAccessible().addAccessibleListener(new Named(Messages.animationName));
		colors = PlotColors.around(parent);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
	}

	Canvas control() {
		return canvas;
	}

	void adopt(PlotColors news) {
		colors = news;
		canvas.redraw();
	}

	/** Shows a condition; null for nothing. */
	void show(Motion news, int number, Shown what) {
		motion = news;
		condition = number;
		shown = what;
		RobotFigure figure = news == null ? null : news.figure();
		pose = figure == null ? null : new Kinematics(figure.model());
		bounds = figure == null ? null : bounds(figure);
		canvas.redraw();
	}

	private double[] bounds(RobotFigure figure) {
		double[] all = figure.bounds(motion.trajectory(condition));
		Course rollout = motion.rollout(condition);
		if (rollout != null && shown.rollout())
			figure.include(rollout, all);
		if (ground() != null)
			for (int i = 0; i <= 100; i++)
				all[2] = Math.min(all[2], ground().height(all[0] + (all[1] - all[0]) * i / 100));
		return all;
	}

	/** The ground, as far as it is known; null for none. */
	private HeightProfile ground() {
		Scene scene = motion.scene(condition);
		return scene != null ? scene.ground() : motion.figure().ground() ? HeightProfile.LEVEL : null;
	}

	/** Moves the robot to a time, s. */
	void time(double news) {
		time = news;
		canvas.redraw();
	}

	/** Lets the view move along with the robot, as large as it fits in height, or shows the whole motion. */
	void follow(boolean on) {
		following = on;
		canvas.redraw();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(colors.background()));
		gc.fillRectangle(area);
		gc.setForeground(new Color(colors.foreground()));
		if (area.isEmpty())
			return;
		if (pose == null) {
			if (motion != null)
				gc.drawText(Messages.noFigure, MARGIN, MARGIN, true);
			return;
		}
		Course first = shown.trajectory() || motion.rollout(condition) == null ? motion.trajectory(condition)
				: motion.rollout(condition);
		camera = following ? Camera.following(first.state(time)[0], bounds, area) : Camera.around(bounds, area);
		SurroundingsPainter surroundings = new SurroundingsPainter(gc, camera, colors);
		surroundings.grid(area);
		if (ground() != null)
			surroundings.ground(ground(), area);
		for (int i = 0; i < GHOSTS; i++)
			draw(gc, first, first.duration() * i / (GHOSTS - 1), colors.faint(color(first)), true);
		Course rollout = motion.rollout(condition);
		if (shown.rollout() && rollout != null && rollout != first)
			robot(gc, surroundings, rollout, false);
		robot(gc, surroundings, first, true);
		texts(gc);
		if (canvas.isFocusControl() && area.width > 4 && area.height > 4)
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
	}

	private int color(Course course) {
		return colors.curve(course == motion.rollout(condition) ? ROLLOUT_COLOR : TRAJECTORY_COLOR);
	}

	private void robot(GC gc, SurroundingsPainter surroundings, Course course, boolean labelled) {
		draw(gc, course, time, color(course), false);
		Scene scene = motion.scene(condition);
		if (scene == null)
			return;
		surroundings.contacts(course, time, scene.force());
		surroundings.pushes(scene, pose, time, motion.timeStep(), labelled);
	}

	/** The time, and which colour is which. */
	private void texts(GC gc) {
		int x = MARGIN;
		gc.setForeground(new Color(colors.foreground()));
		String now = String.format(Locale.ROOT, "t = %.2f s", time); //$NON-NLS-1$
		gc.drawText(now, x, MARGIN, true);
		if (motion.rollout(condition) == null)
			return;
		x += gc.textExtent("t = 00.00 s").x + 2 * MARGIN; //$NON-NLS-1$
		if (shown.trajectory())
			x = text(gc, Messages.showTrajectory, TRAJECTORY_COLOR, x);
		if (shown.rollout())
			text(gc, Messages.showRollout, ROLLOUT_COLOR, x);
	}

	private int text(GC gc, String text, int number, int x) {
		int height = gc.getFontMetrics().getHeight();
		gc.setForeground(rgb(colors.curve(number)));
		gc.setLineWidth(4);
		gc.drawLine(x, MARGIN + height / 2, x + 2 * MARGIN, MARGIN + height / 2);
		gc.setForeground(new Color(colors.foreground()));
		gc.drawText(text, x + 3 * MARGIN, MARGIN, true);
		return x + 5 * MARGIN + gc.textExtent(text).x;
	}

	private void draw(GC gc, Course course, double at, int color, boolean ghost) {
		pose.setState(course.state(at), 0);
		gc.setForeground(rgb(color));
		gc.setLineWidth(ghost ? 1 : 6);
		gc.setLineCap(SWT.CAP_ROUND);
		for (RobotFigure.Segment bar : motion.figure().segments())
			gc.drawLine(camera.x(pose.pointX(bar.link(), bar.x1(), bar.z1())),
					camera.z(pose.pointZ(bar.link(), bar.x1(), bar.z1())),
					camera.x(pose.pointX(bar.link(), bar.x2(), bar.z2())),
					camera.z(pose.pointZ(bar.link(), bar.x2(), bar.z2())));
		if (ghost)
			return;
		gc.setBackground(new Color(colors.background()));
		gc.setLineWidth(2);
		for (RobotFigure.Circle circle : motion.figure().circles())
			oval(gc, circle.link(), circle.x(), circle.z(),
					Math.max(2, (int) Math.round(camera.scale() * circle.radius())));
		for (int link = 1; link < motion.figure().links(); link++)
			oval(gc, link, 0, 0, 4);
	}

	private void oval(GC gc, int link, double x, double z, int radius) {
		int left = camera.x(pose.pointX(link, x, z)) - radius;
		int top = camera.z(pose.pointZ(link, x, z)) - radius;
		gc.fillOval(left, top, 2 * radius, 2 * radius);
		gc.drawOval(left, top, 2 * radius, 2 * radius);
	}

	private static Color rgb(int color) {
		return new Color(color >> 16 & 255, color >> 8 & 255, color & 255);
	}
}
