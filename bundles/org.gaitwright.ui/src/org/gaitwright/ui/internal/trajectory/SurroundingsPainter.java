/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.Push;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.ui.plot.PlotColors;

/** Draws what surrounds a robot: grid, ground, and the forces on it as arrows. */
final class SurroundingsPainter {
	/** Length of an arrow as long as the robot's weight, and of the longest, pixels. */
	private static final double USUAL = 46;
	private static final double LONGEST = 110;
	private static final double SHORTEST = 3;
	private static final double HEAD = 7;
	private static final int GROUND_ALPHA = 40;
	private static final int FORCE_COLOR = 2;
	private static final int PUSH_COLOR = 3;

	private final GC gc;
	private final Camera camera;
	private final PlotColors colors;

	SurroundingsPainter(GC gc, Camera camera, PlotColors colors) {
		this.gc = gc;
		this.camera = camera;
		this.colors = colors;
	}

	/** A line per metre, or per ten or tenth of one. */
	void grid(Rectangle area) {
		gc.setForeground(new Color(colors.grid()));
		gc.setLineWidth(1);
		double step = camera.scale() > 300 ? 0.1 : camera.scale() > 12 ? 1 : 10;
		// far away, where a diverged rollout goes, a step is less than the distance of neighbouring numbers: it must end there, too
		double left = Math.ceil(camera.worldX(0) / step);
		for (int i = 0; i < area.width && camera.x((left + i) * step) < area.width; i++)
			gc.drawLine(camera.x((left + i) * step), 0, camera.x((left + i) * step), area.height);
		double bottom = Math.ceil(camera.worldZ(area.height) / step);
		for (int i = 0; i < area.height && camera.z((bottom + i) * step) > 0; i++)
			gc.drawLine(0, camera.z((bottom + i) * step), area.width, camera.z((bottom + i) * step));
	}

	/** The ground as a line, filled below. */
	void ground(HeightProfile ground, Rectangle area) {
		int[] outline = new int[2 * (area.width + 1) + 4];
		for (int x = 0; x <= area.width; x++) {
			outline[2 * x] = x;
			outline[2 * x + 1] = camera.z(ground.height(camera.worldX(x)));
		}
		int end = 2 * (area.width + 1);
		outline[end] = area.width;
		outline[end + 1] = outline[end + 3] = area.height;
		gc.setBackground(new Color(colors.foreground()));
		gc.setAlpha(GROUND_ALPHA);
		gc.fillPolygon(outline);
		gc.setAlpha(255);
		gc.setForeground(new Color(colors.foreground()));
		gc.setLineWidth(2);
		gc.drawPolyline(Arrays.copyOf(outline, end));
	}

	/** The forces of the ground on the robot, away from where they act. */
	void contacts(Course course, double time, double usual) {
		for (Course.ContactForce force : course.contacts(time)) {
			double length = Math.min(LONGEST, USUAL * force.size() / usual);
			if (length >= SHORTEST)
				arrow(camera.x(force.x()), camera.z(force.z()), force.forceX() / force.size(),
						-force.forceZ() / force.size(), length, color(FORCE_COLOR), false);
		}
	}

	/** The pushes that act now, towards the point where they act, with their sizes where asked for. */
	void pushes(Scene scene, Kinematics pose, double time, double timeStep, boolean labelled) {
		double step = time / timeStep;
		for (Push push : scene.pushes()) {
			double size = SceneBuilder.size(push);
			if (step < push.start() || step >= push.end() || size == 0)
				continue;
			int x = camera.x(pose.pointX(push.link(), push.x(), push.z()));
			int z = camera.z(pose.pointZ(push.link(), push.x(), push.z()));
			double length = Math.clamp(USUAL * size / scene.force(), 4 * HEAD, LONGEST);
			arrow(x, z, push.forceX() / size, -push.forceZ() / size, length, color(PUSH_COLOR), true);
			if (!labelled)
				continue;
			String text = NLS.bind(Messages.push, String.format(Locale.ROOT, "%.3g", size)); //$NON-NLS-1$
			gc.drawText(text, (int) (x - length * push.forceX() / size) - gc.textExtent(text).x / 2,
					(int) (z + length * push.forceZ() / size) - 2 * gc.getFontMetrics().getHeight(), true);
		}
	}

	/** An arrow along (dx, dz) in pixels from a point, or to it. */
	private void arrow(double x, double z, double dx, double dz, double length, Color color, boolean to) {
		double tipX = to ? x : x + length * dx;
		double tipZ = to ? z : z + length * dz;
		double head = Math.min(HEAD, length);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineCap(SWT.CAP_FLAT);
		gc.setLineWidth(3);
		gc.drawLine((int) Math.round(tipX - length * dx), (int) Math.round(tipZ - length * dz),
				(int) Math.round(tipX - head * dx), (int) Math.round(tipZ - head * dz));
		gc.fillPolygon(new int[] { (int) Math.round(tipX), (int) Math.round(tipZ),
				(int) Math.round(tipX - 1.5 * head * dx - head * dz * 0.8),
				(int) Math.round(tipZ - 1.5 * head * dz + head * dx * 0.8),
				(int) Math.round(tipX - 1.5 * head * dx + head * dz * 0.8),
				(int) Math.round(tipZ - 1.5 * head * dz - head * dx * 0.8) });
	}

	private Color color(int number) {
		int rgb = colors.curve(number);
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}
