/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/** Writes the points of a plot as comma-separated values, a row per point: curve, abscissa, ordinate. */
public final class CsvPlot {
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private CsvPlot() {
	}

	/** The text, with a header. */
	public static String of(PlotContent content) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord("curve", content.x().label(), content.y().label()); //$NON-NLS-1$
			for (Curve curve : content.curves())
				for (int i = 0; i < curve.size(); i++)
					printer.printRecord(curve.name(), curve.x()[i], curve.y()[i]);
		} catch (IOException e) {
			throw new UncheckedIOException("A text takes all that is written", e); //$NON-NLS-1$
		}
		return text.toString();
	}
}
