/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

import java.util.List;

import org.gaitwright.experiment.internal.figure.Canvas.Anchor;

/**
 * Charts in rows, with one legend above them. Immutable.
 *
 * @param rows        charts from left to right, row by row
 * @param legend      curves that are named in the legend
 * @param chartWidth  of each chart, in units of 1/96 inch
 * @param chartHeight of each chart, in units of 1/96 inch
 */
public record Figure(List<List<Chart>> rows, List<Entry> legend, double chartWidth, double chartHeight) {
	/**
	 * An entry of the legend.
	 *
	 * @param name  text
	 * @param color 0xRRGGBB
	 */
	public record Entry(String name, int color) {
	}

	private static final double MARGIN = 10;
	private static final double LEGEND_LINE = 18;
	private static final double LETTER = 7;
	private static final double SAMPLE = 44;

	public Figure {
		rows = rows.stream().map(List::copyOf).toList();
		legend = List.copyOf(legend);
	}

	/** Charts of which two stand side by side on a page. */
	public Figure(List<List<Chart>> rows, List<Entry> legend) {
		this(rows, legend, 360, 260);
	}

	/** In units of 1/96 inch. */
	public double width() {
		return 2 * MARGIN + chartWidth * rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** In units of 1/96 inch. */
	public double height() {
		return 2 * MARGIN + LEGEND_LINE * legendLines() + chartHeight * rows.size();
	}

	void draw(Canvas canvas) {
		drawLegend(canvas);
		double top = MARGIN + LEGEND_LINE * legendLines();
		for (int r = 0; r < rows.size(); r++)
			for (int c = 0; c < rows.get(r).size(); c++)
				rows.get(r).get(c).draw(canvas, MARGIN + c * chartWidth, top + r * chartHeight, chartWidth, chartHeight);
	}

	/** Entries side by side; their widths are estimated, as fonts differ. */
	private static double entryWidth(Entry entry) {
		return SAMPLE + LETTER * entry.name().length();
	}

	private int legendLines() {
		return place((entry, x, line) -> {
			// only counted
		});
	}

	private void drawLegend(Canvas canvas) {
		place((entry, x, line) -> {
			double y = MARGIN + LEGEND_LINE * (line + 0.5);
			canvas.line(new double[] { x, x + 24 }, new double[] { y, y }, entry.color(), 2.5, false);
			canvas.text(x + 30, y + 4, entry.name(), Anchor.START, 11, false, false);
		});
	}

	@FunctionalInterface
	private interface Placement {
		void at(Entry entry, double x, int line);
	}

	/** Lays the entries out; returns the number of lines. */
	private int place(Placement placement) {
		double x = MARGIN * 2;
		int line = 0;
		for (Entry entry : legend) {
			if (x > MARGIN * 2 && x + entryWidth(entry) > width()) {
				x = MARGIN * 2;
				line++;
			}
			placement.at(entry, x, line);
			x += entryWidth(entry);
		}
		return legend.isEmpty() ? 0 : line + 1;
	}
}
