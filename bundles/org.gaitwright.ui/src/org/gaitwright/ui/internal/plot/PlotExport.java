/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.experiment.internal.figure.Figure;
import org.gaitwright.experiment.internal.figure.ImageCanvas;
import org.gaitwright.experiment.internal.figure.SvgCanvas;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotView;

/** Writes what a plot shows to a file: its ending says whether as PNG, SVG or CSV. */
public final class PlotExport {
	/** Pixels per unit: some 300 dots per inch where the plot is as wide as a page. */
	private static final double RESOLUTION = 3;

	private final Consumer<String> report;

	/** @param report told the outcome, for people, on the user-interface thread, perhaps after the view was closed */
	public PlotExport(Consumer<String> report) {
		this.report = report;
	}

	/**
	 * Asks for the file, and writes it.
	 *
	 * @param view the part of the curves that a picture shows
	 */
	public void ask(Shell shell, PlotContent content, PlotView view) {
		if (content == null || content.isEmpty()) {
			report.accept(Messages.nothingToExport);
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.csv" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setFilterNames(new String[] { Messages.svgFiles, Messages.pngFiles, Messages.csvFiles });
		dialog.setFileName("convergence.svg"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file == null)
			return;
		Display display = shell.getDisplay();
		Job.create(NLS.bind(Messages.exporting, file), (ICoreRunnable) monitor -> {
			String outcome = write(Path.of(file), content, PlotFigure.of(content, view));
			display.asyncExec(() -> report.accept(outcome));
		}).schedule();
	}

	/**
	 * Writes all of the curves. Blocks, on any thread.
	 *
	 * @return what came of it, for people
	 */
	public static String write(Path file, PlotContent content) {
		return write(file, content, PlotFigure.of(content));
	}

	private static String write(Path file, PlotContent content, Figure figure) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		try {
			if (name.endsWith(".csv")) //$NON-NLS-1$
				Files.writeString(file, CsvPlot.of(content), StandardCharsets.UTF_8);
			else if (name.endsWith(".svg")) //$NON-NLS-1$
				Files.writeString(file, SvgCanvas.draw(figure), StandardCharsets.UTF_8);
			else if (name.endsWith(".png")) //$NON-NLS-1$
				Files.write(file, png(figure));
			else
				throw new IOException(Messages.unknownEnding);
			return NLS.bind(Messages.exported, file);
		} catch (IOException e) {
			return NLS.bind(Messages.exportFailed, file, e.getMessage());
		}
	}

	private static byte[] png(Figure figure) throws IOException {
		try {
			return ImageCanvas.png(figure, RESOLUTION);
		} catch (LinkageError | InternalError e) {
			throw new IOException(Messages.noRenderer, e);
		}
	}
}
