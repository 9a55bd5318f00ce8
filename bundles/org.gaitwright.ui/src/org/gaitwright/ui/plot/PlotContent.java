/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

import java.util.List;

/**
 * What a plot shows. Immutable; made by a worker, drawn in the user-interface thread.
 *
 * @param x      abscissa
 * @param y      ordinate
 * @param bands  behind the curves
 * @param curves in the order of drawing
 * @param marks  values that the axis cannot show
 */
public record PlotContent(Axis x, Axis y, List<Band> bands, List<Curve> curves, List<Marks> marks) {
	public PlotContent {
		bands = List.copyOf(bands);
		curves = List.copyOf(curves);
		marks = List.copyOf(marks);
	}

	/** Curves alone. */
	public PlotContent(Axis x, Axis y, List<Curve> curves) {
		this(x, y, List.of(), curves, List.of());
	}

	/** A plot without curves. */
	public static PlotContent empty(Axis x, Axis y) {
		return new PlotContent(x, y, List.of());
	}

	/** Whether there is no point to show. */
	public boolean isEmpty() {
		return curves.stream().allMatch(curve -> curve.size() == 0);
	}

	/** The curves that a legend names. */
	public List<Curve> legend() {
		return curves.stream().filter(curve -> curve.style() == Curve.Style.SOLID).toList();
	}

	/** Smallest and largest abscissa; 0 and 1 where there is no point. */
	public double[] rangeX() {
		Range range = new Range(x.logarithmic());
		curves.forEach(curve -> range.include(curve.x()));
		marks.forEach(mark -> range.include(mark.x()));
		return range.get();
	}

	/** Smallest and largest ordinate; 0 and 1 where there is no point. */
	public double[] rangeY() {
		Range range = new Range(y.logarithmic());
		curves.forEach(curve -> range.include(curve.y()));
		bands.forEach(band -> {
			range.include(band.low());
			range.include(band.high());
		});
		return range.get();
	}

	private static final class Range {
		private final boolean positive;
		private double low = Double.POSITIVE_INFINITY;
		private double high = Double.NEGATIVE_INFINITY;

		Range(boolean positive) {
			this.positive = positive;
		}

		void include(double[] values) {
			for (double value : values)
				if (!positive || value > 0) {
					low = Math.min(low, value);
					high = Math.max(high, value);
				}
		}

		double[] get() {
			return low > high ? new double[] { 0, 1 } : new double[] { low, high };
		}
	}
}
