/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * A table as text for other programs.
 *
 * @param header  titles of the columns
 * @param numbers whether each column has numbers
 * @param rows    as long as the header
 */
public record TextTable(List<String> header, List<Boolean> numbers, List<List<String>> rows) {
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	/** Comma-separated values, with a header. */
	public String csv() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(header);
			for (List<String> row : rows)
				printer.printRecord(row);
		} catch (IOException e) {
			throw new UncheckedIOException("A text takes all that is written", e); //$NON-NLS-1$
		}
		return text.toString();
	}

	/** A LaTeX tabular. */
	public String latex() {
		StringBuilder text = new StringBuilder("\\begin{tabular}{"); //$NON-NLS-1$
		numbers.forEach(number -> text.append(number ? 'r' : 'l'));
		text.append("}\n\\hline\n"); //$NON-NLS-1$
		latex(header, text);
		text.append("\\hline\n"); //$NON-NLS-1$
		rows.forEach(row -> latex(row, text));
		return text.append("\\hline\n\\end{tabular}\n").toString(); //$NON-NLS-1$
	}

	private static void latex(List<String> cells, StringBuilder text) {
		for (int i = 0; i < cells.size(); i++)
			text.append(i == 0 ? "" : " & ").append(escaped(cells.get(i))); //$NON-NLS-1$ //$NON-NLS-2$
		text.append(" \\\\\n"); //$NON-NLS-1$
	}

	private static String escaped(String cell) {
		StringBuilder text = new StringBuilder();
		for (char c : cell.toCharArray())
			switch (c) {
				case '&', '%', '$', '#', '_', '{', '}' -> text.append('\\').append(c);
				case '~' -> text.append("\\textasciitilde{}"); //$NON-NLS-1$
				case '^' -> text.append("\\textasciicircum{}"); //$NON-NLS-1$
				case '\\' -> text.append("\\textbackslash{}"); //$NON-NLS-1$
				case '±' -> text.append("$\\pm$"); //$NON-NLS-1$
				case 'λ' -> text.append("$\\lambda$"); //$NON-NLS-1$
				case '–' -> text.append("--"); //$NON-NLS-1$
				default -> text.append(c);
			}
		return text.toString();
	}

	/** Puts a text into the clipboard. */
	public static void copy(String text, Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
