/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import org.eclipse.swt.graphics.Rectangle;

/** Maps metres, z upwards, to points of a drawing, y downwards; one scale for both. */
final class Viewport {

	private static final int MARGIN = 28;
	private static final double SMALLEST = 0.1;

	private final Rectangle area;
	private final double centreX;
	private final double centreZ;
	private final double scale;

	Viewport(Rectangle area, double minX, double maxX, double minZ, double maxZ) {
		this.area = area;
		centreX = (minX + maxX) / 2;
		centreZ = (minZ + maxZ) / 2;
		double width = Math.max(maxX - minX, SMALLEST);
		double height = Math.max(maxZ - minZ, SMALLEST);
		scale = Math.max(1e-3, Math.min(Math.max(1, area.width - 2 * MARGIN) / width,
				Math.max(1, area.height - 2 * MARGIN) / height));
	}

	int x(double metres) {
		return (int) Math.round(area.x + area.width / 2.0 + (metres - centreX) * scale);
	}

	int y(double metres) {
		return (int) Math.round(area.y + area.height / 2.0 - (metres - centreZ) * scale);
	}

	int length(double metres) {
		return (int) Math.round(metres * scale);
	}

	double left() {
		return centreX - area.width / 2.0 / scale;
	}

	double right() {
		return centreX + area.width / 2.0 / scale;
	}

	double scale() {
		return scale;
	}
}
