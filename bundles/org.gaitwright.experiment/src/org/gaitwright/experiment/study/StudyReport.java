/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.gaitwright.experiment.internal.figure.Figure;
import org.gaitwright.experiment.internal.figure.ImageCanvas;
import org.gaitwright.experiment.internal.figure.SvgCanvas;
import org.gaitwright.experiment.internal.study.StudyFigure;
import org.gaitwright.experiment.internal.study.TableText;

/**
 * Writes what came of a study into its folder: {@code runs.csv} (a row per run), {@code table.csv}, {@code table.md},
 * {@code table.tex} (a row per experiment and method) and {@code figure.svg}, {@code figure.png} (policy cost against
 * outer iterations and simulated steps). Each file is replaced in one step.
 */
public final class StudyReport {
	/** Pixels per unit of the figure. */
	private static final double RESOLUTION = 2;

	private final Path folder;

	/** @param folder of the study; made where it is missing */
	public StudyReport(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes all files.
	 *
	 * @return what could not be written for lack of fonts or graphics on this machine; usually nothing
	 * @throws IOException naming the file that could not be written
	 */
	public List<String> write(StudyPlan plan, List<StudyRunResult> results) throws IOException {
		Files.createDirectories(folder);
		StudyTable table = StudyTable.of(plan, results);
		write("runs.csv", TableText.csv(results));
		write("table.csv", TableText.csv(table));
		write("table.md", TableText.markdown(table));
		write("table.tex", TableText.latex(table));
		Figure figure = StudyFigure.of(plan, results);
		write("figure.svg", SvgCanvas.draw(figure));
		List<String> missing = new ArrayList<>();
		try {
			write("figure.png", ImageCanvas.png(figure, RESOLUTION));
		} catch (LinkageError | InternalError | RuntimeException e) {
			// a Java runtime without graphics libraries or fonts: everything else is there
			missing.add("figure.png was not drawn, as this Java runtime has no graphics (" + e
					+ "); figure.svg shows the same.");
		}
		return missing;
	}

	private void write(String name, String text) throws IOException {
		write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void write(String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Path temporary = folder.resolve("." + name + ".tmp");
		try {
			Files.write(temporary, content);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
