/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.ui.plot.PlotContent;
import org.gaitwright.ui.plot.PlotView;

/** Writes what a plot shows to a file: its ending says whether as PNG, SVG or CSV. */
public final class PlotExport {
	/** Percent: some 300 dots per inch where the plot is as wide as a page. */
	private static final int PICTURE_ZOOM = 300;

	private final Consumer<String> report;

	/** @param report told the outcome, for people */
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
		if (file != null)
			write(Path.of(file), content, SvgPlot.of(content, view));
	}

	/** Writes all of the curves to the file; failures are reported. */
	public void write(Path file, PlotContent content) {
		write(file, content, SvgPlot.of(content));
	}

	private void write(Path file, PlotContent content, String svg) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		try {
			if (name.endsWith(".csv")) //$NON-NLS-1$
				Files.writeString(file, CsvPlot.of(content), StandardCharsets.UTF_8);
			else if (name.endsWith(".svg")) //$NON-NLS-1$
				Files.writeString(file, svg, StandardCharsets.UTF_8);
			else if (name.endsWith(".png")) //$NON-NLS-1$
				Files.write(file, png(svg));
			else
				throw new IOException(Messages.unknownEnding);
			report.accept(NLS.bind(Messages.exported, file));
		} catch (IOException e) {
			report.accept(NLS.bind(Messages.exportFailed, file, e.getMessage()));
		}
	}

	/** The same picture as the vector graphics, in points. */
	private static byte[] png(String svg) throws IOException {
		Path vectors = Files.createTempFile("plot", ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		ImageData picture;
		try {
			Files.writeString(vectors, svg, StandardCharsets.UTF_8);
			picture = ImageDescriptor.createFromURL(vectors.toUri().toURL()).getImageData(PICTURE_ZOOM);
		} finally {
			Files.delete(vectors);
		}
		if (picture == null)
			throw new IOException(Messages.noRenderer);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
