/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;

/** Exports parts of a run into a directory. */
public final class RunExport {
	private final RunReader run;
	private final Path directory;

	/**
	 * @param run       the run
	 * @param directory where files go; made if need be
	 */
	public RunExport(RunReader run, Path directory) {
		this.run = run;
		this.directory = directory;
	}

	/** What can be exported of the run as it stands. */
	public Set<ExportItem> available() {
		Set<ExportItem> items = EnumSet.allOf(ExportItem.class);
		if (!Files.exists(run.path().resolve(RunLayout.TRAJECTORIES)))
			items.remove(ExportItem.TRAJECTORIES);
		if (!Files.exists(run.path().resolve(RunLayout.POLICY)))
			items.remove(ExportItem.POLICY);
		return items;
	}

	/** Writes all that the run has; otherwise like {@link #write}. */
	public List<Path> writeAll(ExportFormat format) throws IOException {
		return write(available(), format);
	}

	/**
	 * Writes files, replacing those that are there.
	 *
	 * @param items  parts of the run
	 * @param format of the files; policies have none in CSV and are written as JSON
	 * @return the files
	 * @throws IOException where the run has no such part, the directory is that of a run, or a file cannot be written
	 */
	public List<Path> write(Set<ExportItem> items, ExportFormat format) throws IOException {
		if (Files.exists(directory.resolve(RunLayout.INFO)))
			throw new IOException(directory + " is the directory of a run, whose own files would be replaced: choose another one.");
		Files.createDirectories(directory);
		List<Path> files = new ArrayList<>();
		for (ExportItem item : items)
			if (item == ExportItem.POLICY)
				files.addAll(policies(format));
			else
				files.add(table(item, format));
		return files;
	}

	private Path table(ExportItem item, ExportFormat format) throws IOException {
		Path file = directory.resolve(item.fileName() + "." + format.extension());
		RunWriter writer = format.writer();
		switch (item) {
			case TRAJECTORIES -> writer.trajectories(run.trajectories(), file);
			case METRICS -> writer.metrics(run.metrics(), file);
			case CONDITIONS -> writer.conditions(run.conditions(), file);
			case TIMESTEPS -> writer.timeSteps(run.timeSteps(), file);
			case POLICY -> throw new IllegalArgumentException("policies are no table");
		}
		return file;
	}

	private List<Path> policies(ExportFormat format) throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : List.of(RunLayout.POLICY, RunLayout.BEST_POLICY)) {
			Path source = run.path().resolve(name);
			if (Files.exists(source))
				files.add(policy(source, format));
		}
		if (files.isEmpty())
			throw new IOException(run.path() + " has no policy: the run has not got that far.");
		return files;
	}

	private Path policy(Path source, ExportFormat format) throws IOException {
		String name = source.getFileName().toString();
		if (format == ExportFormat.MAT) {
			Path target = directory.resolve(name.replaceFirst("\\.json$", ".mat"));
			PolicyMat.read(source).write(target);
			return target;
		}
		Path target = directory.resolve(name);
		Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
		return target;
	}
}
