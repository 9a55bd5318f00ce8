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
 * abscissae.
 */
final class TickFormat extends Format {
	private static final long serialVersionUID = 1L;
	private static final int WIDTH = 5;
	/** As wide as a digit. */
	private static final char FIGURE_SPACE = '\u2007';

	private final NumberFormat format;
	private final boolean padded;

	TickFormat(Scale scale, boolean padded) {
		double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
		boolean plain = largest < 1e5 && (scale.logarithmic() ? scale.low() >= 1e-3 : largest >= 1e-2);
		format = new DecimalFormat(plain ? "0.####" : "0.##E0", DecimalFormatSymbols.getInstance(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
		this.padded = padded && !scale.logarithmic(); // there, the chart reads the numbers again
	}

	@Override
	public StringBuffer format(Object number, StringBuffer text, FieldPosition position) {
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
