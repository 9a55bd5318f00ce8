/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * Numbers at the ticks of an axis. On ordinates they are padded, so that plots beneath each other have aligned
 * abscissae. On logarithmic axes, where the chart has a tick for each digit of a decade and numbers whichever come
 * first, those of round ones alone are shown.
 */
final class TickFormat extends Format {
	private static final long serialVersionUID = 1L;
	private static final int WIDTH = 5;
	/** As wide as a digit. */
	private static final char FIGURE_SPACE = '\u2007';

	/** Too high for any place: the chart leaves the number out, and keeps its tick. */
	private static final String NOT_SHOWN = "\n".repeat(60); //$NON-NLS-1$
	private static final double DECADES_OF_TENS = 3;
	private static final double DECADES_OF_ALL = 0.9;

	private final NumberFormat format;
	private final boolean padded;
	/** The decades in view; 0 on a linear axis. */
	private final double decades;

	TickFormat(Scale scale, boolean padded) {
		double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
		boolean plain = largest < 1e5 && (scale.logarithmic() ? scale.low() >= 1e-3 : largest >= 1e-2);
		format = new DecimalFormat(plain ? "0.####" : "0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
		this.padded = padded && !scale.logarithmic(); // there, the chart reads the numbers again
		decades = scale.logarithmic() ? Math.log10(scale.high() / scale.low()) : 0;
	}

	/** Whether a number is round enough for so many decades. */
	private boolean isRound(double number) {
		long digit = Math.round(number / Math.pow(10, Math.floor(Math.log10(number) + 1e-9)));
		if (decades > DECADES_OF_TENS)
			return digit == 1;
		return decades <= DECADES_OF_ALL || digit == 1 || digit == 2 || digit == 5;
	}

	@Override
	public StringBuffer format(Object number, StringBuffer text, FieldPosition position) {
		if (!isRound(((Number) number).doubleValue()))
			return text.append(NOT_SHOWN);
		String digits = format.format(number);
		for (int i = digits.length(); padded && i < WIDTH; i++)
			text.append(FIGURE_SPACE);
		return text.append(digits);
	}

	@Override
	public Object parseObject(String source, ParsePosition position) {
		return format.parseObject(source, position);
	}
}
