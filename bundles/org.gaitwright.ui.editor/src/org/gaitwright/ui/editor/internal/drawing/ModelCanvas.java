/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A widget that shows a drawing of elements, and tells which of them is clicked. */
public final class ModelCanvas {

	private final Canvas canvas;
	private Painter painter;
	private EObject selected;

	/**
	 * Makes the widget.
	 *
	 * @param parent  where
	 * @param onClick told of the element that is clicked
	 */
	public ModelCanvas(Composite parent, Consumer<EObject> onClick) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> {
			EObject hit = painter.at(event.x, event.y);
			if (hit != null) {
				onClick.accept(hit);
			}
		}));
	}

	/**
	 * Shows a drawing.
	 *
	 * @param news draws
	 */
	public void show(Painter news) {
		painter = news;
		refresh();
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(canvas);
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		painter.paint(gc, area, palette, selected);
	}

	/**
	 * Sets an element off.
	 *
	 * @param element the element, or {@code null}
	 */
	public void select(EObject element) {
		selected = element;
		refresh();
	}

	/** Draws again, soon. */
	public void refresh() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	/** @return the widget */
	public Control control() {
		return canvas;
	}
}
