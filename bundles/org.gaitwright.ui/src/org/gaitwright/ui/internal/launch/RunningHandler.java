/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gaitwright.ui.internal.runs.SelectedRuns;

/** What is done to the selected runs, or, where none is selected, to all that this workbench started. */
abstract class RunningHandler extends AbstractHandler {
	/** Holds runs; those that are held go on. */
	public static final class Pause extends RunningHandler {
		@Override
		void apply(List<Path> runs) {
			control(runs, RunJob::pauseOrGoOn);
		}
	}

	/** Ends runs after the iteration under way. */
	public static final class Stop extends RunningHandler {
		@Override
		void apply(List<Path> runs) {
			control(runs, RunJob::finish);
		}
	}

	/** Goes on with runs from their last checkpoints. */
	public static final class Resume extends RunningHandler {
		@Override
		void apply(List<Path> runs) {
			runs.forEach(RunLaunchDelegate::resume);
		}
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		apply(SelectedRuns.in(HandlerUtil.getCurrentSelection(event)));
		return null;
	}

	abstract void apply(List<Path> runs);

	private static void control(List<Path> runs, Consumer<RunJob> action) {
		for (RunJob job : RunJob.active())
			if (runs.isEmpty() || runs.contains(job.directory()))
				action.accept(job);
	}
}
