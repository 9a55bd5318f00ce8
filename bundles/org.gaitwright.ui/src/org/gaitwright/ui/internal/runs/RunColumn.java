/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.launch.RunJob;

/** Columns of the table of runs. */
enum RunColumn {
	EXPERIMENT(Messages.columnExperiment, 132, RunEntry::experiment, Comparator.comparing(RunEntry::experiment),
			RunGroup::name),
	STATUS(Messages.columnStatus, 86, RunColumn::status, Comparator.comparing(RunColumn::status),
			GroupTexts::status),
	SEED(Messages.columnSeed, 64, RunColumn::seed, Comparator.comparingLong(RunEntry::seed), GroupTexts::seeds),
	START(Messages.columnStart, 154, run -> start(run.start()),
			Comparator.comparing(RunEntry::start, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())),
			group -> start(GroupTexts.latest(group))),
	ITERATIONS(Messages.columnIterations, 76, run -> run.status() == null ? Double.NaN : run.iterations(),
			RunColumn::whole),
	LAST(Messages.columnLast, 124, RunEntry::lastCost, RunColumn::number),
	BEST(Messages.columnBest, 124, RunEntry::bestCost, RunColumn::number),
	WALL(Messages.columnWall, 84, RunEntry::wall, RunColumn::duration),
	CHANGED(Messages.columnChanged, 280, RunColumn::changedOrProblem, Comparator.comparing(RunEntry::changed),
			GroupTexts::changed),
	DIRECTORY(Messages.columnDirectory, 300, run -> run.directory().toString(),
			Comparator.<RunEntry, Path>comparing(RunEntry::directory), GroupTexts::folder);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss") //$NON-NLS-1$
			.withZone(ZoneId.systemDefault());

	private final String title;
	private final int width;
	private final Function<RunEntry, String> text;
	private final Comparator<RunEntry> order;
	private final Function<RunGroup, String> groupText;
	private final ToDoubleFunction<RunEntry> value;

	RunColumn(String title, int width, Function<RunEntry, String> text, Comparator<RunEntry> order,
			Function<RunGroup, String> groupText) {
		this.title = title;
		this.width = width;
		this.text = text;
		this.order = order;
		this.groupText = groupText;
		value = null;
	}

	/** A column of numbers, NaN for none. */
	RunColumn(String title, int width, ToDoubleFunction<RunEntry> value, DoubleFunction<String> format) {
		this.title = title;
		this.width = width;
		this.text = run -> format.apply(value.applyAsDouble(run));
		this.order = Comparator.comparingDouble(value);
		this.groupText = group -> GroupTexts.summary(group, value, format);
		this.value = value;
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
		return value != null || this == SEED;
	}

	String text(RunRow row) {
		return switch (row) {
			case RunEntry run -> text.apply(run);
			case RunGroup group -> groupText.apply(group);
		};
	}

	/** Order of the runs. */
	Comparator<RunEntry> order() {
		return order;
	}

	/** Order of groups: by their middle where there are numbers, otherwise by what is shown. */
	Comparator<RunGroup> groupOrder() {
		return value == null ? Comparator.comparing(groupText)
				: Comparator.comparingDouble(group -> group.summary(value).centre());
	}

	static String status(RunEntry run) {
		return run.status() == RunStatus.RUNNING && RunJob.isHeld(run.directory()) ? Messages.statusHeld
				: statusText(run.status());
	}

	/** @param status null where it cannot be read */
	static String statusText(RunStatus status) {
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

	private static String seed(RunEntry run) {
		return run.status() == null ? "" : Long.toString(run.seed()); //$NON-NLS-1$
	}

	/** The problem without the directory, which has a column of its own. */
	private static String changedOrProblem(RunEntry run) {
		return run.problem().isEmpty() ? run.changed() : run.problem().replace(run.directory() + " ", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String start(Instant start) {
		return start == null ? "" : TIME.format(start); //$NON-NLS-1$
	}

	private static String whole(double value) {
		return Double.isNaN(value) ? "" : value == Math.rint(value) ? Long.toString((long) value) //$NON-NLS-1$
				: String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
	}

	static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.5g", value); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String duration(double seconds) {
		if (Double.isNaN(seconds))
			return ""; //$NON-NLS-1$
		if (Math.abs(seconds) < 60)
			return NLS.bind("{0} s", String.format(Locale.ROOT, "%.1f", seconds)); //$NON-NLS-1$ //$NON-NLS-2$
		long whole = Math.round(seconds);
		return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60); //$NON-NLS-1$
	}
}
