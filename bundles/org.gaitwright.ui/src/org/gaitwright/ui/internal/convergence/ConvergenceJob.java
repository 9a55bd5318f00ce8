/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.runs.Differences;
import org.gaitwright.ui.internal.runs.ParameterReader;
import org.gaitwright.ui.plot.PlotContent;

/** Follows the runs that a view shows, and makes their picture when something has changed: at most eight times a second. */
final class ConvergenceJob extends Job {
	private static final long LIVE_MS = 125;
	private static final long IDLE_MS = 1000;

	private final Consumer<ConvergencePicture> show;
	private volatile List<Path> wanted = List.of();
	private volatile PlotRequest request;
	private volatile boolean stopped;
	private volatile boolean asked;

	private List<RunFollower> followers = List.of();
	private List<RunSnapshot> seen = List.of();
	private PlotRequest answered;
	private final ParameterReader parameters = new ParameterReader();

	/** @param show takes a picture, in the job's thread */
	ConvergenceJob(PlotRequest request, Consumer<ConvergencePicture> show) {
		super(Messages.followingRuns);
		this.request = request;
		this.show = show;
		setSystem(true);
	}

	/** Shows these runs from now on. */
	void follow(List<Path> runs) {
		wanted = List.copyOf(runs);
		ask();
	}

	/** Shows them thus from now on. */
	void request(PlotRequest news) {
		request = news;
		ask();
	}

	private void ask() {
		asked = true;
		if (getState() == SLEEPING)
			wakeUp();
		else
			schedule();
	}

	/** Ends for good. */
	void stop() {
		stopped = true;
		cancel();
	}

	@Override
	public boolean shouldSchedule() {
		return !stopped;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		asked = false;
		PlotRequest now = request;
		followers = followers(wanted);
		List<RunSnapshot> runs = new ArrayList<>();
		for (RunFollower follower : followers) {
			if (monitor.isCanceled() || stopped)
				return Status.CANCEL_STATUS;
			runs.add(follower.look(now.detail()));
		}
		if (!now.equals(answered) || !isSame(runs, seen)) {
			show.accept(picture(runs, now));
			answered = now;
			seen = runs;
		}
		boolean live = runs.stream().anyMatch(run -> run.status() == RunStatus.RUNNING);
		if (!runs.isEmpty() || asked)
			schedule(asked ? 0 : live ? LIVE_MS : IDLE_MS);
		return Status.OK_STATUS;
	}

	private List<RunFollower> followers(List<Path> runs) {
		List<RunFollower> next = new ArrayList<>();
		for (Path run : runs)
			next.add(followers.stream().filter(follower -> follower.directory().equals(run)).findFirst()
					.orElseGet(() -> new RunFollower(run, parameters)));
		return next;
	}

	private static boolean isSame(List<RunSnapshot> a, List<RunSnapshot> b) {
		if (a.size() != b.size())
			return false;
		for (int i = 0; i < a.size(); i++)
			if (a.get(i) != b.get(i))
				return false;
		return true;
	}

	private static ConvergencePicture picture(List<RunSnapshot> runs, PlotRequest request) {
		Set<String> metrics = new LinkedHashSet<>();
		int iterations = 0;
		List<String> notes = new ArrayList<>();
		for (RunSnapshot run : runs) {
			addMetrics(run.tables(), request.detail(), metrics);
			double[] done = RunSnapshot.iterations(run.tables().metrics());
			iterations = done.length == 0 ? iterations : Math.max(iterations, (int) done[done.length - 1]);
			if (!run.problem().isEmpty())
				notes.add(run.problem());
		}
		ConvergenceCurves curves = new ConvergenceCurves(request);
		PlotContent plot = curves.of(runs);
		if (curves.hidden() > 0)
			notes.add(NLS.bind(Messages.hiddenValues, curves.hidden()));
		if (notes.isEmpty() && plot.isEmpty())
			notes.add(runs.isEmpty() ? Messages.noRun
					: NLS.bind(Messages.noValues, MetricLabels.axis(request.metric())));
		return new ConvergencePicture(plot, List.copyOf(metrics),
				Differences.of(runs, run -> run.id().experiment(), run -> run.id().parameters()).groupable(), iterations,
				notes);
	}

	private static void addMetrics(RunSnapshot.Tables tables, PlotRequest.Detail detail, Set<String> metrics) {
		switch (detail) {
			case METRICS -> tables.metrics().keySet().stream().skip(1).forEach(metrics::add);
			case CONDITIONS -> tables.conditions().values()
					.forEach(columns -> columns.keySet().stream().skip(1).forEach(metrics::add));
			case TIME_STEPS -> tables.timeSteps().keySet().forEach(series -> metrics.add(series.metric()));
		}
	}
}
