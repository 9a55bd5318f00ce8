/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import java.util.Map;
import java.util.function.LongSupplier;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchOutcome;

/**
 * Shows a run on a terminal: a row of a table per iteration among the answers (unless these are to be JSON), a live
 * line and warnings on the other stream.
 */
public final class RunProgress implements SearchListener, AutoCloseable {
	/** Rows after which a person has lost sight of the headings. */
	private static final int HEADING_EVERY = 30;

	private final Output err;
	/** Where rows go, or null. */
	private final Output rows;
	private final int total;
	private final LongSupplier clock;
	private final long begin;
	private final IterationTable table;
	private final LiveLine line;

	private String phase = "starting";
	private int first;
	private int iteration;
	private int printed;
	private long lastEnd;
	private double iterating;
	private double cost = Double.NaN;
	private double kl = Double.NaN;

	/**
	 * @param total     outer iterations to be done, or 0 where that is not known
	 * @param withTable whether there is a table
	 * @param clock     nanoseconds
	 */
	public RunProgress(Terminal terminal, int total, boolean withTable, LongSupplier clock) {
		err = terminal.err();
		rows = withTable ? terminal.out() : null;
		this.total = total;
		this.clock = clock;
		begin = clock.getAsLong();
		table = new IterationTable(terminal.out().width());
		line = new LiveLine(err, this::line);
	}

	@Override
	public synchronized void started(int iterations) {
		first = iterations;
		iteration = iterations;
	}

	@Override
	public synchronized void phase(String name) {
		phase = name;
	}

	@Override
	public void warning(String message) {
		line.above(() -> err.paragraph(err.styled(Style.WARNING, "warning: ") + message));
	}

	@Override
	public void initialized(IterationRecord record) {
		line.above(() -> printRow(record));
		record.warnings().forEach(this::warning);
	}

	@Override
	public void iteration(IterationRecord record) {
		line.above(() -> print(record));
		record.warnings().forEach(this::warning);
	}

	private synchronized void print(IterationRecord record) {
		Map<String, Double> metrics = record.overall();
		iteration = record.iteration();
		iterating += metrics.getOrDefault(Metric.ITERATION_TIME.column(), Double.NaN);
		lastEnd = clock.getAsLong();
		cost = metrics.getOrDefault(Metric.TRAJECTORY_COST.column(), Double.NaN);
		kl = metrics.getOrDefault(Metric.KL_MEAN.column(), Double.NaN);
		printRow(record);
	}

	private synchronized void printRow(IterationRecord record) {
		if (rows == null)
			return;
		if (printed == 0 || rows.interactive() && printed % HEADING_EVERY == 0)
			rows.println(rows.styled(Style.HEADING, table.heading()));
		rows.println(table.row(record.iteration(), record.overall()));
		printed++;
	}

	@Override
	public void stopped(SearchOutcome outcome) {
		line.close();
	}

	/** Says something to the person above the live line. */
	public void say(String message) {
		line.above(() -> err.paragraph(message));
	}

	/** Draws the live line anew; it does so by itself several times a second. */
	void draw() {
		line.draw();
	}

	private synchronized String line(int width) {
		long now = clock.getAsLong();
		int done = iteration - first;
		double left = done > 0 && total > 0
				? Math.max(0, iterating / done * (total - iteration) - (now - lastEnd) * 1e-9)
				: Double.NaN;
		return new ProgressLine(phase, iteration, total, cost, kl, (now - begin) * 1e-9, left).text(width);
	}

	/** Takes the live line away. */
	@Override
	public void close() {
		line.close();
	}
}
