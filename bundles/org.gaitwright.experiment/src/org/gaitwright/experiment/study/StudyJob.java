/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.JudgementRequest;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.experiment.study.StudyRunResult.State;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.rollout.RolloutStatistics;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;

/**
 * Runs a study: several runs at a time, one thread each. Each run has its directory below the folder of the study, and
 * these directories are all that the study remembers: run again in the same folder, it leaves finished runs alone, goes
 * on with others from their checkpoints and tries failed ones again. A run that fails does not stop the study.
 */
public final class StudyJob {
	private final StudyPlan plan;
	private final Path folder;
	private final ExperimentRuns runs;
	private final StudyControl control;
	private final StudyListener listener;

	/**
	 * @param folder   of the study; made where it is missing
	 * @param control  ends the study from other threads
	 * @param listener told what happens
	 */
	public StudyJob(StudyPlan plan, Path folder, ExperimentRuns runs, StudyControl control, StudyListener listener) {
		this.plan = plan;
		this.folder = folder;
		this.runs = runs;
		this.control = control;
		this.listener = listener;
	}

	/**
	 * Runs what is left of the study; returns when all has ended.
	 *
	 * @param workers runs at a time, ≥ 1
	 * @return results in the order of the plan, those of runs that were not begun included
	 */
	public List<StudyRunResult> run(int workers) {
		StudyRunResult[] results = new StudyRunResult[plan.runs().size()];
		AtomicInteger next = new AtomicInteger();
		Runnable worker = () -> {
			for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement())
				results[i] = control.isFinishing() ? unfinished(plan.runs().get(i)) : work(plan.runs().get(i));
		};
		List<Thread> threads = new ArrayList<>();
		for (int i = 1; i < Math.min(workers, results.length); i++)
			threads.add(Thread.ofPlatform().daemon().name("gaitwright-study-" + i).start(worker));
		worker.run();
		threads.forEach(StudyJob::join);
		return Arrays.asList(results);
	}

	private static void join(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive())
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		if (interrupted)
			Thread.currentThread().interrupt();
	}

	/** A run that is left for later; it may have been finished before. */
	private StudyRunResult unfinished(StudyRun run) {
		Path directory = folder.resolve(run.path());
		try {
			if (Files.exists(directory.resolve(RunLayout.INFO)))
				return result(run, directory, isFinished(directory) ? State.FINISHED : State.UNFINISHED,
						"the study was ended");
		} catch (InvalidExperimentException | ExperimentException | IOException | RuntimeException e) {
			return without(run, directory, State.FAILED, describe(e));
		}
		return without(run, directory, State.UNFINISHED, "the study was ended before it began");
	}

	private static StudyRunResult without(StudyRun run, Path directory, State state, String message) {
		return new StudyRunResult(run, directory, state, message, StudyRunResult.Curve.EMPTY, null, Double.NaN);
	}

	private StudyRunResult work(StudyRun run) {
		StudyRunResult result;
		Path directory = folder.resolve(run.path());
		SearchControl search = control.begin();
		try {
			result = work(run, directory, search);
		} catch (InvalidExperimentException | ExperimentException | IOException | RuntimeException | Error e) {
			// whatever is wrong with one run, contributed code included, is told of that run
			result = without(run, directory, State.FAILED, describe(e));
		} finally {
			control.end(search);
		}
		synchronized (listener) {
			listener.ended(result);
		}
		return result;
	}

	private static String describe(Throwable e) {
		return e instanceof RuntimeException || e instanceof Error || e.getMessage() == null ? e.toString()
				: e.getMessage();
	}

	private StudyRunResult work(StudyRun run, Path directory, SearchControl search)
			throws InvalidExperimentException, ExperimentException, IOException {
		boolean begun = Files.exists(directory.resolve(RunLayout.INFO));
		if (begun && !runs.isRunOf(directory, run.model()))
			throw new ExperimentException(directory + " holds a run of the experiment with other settings: the study has been "
					+ "changed since. Give the study another folder, or delete that run.");
		if (begun && isFinished(directory))
			return result(run, directory, State.FINISHED, "");
		synchronized (listener) {
			listener.started(run);
		}
		List<SearchListener> listeners = List.of(new SearchListener() {
			@Override
			public void iteration(IterationRecord record) {
				synchronized (listener) {
					listener.iteration(run, record);
				}
			}
		});
		RunOutcome outcome = begun ? runs.resume(directory, 1, search, listeners)
				: runs.start(run.model(), RunOptions.at(directory, 1), search, listeners);
		StopReason reason = outcome.search().reason();
		State state = reason == StopReason.FAILED ? State.FAILED
				: reason == StopReason.CANCELLED ? State.UNFINISHED : State.FINISHED;
		return result(run, directory, state, state == State.FINISHED ? "" : outcome.search().message());
	}

	private static boolean isFinished(Path directory) throws IOException {
		return RunReader.open(directory).status() == RunStatus.FINISHED;
	}

	private StudyRunResult result(StudyRun run, Path directory, State state, String message)
			throws InvalidExperimentException, ExperimentException, IOException {
		RunReader reader = RunReader.open(directory);
		StudyRunResult.HeldOut heldOut = null;
		if (state == State.FINISHED && !run.model().getTask().getTest().isEmpty()) {
			RolloutStatistics statistics = runs.judge(directory, JudgementRequest.heldOut(1)).statistics();
			heldOut = new StudyRunResult.HeldOut(statistics.cost().mean(), statistics.successRate(),
					statistics.speed().mean());
		}
		return new StudyRunResult(run, directory, state, state == State.FINISHED ? "" : message, curve(reader.metrics()),
				heldOut, reader.info().wall());
	}

	private static StudyRunResult.Curve curve(MetricTable metrics) {
		if (metrics.rows() == 0)
			return StudyRunResult.Curve.EMPTY;
		return new StudyRunResult.Curve(metrics.column("iteration"), column(metrics, Metric.POLICY_COST),
				column(metrics, Metric.SIMULATED_STEPS));
	}

	/** Contributed optimizers need not have all metrics. */
	private static double[] column(MetricTable metrics, Metric metric) {
		if (metrics.has(metric.column()))
			return metrics.column(metric.column());
		double[] none = new double[metrics.rows()];
		Arrays.fill(none, Double.NaN);
		return none;
	}
}
