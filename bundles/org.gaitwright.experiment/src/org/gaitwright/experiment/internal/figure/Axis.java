/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis of a chart.
 *
 * @param label       with the unit
 * @param low         least value shown
 * @param high        largest value shown, &gt; low
 * @param logarithmic whether it is a logarithmic one; low is positive then
 */
public record Axis(String label, double low, double high, boolean logarithmic) {
	private static final double[] ROUND = { 1, 2, 5, 10 };
	/** Logarithmic axes over less than this ratio have round numbers of a linear one as ticks. */
	private static final double SHORT = 4;

	/** A linear axis over a range, widened where it is empty. */
	public static Axis linear(String label, double low, double high) {
		return high > low ? new Axis(label, low, high, false) : new Axis(label, low - 0.5, low + 0.5, false);
	}

	/** A logarithmic axis over a range of positive numbers, widened where it is empty. */
	public static Axis logarithmic(String label, double low, double high) {
		return high > low ? new Axis(label, low, high, true) : new Axis(label, low / 2, low * 2, true);
	}

	/** Where a value lies: 0 at the low end, 1 at the high end. Not finite where the value is not, or has no logarithm. */
	public double fraction(double value) {
		return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
	}

	/** Round numbers within the axis, ascending, about so many. */
	public double[] ticks(int count) {
		if (logarithmic && high / low > SHORT)
			return logarithmicTicks(count);
		double step = step((high - low) / count);
		int first = (int) Math.ceil(low / step - 1e-9);
		int last = (int) Math.floor(high / step + 1e-9);
		return IntStream.rangeClosed(first, last).mapToDouble(i -> i * step).toArray();
	}

	private double[] logarithmicTicks(int count) {
		int first = (int) Math.floor(Math.log10(low));
		int last = (int) Math.floor(Math.log10(high) + 1e-9);
		double[] mantissas = last - first <= count / 2 ? new double[] { 1, 2, 5 } : new double[] { 1 };
		int stride = Math.max(1, Math.ceilDiv(last - first, count));
		return IntStream.rangeClosed(first, last).filter(e -> (e - first) % stride == 0).boxed()
				.flatMapToDouble(e -> DoubleStream.of(mantissas).map(m -> m * Math.pow(10, e)))
				.filter(tick -> tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)).toArray();
	}

	private static double step(double wanted) {
		double power = Math.pow(10, Math.floor(Math.log10(wanted)));
		for (double round : ROUND)
			if (round * power >= wanted * (1 - 1e-9))
				return round * power;
		return 10 * power;
	}

	/** A tick's number as text. */
	public static String text(double tick) {
		if (tick == 0)
			return "0";
		BigDecimal number = new BigDecimal(tick).round(new MathContext(6)).stripTrailingZeros();
		double size = Math.abs(tick);
		if (size < 1e5 && size >= 1e-3)
			return number.toPlainString();
		int exponent = number.precision() - number.scale() - 1;
		return number.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
	}
}
