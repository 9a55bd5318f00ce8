/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

import java.util.List;
import java.util.function.Function;

/**
 * What a plot shows. Immutable; made by a worker, drawn in the user-interface thread.
 *
 * @param x      abscissa
 * @param y      ordinate
 * @param curves in the order of drawing
 */
public record PlotContent(Axis x, Axis y, List<Curve> curves) {
	public PlotContent {
		curves = List.copyOf(curves);
	}

	/** A plot without curves. */
	public static PlotContent empty(Axis x, Axis y) {
		return new PlotContent(x, y, List.of());
	}

	/** Whether there is no point to show. */
	public boolean isEmpty() {
		return curves.stream().allMatch(curve -> curve.size() == 0);
	}

	/** Smallest and largest abscissa; 0 and 1 where there is no point. */
	public double[] rangeX() {
		return range(Curve::x);
	}

	/** Smallest and largest ordinate; 0 and 1 where there is no point. */
	public double[] rangeY() {
		return range(Curve::y);
	}

	private double[] range(Function<Curve, double[]> values) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Curve curve : curves)
			for (double value : values.apply(curve)) {
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		return low > high ? new double[] { 0, 1 } : new double[] { low, high };
	}
}
