/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.gaitwright.solver.run.RunStatus;

/** Columns of the table of runs. */
enum RunColumn {
	STATUS(Messages.columnStatus, 86, false, RunColumn::status, Comparator.comparing(RunColumn::status)),
	EXPERIMENT(Messages.columnExperiment, 120, false, RunEntry::experiment, Comparator.comparing(RunEntry::experiment)),
	SEED(Messages.columnSeed, 64, true, run -> run.status() == null ? "" : Long.toString(run.seed()), //$NON-NLS-1$
			Comparator.comparingLong(RunEntry::seed)),
	START(Messages.columnStart, 154, false, RunColumn::start,
			Comparator.comparing(RunEntry::start, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))),
	ITERATIONS(Messages.columnIterations, 76, true,
			run -> run.status() == null ? "" : Integer.toString(run.iterations()), //$NON-NLS-1$
			Comparator.comparingInt(RunEntry::iterations)),
	LAST(Messages.columnLast, 84, true, run -> number(run.lastCost()), Comparator.comparingDouble(RunEntry::lastCost)),
	BEST(Messages.columnBest, 84, true, run -> number(run.bestCost()), Comparator.comparingDouble(RunEntry::bestCost)),
	WALL(Messages.columnWall, 84, true, run -> duration(run.wall()), Comparator.comparingDouble(RunEntry::wall)),
	CHANGED(Messages.columnChanged, 260, false, RunColumn::changedOrProblem,
			Comparator.comparing(RunEntry::changed)),
	DIRECTORY(Messages.columnDirectory, 300, false, run -> run.directory().toString(),
			Comparator.comparing(RunEntry::directory));

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss") //$NON-NLS-1$
			.withZone(ZoneId.systemDefault());

	private final String title;
	private final int width;
	private final boolean number;
	private final Function<RunEntry, String> text;
	private final Comparator<RunEntry> order;

	RunColumn(String title, int width, boolean number, Function<RunEntry, String> text, Comparator<RunEntry> order) {
		this.title = title;
		this.width = width;
		this.number = number;
		this.text = text;
		this.order = order;
	}

	String title() {
		return title;
	}

	/** First width in pixels at 100 % scale. */
	int width() {
		return width;
	}

	/** Whether to be aligned to the right. */
	boolean isNumber() {
		return number;
	}

	String text(RunEntry run) {
		return text.apply(run);
	}

	Comparator<RunEntry> order() {
		return order;
	}

	static String status(RunEntry run) {
		RunStatus status = run.status();
		if (status == null)
			return Messages.statusUnreadable;
		return switch (status) {
			case RUNNING -> Messages.statusRunning;
			case INTERRUPTED -> Messages.statusInterrupted;
			case FINISHED -> Messages.statusFinished;
			case CANCELLED -> Messages.statusCancelled;
			case FAILED -> Messages.statusFailed;
		};
	}

	/** The problem without the directory, which has a column of its own. */
	private static String changedOrProblem(RunEntry run) {
		return run.problem().isEmpty() ? run.changed() : run.problem().replace(run.directory() + " ", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String start(RunEntry run) {
		return run.start() == null ? "" : TIME.format(run.start()); //$NON-NLS-1$
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.5g", value); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String duration(double seconds) {
		if (Double.isNaN(seconds))
			return ""; //$NON-NLS-1$
		if (seconds < 60)
			return String.format(Locale.ROOT, "%.1f s", seconds); //$NON-NLS-1$
		long whole = Math.round(seconds);
		return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60); //$NON-NLS-1$
	}
}
