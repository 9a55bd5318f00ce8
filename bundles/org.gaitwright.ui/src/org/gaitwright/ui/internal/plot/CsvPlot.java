/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.ui.plot.Band;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotContent;

/**
 * Writes the points of a plot as comma-separated values, a row per point: curve, abscissa, ordinate,
 * and the edges of the band where there are bands.
 */
public final class CsvPlot {
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private static final Band NONE = new Band("", new double[0], new double[0], new double[0], 0); //$NON-NLS-1$

	private CsvPlot() {
	}

	/** The text, with a header. */
	public static String of(PlotContent content) {
		Map<String, Band> bands = new HashMap<>();
		content.bands().forEach(band -> bands.put(band.name(), band));
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			List<Object> header = new ArrayList<>(List.of("curve", content.x().label(), content.y().label())); //$NON-NLS-1$
			if (!bands.isEmpty())
				header.addAll(List.of("lower", "upper")); //$NON-NLS-1$ //$NON-NLS-2$
			printer.printRecord(header);
			for (Curve curve : content.curves())
				print(printer, curve, bands.isEmpty() ? null : bands.getOrDefault(curve.name(), NONE));
		} catch (IOException e) {
			throw new UncheckedIOException("A text takes all that is written", e); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static void print(CSVPrinter printer, Curve curve, Band band) throws IOException {
		for (int i = 0; i < curve.size(); i++) {
			printer.print(curve.name());
			printer.print(curve.x()[i]);
			printer.print(curve.y()[i]);
			if (band != null) {
				int at = Arrays.binarySearch(band.x(), curve.x()[i]);
				printer.print(at < 0 ? "" : band.low()[at]); //$NON-NLS-1$
				printer.print(at < 0 ? "" : band.high()[at]); //$NON-NLS-1$
			}
			printer.println();
		}
	}
}
