/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.gaitwright.ui.plot.Axis;

/**
 * Maps the values on an axis to fractions of its length. Immutable.
 *
 * @param low         value at fraction 0; positive on a logarithmic axis
 * @param high        value at fraction 1, above
 * @param logarithmic whether equal ratios have equal lengths
 */
record Scale(double low, double high, boolean logarithmic) {
	/** Ratio of largest and smallest value up to which a logarithmic axis hardly differs from a linear one. */
	private static final double LOGARITHMIC_FROM = 2.5;
	private static final int LEAST_COUNT = 10;

	/** All of a range of values, with a margin as a fraction of the axis. */
	static Scale around(Axis axis, double[] range, double margin) {
		double low = range[0];
		double high = range[1];
		if (axis.counting())
			return new Scale(0, Math.max(LEAST_COUNT, high), false);
		if (axis.logarithmic() && low > 0) {
			double factor = Math.pow(Math.max(high / low, 1.2), margin);
			return new Scale(low / factor, low == high ? low * 1.2 : high * factor, true).readable();
		}
		double width = high - low;
		if (!(width > 1e-12 * Math.max(Math.abs(low), Math.abs(high))))
			return new Scale(low - 0.5 - Math.abs(low) * 0.05, high + 0.5 + Math.abs(high) * 0.05, false);
		return new Scale(low - margin * width, high + margin * width, false);
	}

	/** What an axis is to show, logarithmic where that makes a difference. */
	static Scale of(Axis axis, double low, double high) {
		return new Scale(low, high, axis.logarithmic() && low > 0).readable();
	}

	private Scale readable() {
		return logarithmic && high > LOGARITHMIC_FROM * low ? this : new Scale(low, high, false);
	}

	/** Fraction of the axis; below 0 for a value ≤ 0 on a logarithmic one. */
	double fraction(double value) {
		if (!logarithmic)
			return (value - low) / (high - low);
		return value > 0 ? Math.log(value / low) / Math.log(high / low) : -1;
	}

	/** About so many round numbers, ascending. */
	double[] ticks(int count) {
		return new org.gaitwright.experiment.internal.figure.Axis("", low, high, logarithmic).ticks(count); //$NON-NLS-1$
	}

	/** The value at a fraction of the axis. */
	double value(double fraction) {
		return logarithmic ? low * Math.pow(high / low, fraction) : low + fraction * (high - low);
	}

	/** The part of the axis between two fractions, of an axis of that kind. */
	Scale part(Axis axis, double from, double to) {
		double newLow = value(from);
		double newHigh = value(to);
		boolean sound = newHigh - newLow > 1e-12 * Math.max(Math.abs(newLow), Math.abs(newHigh))
				&& Double.isFinite(newLow) && Double.isFinite(newHigh) && (!logarithmic || newLow > Double.MIN_NORMAL);
		return sound ? of(axis, newLow, newHigh) : this;
	}
}
