/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers for people. */
public final class Numbers {
	private static final String MISSING = "-";

	private Numbers() {
	}

	/** Four significant digits, without an exponent where that stays short; "-" for NaN. */
	public static String significant(double value) {
		if (Double.isNaN(value))
			return MISSING;
		if (Double.isInfinite(value))
			return value > 0 ? "inf" : "-inf";
		double size = Math.abs(value);
		if (size == 0)
			return "0";
		if (size >= 1e6 || size < 1e-3)
			return String.format(Locale.ROOT, "%.2e", value);
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
		return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
	}

	/** So many decimals; "-" for NaN. */
	public static String decimals(double value, int decimals) {
		return Double.isNaN(value) ? MISSING : String.format(Locale.ROOT, "%." + decimals + "f", value);
	}

	/** A share as whole per cent; "-" for NaN. */
	public static String percent(double share) {
		return Double.isNaN(share) ? MISSING : Math.round(share * 100) + " %";
	}

	/** A time span as on a clock, 0:07 or 1:02:03. */
	public static String clock(double seconds) {
		if (!Double.isFinite(seconds) || seconds < 0)
			return MISSING;
		long s = Math.round(seconds);
		return s < 3600 ? String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60)
				: String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
	}

	/** A time span with its unit: 850 ms, 12.3 s, 4 min 5 s, 2 h 3 min. */
	public static String duration(double seconds) {
		if (!Double.isFinite(seconds) || seconds < 0)
			return MISSING;
		if (seconds < 0.9995)
			return Math.round(seconds * 1000) + " ms";
		if (seconds < 99.95)
			return decimals(seconds, 1) + " s";
		long s = Math.round(seconds);
		return s < 3600 ? s / 60 + " min " + s % 60 + " s" : s / 3600 + " h " + s / 60 % 60 + " min";
	}
}
