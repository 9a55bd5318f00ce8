/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.run.RunFormatException;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;

/**
 * Runs in a Java virtual machine of its own, by the command line of this installation: with memory of its own, and a
 * fault there leaves the workbench alone. How far it is is read from the run directory, as for a run of a build server.
 */
final class RunInOwnJvm implements RunExecution {
	private static final int LOOK_MILLIS = 500;
	private static final int END_SECONDS = 20;

	private volatile Process process;
	private volatile boolean cancelled;

	@Override
	public int run(RunTask task, Consumer<Path> directory, IProgressMonitor monitor, RunLog log)
			throws InvalidExperimentException, IOException, InterruptedException {
		Path run = task.folder();
		int total = 0;
		if (!task.resumes()) {
			Experiment experiment = ExperimentCatalog.installed().open(task.experiment(), task.overrides());
			total = experiment.getOptimizer().getIterations();
			run = RunLayout.newDirectory(task.folder(), experiment.getName(), experiment.getSeed(), Instant.now());
		}
		Process started = new ProcessBuilder(CommandLineJvm.command(arguments(task, run))).directory(run.toFile())
				.start();
		process = started;
		started.getOutputStream().close();
		directory.accept(run);
		if (cancelled)
			started.destroy();
		Thread out = forward(started.inputReader(), log::say);
		Thread err = forward(started.errorReader(), log::warn);
		follow(started, run, total, monitor);
		out.join();
		err.join();
		return cancelled ? CANCELLED : started.exitValue();
	}

	private static List<String> arguments(RunTask task, Path run) {
		List<String> arguments = new ArrayList<>();
		if (task.resumes())
			arguments.addAll(List.of("resume", run.toString())); //$NON-NLS-1$
		else {
			arguments.addAll(List.of("run", file(task.experiment()), "--out", run.toString())); //$NON-NLS-1$ //$NON-NLS-2$
			task.overrides().forEach((path, value) -> arguments.addAll(List.of("--set", path + '=' + value))); //$NON-NLS-1$
		}
		arguments.addAll(List.of("--threads", Integer.toString(task.threads()))); //$NON-NLS-1$
		return arguments;
	}

	private static String file(URI address) {
		return address.isFile() ? address.toFileString() : address.toString();
	}

	private static Thread forward(BufferedReader reader, Consumer<String> lines) {
		return Thread.ofVirtual().start(() -> {
			try (reader) {
				reader.lines().forEach(lines);
			} catch (IOException | java.io.UncheckedIOException e) {
				lines.accept(e.getMessage()); // the process is gone
			}
		});
	}

	/** Tells the progress until the process is over. */
	private void follow(Process started, Path run, int total, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask("", total > 0 ? total : IProgressMonitor.UNKNOWN); //$NON-NLS-1$
		RunReader reader = null;
		int told = 0;
		while (!started.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS))
			try {
				if (reader == null && Files.exists(run.resolve(RunLayout.INFO)))
					reader = RunReader.open(run);
				int done = reader == null ? 0 : reader.metrics().rows();
				if (done > told) {
					monitor.worked(done - told);
					monitor.subTask(NLS.bind(Messages.iterationsDone, done));
					told = done;
				}
			} catch (RunFormatException e) {
				monitor.subTask(e.getMessage());
			} catch (IOException e) {
				reader = null; // written this very moment; the next look tells
			}
	}

	/** Another virtual machine cannot be told to hold; it can be stopped and resumed. */
	@Override
	public boolean pauseOrGoOn() {
		return false;
	}

	@Override
	public boolean isHeld() {
		return false;
	}

	/** A signal is all that reaches another virtual machine everywhere, and it gives up the iteration under way. */
	@Override
	public void finish() {
		cancel();
	}

	@Override
	public void cancel() {
		cancelled = true;
		Process running = process;
		if (running == null)
			return;
		running.destroy();
		running.onExit().completeOnTimeout(null, END_SECONDS, TimeUnit.SECONDS).thenAccept(ended -> {
			if (ended == null)
				running.destroyForcibly();
		});
	}
}
