/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of CSV files without what differs between two equal runs. */
final class TimelessTable {
	private TimelessTable() {
	}

	/** The rows, header included, without wall times (columns in seconds, {@code ..._s...}) and directories. */
	static List<String> rows(Path csv) throws IOException {
		List<String> lines = Files.readAllLines(csv);
		String[] header = lines.get(0).split(",");
		List<String> kept = new ArrayList<>();
		for (String line : lines) {
			String[] cells = line.split(",", -1);
			StringBuilder row = new StringBuilder();
			for (int i = 0; i < header.length; i++)
				if (!header[i].endsWith("_s") && !header[i].contains("_s_") && !header[i].equals("directory"))
					row.append(cells[i]).append(',');
			kept.add(row.toString());
		}
		return kept;
	}
}
