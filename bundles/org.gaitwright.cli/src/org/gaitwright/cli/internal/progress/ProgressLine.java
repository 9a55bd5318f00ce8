/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.cli.internal.terminal.Numbers;

/**
 * What a run is doing now, in one line.
 *
 * @param phase     what it does, a few words
 * @param iteration outer iterations done
 * @param total     outer iterations to be done, or 0 where that is not known
 * @param cost      trajectory cost of the last iteration, or NaN
 * @param kl        mean KL divergence of the last iteration, or NaN
 * @param elapsed   wall time of this process, s
 * @param left      estimate of the wall time to go, s, or NaN
 */
record ProgressLine(String phase, int iteration, int total, double cost, double kl, double elapsed, double left) {
	private static final int BAR = 20;
	private static final String GAP = "  ";

	/** The line; where it is too wide, its less important parts are left out, then it is cut. */
	String text(int width) {
		List<String> parts = new ArrayList<>(List.of(bar(), count(), phase, value("cost ", cost), value("KL ", kl),
				time()));
		// bar, KL, cost, then the phase: until the rest fits
		for (String least : List.of(parts.get(0), parts.get(4), parts.get(3), parts.get(2)))
			if (join(parts).length() > width)
				parts.remove(least);
		String line = join(parts);
		return line.length() <= width ? line : line.substring(0, Math.max(0, width));
	}

	private static String join(List<String> parts) {
		return String.join(GAP, parts.stream().filter(part -> !part.isEmpty()).toList());
	}

	private String bar() {
		if (total <= 0)
			return "";
		int done = (int) ((long) BAR * Math.min(iteration, total) / total);
		return "[" + "#".repeat(done) + ".".repeat(BAR - done) + "]";
	}

	private String count() {
		return total > 0 ? iteration + "/" + total : Integer.toString(iteration);
	}

	private static String value(String label, double value) {
		return Double.isNaN(value) ? "" : label + Numbers.significant(value);
	}

	private String time() {
		return Numbers.clock(elapsed) + (Double.isNaN(left) ? "" : ", " + Numbers.clock(left) + " left");
	}
}
