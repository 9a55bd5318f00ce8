/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * What the user does in the area of a plot. Wheel and +/− zoom (with Shift the abscissa only, with Ctrl the ordinate
 * only), a frame drawn with the mouse is magnified, arrow keys scroll, comma and period move the reading cursor (with
 * Ctrl also the arrow keys), 0 or a double click shows all.
 */
final class PlotNavigation {
	/** What can be done. Fractions are of the area, from its lower left corner. */
	interface Target {
		/** Shows the part between these fractions. */
		void zoom(double fromX, double toX, double fromY, double toY);

		/** Shows all. */
		void fit();

		/** The reading cursor is at this fraction of the abscissa, NaN for nowhere. */
		void point(double fraction);

		/** Moves the reading cursor by so many steps. */
		void step(int steps);
	}

	private static final double STEP = 0.8;
	private static final double SCROLL = 0.1;
	private static final int LEAST_FRAME = 6;

	private final Control area;
	private final Target target;
	private int startX = -1;
	private int startY;
	private int endX;
	private int endY;

	PlotNavigation(Control area, Target target) {
		this.area = area;
		this.target = target;
		area.addListener(SWT.MouseWheel, this::wheel);
		area.addListener(SWT.MouseDoubleClick, event -> target.fit());
		area.addListener(SWT.MouseDown, this::press);
		area.addListener(SWT.MouseUp, this::release);
		area.addListener(SWT.MouseMove, this::move);
		area.addListener(SWT.MouseExit, event -> target.point(Double.NaN));
		area.addListener(SWT.Traverse, event -> event.doit = true);
		area.addKeyListener(KeyListener.keyPressedAdapter(this::key));
	}

	/** The frame that is being drawn, null for none. */
	Rectangle frame() {
		if (startX < 0 || Math.abs(endX - startX) < LEAST_FRAME || Math.abs(endY - startY) < LEAST_FRAME)
			return null;
		return new Rectangle(Math.min(startX, endX), Math.min(startY, endY), Math.abs(endX - startX),
				Math.abs(endY - startY));
	}

	private void wheel(Event event) {
		zoom(event.count > 0 ? STEP : 1 / STEP, fractionX(event.x), fractionY(event.y), event.stateMask);
		event.doit = false;
	}

	private void zoom(double factor, double x, double y, int modifiers) {
		double onX = (modifiers & SWT.MOD1) != 0 ? 1 : factor;
		double onY = (modifiers & SWT.MOD2) != 0 ? 1 : factor;
		target.zoom(x - onX * x, x + onX * (1 - x), y - onY * y, y + onY * (1 - y));
	}

	private void press(Event event) {
		area.setFocus();
		if (event.button == 1) {
			startX = endX = event.x;
			startY = endY = event.y;
		}
	}

	private void move(Event event) {
		if (startX >= 0) {
			endX = event.x;
			endY = event.y;
			area.redraw();
		}
		target.point(fractionX(event.x));
	}

	private void release(Event event) {
		Rectangle frame = frame();
		startX = -1;
		if (frame != null)
			target.zoom(fractionX(frame.x), fractionX(frame.x + frame.width), fractionY(frame.y + frame.height),
					fractionY(frame.y));
	}

	private void key(KeyEvent event) {
		switch (event.character) {
			case '+', '=' -> zoom(STEP, 0.5, 0.5, event.stateMask & SWT.MOD1);
			case '-', '_' -> zoom(1 / STEP, 0.5, 0.5, event.stateMask & SWT.MOD1);
			case '0' -> target.fit();
			case ',' -> target.step(-1);
			case '.' -> target.step(1);
			case SWT.ESC -> target.point(Double.NaN);
			default -> arrow(event.keyCode, (event.stateMask & SWT.MOD1) != 0);
		}
	}

	private void arrow(int key, boolean cursor) {
		switch (key) {
			case SWT.ARROW_LEFT -> horizontally(-1, cursor);
			case SWT.ARROW_RIGHT -> horizontally(1, cursor);
			case SWT.ARROW_DOWN -> target.zoom(0, 1, -SCROLL, 1 - SCROLL);
			case SWT.ARROW_UP -> target.zoom(0, 1, SCROLL, 1 + SCROLL);
			default -> {
				// another key
			}
		}
	}

	private void horizontally(int direction, boolean cursor) {
		if (cursor)
			target.step(direction);
		else
			target.zoom(direction * SCROLL, 1 + direction * SCROLL, 0, 1);
	}

	private double fractionX(int x) {
		return (double) x / Math.max(1, area.getSize().x);
	}

	private double fractionY(int y) {
		return 1 - (double) y / Math.max(1, area.getSize().y);
	}
}
