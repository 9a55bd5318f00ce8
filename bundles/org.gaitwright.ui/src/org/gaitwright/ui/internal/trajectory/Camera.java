/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import org.eclipse.swt.graphics.Rectangle;

/** From metres in the world to pixels of a drawing, with the same scale for both axes. Immutable. */
record Camera(double scale, double originX, double originZ) {
	private static final int MARGIN = 18;
	private static final double LEAST = 0.1;

	/**
	 * All of these bounds in the middle of an area.
	 *
	 * @param bounds smallest and largest x, smallest and largest z, m
	 */
	static Camera around(double[] bounds, Rectangle area) {
		double width = Math.max(bounds[1] - bounds[0], LEAST);
		double height = Math.max(bounds[3] - bounds[2], LEAST);
		double scale = Math.max(1, Math.min((area.width - 2 * MARGIN) / width, (area.height - 2 * MARGIN) / height));
		return new Camera(scale, area.width / 2.0 - scale * (bounds[0] + bounds[1]) / 2,
				area.height / 2.0 + scale * (bounds[2] + bounds[3]) / 2);
	}

	/** As high as these bounds, with a place along x in the middle; not smaller than if all were in view. */
	static Camera following(double x, double[] bounds, Rectangle area) {
		double height = Math.max(bounds[3] - bounds[2], LEAST);
		double scale = Math.max(around(bounds, area).scale, (area.height - 2 * MARGIN) / height);
		return new Camera(scale, area.width / 2.0 - scale * x, area.height / 2.0 + scale * (bounds[2] + bounds[3]) / 2);
	}

	int x(double world) {
		return (int) Math.round(originX + scale * world);
	}

	int z(double world) {
		return (int) Math.round(originZ - scale * world);
	}

	/** The place at a column of pixels. */
	double worldX(int pixel) {
		return (pixel - originX) / scale;
	}

	/** The height at a row of pixels. */
	double worldZ(int pixel) {
		return (originZ - pixel) / scale;
	}
}
