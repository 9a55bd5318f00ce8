/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.util.Locale;
import java.util.function.Supplier;

/** Formats of exported files. */
public enum ExportFormat {
	/** Comma-separated values, UTF-8, one header line; numbers to the last digit, no value for NaN. */
	CSV(CsvWriter::new),
	/** MATLAB 5: opens in MATLAB, Octave and SciPy. */
	MAT(MatWriter::new),
	/** Strict JSON; null for NaN. */
	JSON(JsonWriter::new);

	private final Supplier<RunWriter> writer;

	ExportFormat(Supplier<RunWriter> writer) {
		this.writer = writer;
	}

	RunWriter writer() {
		return writer.get();
	}

	/** How the names of its files end, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}
