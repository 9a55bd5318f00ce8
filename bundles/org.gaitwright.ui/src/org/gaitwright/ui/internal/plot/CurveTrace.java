/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.util.Arrays;

/** The pixels of polygonal lines in an area: at most four points per column, whatever the number of points. Reused. */
final class CurveTrace {
	/** Farther out, coordinates would overflow in the graphics library. */
	private static final double FAR = 4e6;

	private final Scale scaleX;
	private final Scale scaleY;
	private final int width;
	private final int height;
	private int[] points = new int[1024];
	private int count;

	CurveTrace(Scale scaleX, Scale scaleY, int width, int height) {
		this.scaleX = scaleX;
		this.scaleY = scaleY;
		this.width = width;
		this.height = height;
	}

	void clear() {
		count = 0;
	}

	/** Coordinates of the points: x, y, x, y, ...; a copy. */
	int[] points() {
		return Arrays.copyOf(points, count);
	}

	/** As many coordinates of {@link #get} count, two a point. */
	int count() {
		return count;
	}

	int get(int index) {
		return points[index];
	}

	/** Collects the pixels of a line between two columns: of each column the first, lowest, highest and last point. */
	void trace(double[] xs, double[] ys, int left, int right) {
		count = 0;
		int n = xs.length;
		int i = 0;
		while (i + 1 < n && x(xs[i + 1]) < left)
			i++;
		while (i < n) {
			int column = x(xs[i]);
			int first = y(ys[i]);
			int low = first;
			int high = first;
			int last = first;
			int same = 1;
			for (i++; i < n && x(xs[i]) == column; i++, same++) {
				last = y(ys[i]);
				low = Math.min(low, last);
				high = Math.max(high, last);
			}
			add(column, first);
			if (same > 2) {
				add(column, low);
				add(column, high);
			}
			if (same > 1)
				add(column, last);
			if (column > right)
				return;
		}
	}

	/** Adds a point. */
	void add(int x, int y) {
		if (count + 2 > points.length)
			points = Arrays.copyOf(points, 2 * points.length);
		points[count++] = x;
		points[count++] = y;
	}

	/** Column of an abscissa. */
	int x(double value) {
		return (int) Math.round(Math.clamp(scaleX.fraction(value) * width, -FAR, FAR));
	}

	/** Row of an ordinate. */
	int y(double value) {
		return (int) Math.round(Math.clamp((1 - scaleY.fraction(value)) * height, -FAR, FAR));
	}
}
