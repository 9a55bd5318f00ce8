/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.gaitwright.ui.plot.Axis;

/** Round numbers along an axis. */
final class Ticks {
	private static final double[] ROUND = { 1, 2, 5, 10 };

	private Ticks() {
	}

	/**
	 * About so many round numbers of a range, ascending: multiples of 1, 2 or 5 times a power of ten; on a logarithmic
	 * axis, where it is long enough, such numbers themselves, or powers of ten.
	 */
	static double[] of(Axis axis, double low, double high, int count) {
		if (axis.logarithmic()) {
			int first = (int) Math.ceil(Math.log10(low) - 1e-9);
			int last = (int) Math.floor(Math.log10(high) + 1e-9);
			if (last > first + 1)
				return IntStream.rangeClosed(first, last).filter(e -> (e - first) % Math.ceilDiv(last - first, count) == 0)
						.mapToDouble(e -> Math.pow(10, e)).toArray();
			if (high / low > 4)
				return IntStream.rangeClosed(first - 1, last).boxed()
						.flatMapToDouble(e -> DoubleStream.of(1, 2, 5).map(round -> round * Math.pow(10, e)))
						.filter(tick -> tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)).toArray();
		}
		double step = step((high - low) / count);
		int first = (int) Math.ceil(low / step - 1e-9);
		int last = (int) Math.floor(high / step + 1e-9);
		double[] ticks = new double[Math.max(0, last - first + 1)];
		for (int i = 0; i < ticks.length; i++)
			ticks[i] = (first + i) * step;
		return ticks;
	}

	private static double step(double wanted) {
		double power = Math.pow(10, Math.floor(Math.log10(wanted)));
		for (double round : ROUND)
			if (round * power >= wanted * (1 - 1e-9))
				return round * power;
		return 10 * power;
	}

	/** A tick's number as text. */
	static String text(double tick) {
		if (tick == 0)
			return "0"; //$NON-NLS-1$
		BigDecimal number = new BigDecimal(tick).round(new MathContext(6)).stripTrailingZeros();
		double size = Math.abs(tick);
		if (size < 1e5 && size >= 1e-3)
			return number.toPlainString();
		int exponent = number.precision() - number.scale() - 1;
		return number.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent; //$NON-NLS-1$
	}
}
