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
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.plot.PlotColors;

/** Draws a robot at a time of its motion, with faint poses of the whole motion behind it. */
final class RobotCanvas {
	private static final int MARGIN = 18;
	private static final int GHOSTS = 7;

	private final Canvas canvas;
	private PlotColors colors;
	private Motion motion;
	private int condition;
	private double time;
	private Kinematics pose;
	private double[] bounds;
	private double scale;
	private double originX;
	private double originZ;

	RobotCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.getAccessible().addAccessibleListener(new Named(Messages.animationName));
		colors = PlotColors.around(parent);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	void adopt(PlotColors news) {
		colors = news;
		canvas.redraw();
	}

	/** Shows the trajectory of a condition; null for nothing. */
	void show(Motion news, int number) {
		motion = news;
		condition = number;
		RobotFigure figure = news == null ? null : news.figure();
		pose = figure == null ? null : new Kinematics(figure.model());
		bounds = figure == null ? null
				: figure.bounds(news.trajectory(number).x(), news.trajectory(number).stateSize());
		canvas.redraw();
	}

	/** Moves the robot to a time, s. */
	void time(double news) {
		time = news;
		canvas.redraw();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(colors.background()));
		gc.fillRectangle(area);
		gc.setForeground(new Color(colors.foreground()));
		if (pose == null) {
			if (motion != null)
				gc.drawText(Messages.noFigure, MARGIN, MARGIN, true);
			return;
		}
		place(area);
		grid(gc, area);
		for (int i = 0; i < GHOSTS; i++)
			draw(gc, motion.duration(condition) * i / (GHOSTS - 1), colors.faint(colors.curve(0)), true);
		draw(gc, time, colors.curve(0), false);
		gc.setForeground(new Color(colors.foreground()));
		gc.drawText(String.format(Locale.ROOT, "t = %.2f s", time), 8, 6, true); //$NON-NLS-1$
	}

	/** The whole motion fits, in the middle, with the same scale for both axes. */
	private void place(Rectangle area) {
		double low = motion.figure().ground() ? Math.min(0, bounds[2]) : bounds[2];
		double width = Math.max(bounds[1] - bounds[0], 0.1);
		double height = Math.max(bounds[3] - low, 0.1);
		scale = Math.max(1, Math.min((area.width - 2 * MARGIN) / width, (area.height - 2 * MARGIN) / height));
		originX = area.width / 2.0 - scale * (bounds[0] + bounds[1]) / 2;
		originZ = area.height / 2.0 + scale * (low + bounds[3]) / 2;
	}

	/** A line per metre, or per ten or tenth of one, and the ground. */
	private void grid(GC gc, Rectangle area) {
		gc.setForeground(new Color(colors.grid()));
		gc.setLineWidth(1);
		double step = scale > 300 ? 0.1 : scale > 12 ? 1 : 10;
		for (double x = Math.ceil(-originX / scale / step) * step; x(x) < area.width; x += step)
			gc.drawLine(x(x), 0, x(x), area.height);
		for (double z = Math.ceil((originZ - area.height) / scale / step) * step; z(z) > 0; z += step)
			gc.drawLine(0, z(z), area.width, z(z));
		if (motion.figure().ground()) {
			gc.setForeground(new Color(colors.foreground()));
			gc.setLineWidth(2);
			gc.drawLine(0, z(0), area.width, z(0));
		}
	}

	private void draw(GC gc, double at, int rgb, boolean ghost) {
		pose.setState(motion.state(condition, at), 0);
		Color color = new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
		gc.setForeground(color);
		gc.setLineWidth(ghost ? 1 : 6);
		gc.setLineCap(SWT.CAP_ROUND);
		for (RobotFigure.Segment bar : motion.figure().segments())
			gc.drawLine(x(pose.pointX(bar.link(), bar.x1(), bar.z1())), z(pose.pointZ(bar.link(), bar.x1(), bar.z1())),
					x(pose.pointX(bar.link(), bar.x2(), bar.z2())), z(pose.pointZ(bar.link(), bar.x2(), bar.z2())));
		if (ghost)
			return;
		gc.setBackground(new Color(colors.background()));
		gc.setLineWidth(2);
		for (RobotFigure.Circle circle : motion.figure().circles())
			oval(gc, circle.link(), circle.x(), circle.z(), Math.max(2, (int) Math.round(scale * circle.radius())));
		for (int link = 1; link < motion.figure().links(); link++)
			oval(gc, link, 0, 0, 4);
	}

	private void oval(GC gc, int link, double x, double z, int radius) {
		int left = x(pose.pointX(link, x, z)) - radius;
		int top = z(pose.pointZ(link, x, z)) - radius;
		gc.fillOval(left, top, 2 * radius, 2 * radius);
		gc.drawOval(left, top, 2 * radius, 2 * radius);
	}

	private int x(double world) {
		return (int) Math.round(originX + scale * world);
	}

	private int z(double world) {
		return (int) Math.round(originZ - scale * world);
	}
}
