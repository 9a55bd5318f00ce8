/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import org.gaitwright.cli.internal.progress.IterationTable;
import org.gaitwright.cli.internal.terminal.Numbers;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Paragraph;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.solver.run.RunSession;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.search.Metric;

/** A run for people. */
public final class RunText {
	private static final int LABEL = 14;

	private final Output out;

	/** @param out where it is printed */
	public RunText(Output out) {
		this.out = out;
	}

	/** Status, reasons, the last iterations, warnings. */
	public void complete(RunSummary run, int lastIterations) {
		head(run);
		table(run, lastIterations);
		if (!run.warnings().isEmpty()) {
			out.println("");
			run.warnings().forEach(w -> out.println(Paragraph.wrap("iteration " + w.iteration() + ": "
					+ out.styled(Style.WARNING, "warning: ") + w.message(), out.width(), "  ")));
		}
		if (run.isResumable())
			line("go on with", "gaitwright resume " + ShellWord.quote(run.directory().toString()));
	}

	private void head(RunSummary run) {
		line("run", run.directory().toString());
		line("experiment", run.info().experiment() + ", seed " + run.info().seed());
		line("status", status(run));
		RunSession session = run.info().session();
		String where = session.host() + ", " + session.threads() + (session.threads() == 1 ? " thread" : " threads");
		line("process", session.program() + " on " + where
				+ (run.status() == RunStatus.RUNNING ? ", process " + session.pid() : ""));
		line("started", time(run.info().sessions().get(0)) + resumed(run));
		line("wall time", Numbers.duration(run.info().wall()));
		line("iterations", run.iterations() + (run.info().best() < 0 ? "" : ", best policy of " + run.info().best()));
	}

	private static String resumed(RunSummary run) {
		int times = run.info().sessions().size() - 1;
		return times == 0 ? "" : ", resumed " + (times == 1 ? "once" : times + " times, last") + " at "
				+ time(run.info().session());
	}

	private static String time(RunSession session) {
		return session.start().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private String status(RunSummary run) {
		String name = out.styled(switch (run.status()) {
			case FINISHED -> Style.GOOD;
			case FAILED -> Style.BAD;
			case RUNNING -> Style.HEADING;
			case INTERRUPTED, CANCELLED -> Style.WARNING;
		}, run.status().name().toLowerCase(Locale.ROOT));
		return switch (run.status()) {
			case INTERRUPTED -> name + ": its process ended without a word";
			default -> run.info().message() == null ? name : name + ": " + run.info().message();
		};
	}

	private void table(RunSummary run, int lastIterations) {
		if (run.metrics().rows() == 0)
			return;
		IterationTable table = new IterationTable(out.width());
		out.println("");
		out.println(out.styled(Style.HEADING, table.heading()));
		for (int row = Math.max(0, run.metrics().rows() - lastIterations); row < run.metrics().rows(); row++)
			out.println(table.row(run.iteration(row), run.row(row)));
	}

	/** The last words of a run. */
	public void outcome(RunSummary run) {
		out.println("");
		line("status", status(run));
		if (run.metrics().rows() > 0)
			line("cost", cost(run.last()));
		line("iterations", run.iterations() + (run.info().best() < 0 ? "" : ", best policy of " + run.info().best()));
		line("wall time", Numbers.duration(run.info().wall()));
	}

	private static String cost(Map<String, Double> metrics) {
		return "trajectories " + significant(metrics, Metric.TRAJECTORY_COST) + ", policy "
				+ significant(metrics, Metric.POLICY_COST) + " ± "
				+ significant(metrics, Metric.POLICY_COST_DEVIATION);
	}

	private static String significant(Map<String, Double> metrics, Metric metric) {
		return Numbers.significant(metrics.getOrDefault(metric.column(), Double.NaN));
	}

	/** A labelled line. */
	public void line(String label, String text) {
		out.println(out.styled(Style.FAINT, label) + " ".repeat(Math.max(1, LABEL - label.length())) + text);
	}
}
