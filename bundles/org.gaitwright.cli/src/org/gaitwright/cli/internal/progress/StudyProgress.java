/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.experiment.study.StudyListener;
import org.gaitwright.experiment.study.StudyRun;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.solver.search.IterationRecord;

/** Shows a study on a terminal: a line per run that has ended, and a live line with those under way. */
public final class StudyProgress implements StudyListener, AutoCloseable {
	private final Output err;
	private final int total;
	private final LiveLine line;
	/** Iterations done by runs under way. */
	private final Map<StudyRun, Integer> active = new LinkedHashMap<>();
	private int ended;
	private int failed;

	/**
	 * @param err   where progress goes
	 * @param total runs of the study
	 */
	public StudyProgress(Output err, int total) {
		this.err = err;
		this.total = total;
		line = new LiveLine(err, this::line);
	}

	@Override
	public void started(StudyRun run) {
		synchronized (active) {
			active.put(run, 0);
		}
	}

	@Override
	public void iteration(StudyRun run, IterationRecord record) {
		synchronized (active) {
			active.put(run, record.iteration());
		}
	}

	@Override
	public void ended(StudyRunResult result) {
		synchronized (active) {
			active.remove(result.run());
			ended++;
			failed += result.state() == StudyRunResult.State.FAILED ? 1 : 0;
		}
		line.above(() -> err.paragraph(describe(result)));
	}

	private String describe(StudyRunResult result) {
		String what = ended + "/" + total + " " + result.run().label() + ": ";
		return switch (result.state()) {
			case FINISHED -> what + String.format(Locale.ROOT, "policy cost %.4g, %.1f s", result.curve().lastCost(),
					result.wall());
			case FAILED -> what + err.styled(Style.BAD, "failed") + ": " + result.message();
			case UNFINISHED -> what + "not finished";
		};
	}

	private String line(int width) {
		String text;
		synchronized (active) {
			text = ended + " of " + total + " runs" + (failed > 0 ? ", " + failed + " failed" : "")
					+ active.entrySet().stream()
							.map(e -> "; " + e.getKey().label() + ": iteration " + (e.getValue() + 1) + " of "
									+ e.getKey().model().getOptimizer().getIterations())
							.collect(Collectors.joining());
		}
		return text.length() > width ? text.substring(0, width) : text;
	}

	/** Says something to the person above the live line. */
	public void say(String message) {
		line.above(() -> err.paragraph(message));
	}

	/** Takes the live line away. */
	@Override
	public void close() {
		line.close();
	}
}
