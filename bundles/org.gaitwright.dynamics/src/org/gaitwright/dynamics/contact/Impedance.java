/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/**
 * How much of a constraint's violation a soft constraint takes up: the fraction d in (0, 1) as a function of the
 * violation (D24), MuJoCo's {@code solimp}. It rises from {@code atZero} to {@code atWidth} along two power curves that
 * meet in the midpoint, and is constant beyond the width.
 *
 * @param atZero
 *            d without violation, from 0 to 1; used within [{@link #LEAST}, {@link #GREATEST}]
 * @param atWidth
 *            d at a violation of {@code width} and beyond, from 0 to 1; used within the same bounds
 * @param width
 *            violation at which {@code atWidth} is reached, m or rad, positive
 * @param midpoint
 *            where the two curves meet, as a fraction of the width, between 0 and 1
 * @param power
 *            of the two curves, at least 1, where they are straight
 */
public record Impedance(double atZero, double atWidth, double width, double midpoint, double power) {

	/** Smallest impedance that is used. */
	public static final double LEAST = 1e-4;

	/** Largest impedance that is used. */
	public static final double GREATEST = 0.9999;

	/** Checks the ranges above. */
	public Impedance {
		Check.that(atZero >= 0 && atZero <= 1, "impedance", "value at zero", atZero, "from 0 to 1");
		Check.that(atWidth >= 0 && atWidth <= 1, "impedance", "value at the width", atWidth, "from 0 to 1");
		Check.positive("impedance", "width", width);
		Check.that(midpoint > 0 && midpoint < 1, "impedance", "midpoint", midpoint, "between 0 and 1");
		Check.that(power >= 1 && power < Double.POSITIVE_INFINITY, "impedance", "power", power,
				"at least 1 and finite");
	}

	private static double bounded(double d) {
		return Math.max(LEAST, Math.min(GREATEST, d));
	}

	/** d at and beyond the width, within the bounds. */
	public double saturated() {
		return bounded(atWidth);
	}

	/** d at a violation of at least 0. */
	public double at(double violation) {
		double y = violation / width;
		double end = saturated();
		if (y >= 1) {
			return end;
		}
		double start = bounded(atZero);
		double rise = y <= midpoint ? curve(y, midpoint) : 1 - curve(1 - y, 1 - midpoint);
		return start + rise * (end - start);
	}

	/** Derivative of d by the violation; at the width, where it may jump, that beyond. */
	public double slopeAt(double violation) {
		double y = violation / width;
		if (y >= 1) {
			return 0;
		}
		double slope = y <= midpoint ? curveSlope(y, midpoint) : curveSlope(1 - y, 1 - midpoint);
		return slope * (saturated() - bounded(atZero)) / width;
	}

	/** y^p / span^(p−1): the square, which is the usual one, without a power function. */
	private double curve(double y, double span) {
		return power == 2 ? y * y / span : Math.pow(y, power) / Math.pow(span, power - 1);
	}

	private double curveSlope(double y, double span) {
		return power == 2 ? 2 * y / span : power * Math.pow(y / span, power - 1);
	}
}
