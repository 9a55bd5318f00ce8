/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws elements of a document. Used on the UI thread. */
public interface Painter {

	/**
	 * Draws.
	 *
	 * @param gc       where to; anti-aliased
	 * @param area     the area to fill, in points
	 * @param palette  the colours
	 * @param selected the element to set off, or {@code null}
	 */
	void paint(GC gc, Rectangle area, Palette palette, EObject selected);

	/**
	 * Returns what was drawn at a point.
	 *
	 * @param x from the left edge of the last drawing
	 * @param y from its top
	 * @return the element, {@code null} where there is none
	 */
	EObject at(int x, int y);
}
