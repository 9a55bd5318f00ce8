/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.problem.Problem;

/** Validates a document a moment after it changed, on another thread, and keeps the markers of its file. */
public final class Validation implements DocumentListener {

	private static final int DELAY_MILLIS = 200;

	private final ExperimentDocument document;
	private final IFile file;
	private final Display display;
	private final Job job = Job.createSystem(Messages.validating, (ICoreRunnable) this::run);
	/** One object: the display restarts its time when it is given again. */
	private final Runnable takeSnapshot = this::takeSnapshot;
	private volatile Supplier<List<Problem>> finding;

	/**
	 * Validates from now on.
	 *
	 * @param document the document
	 * @param file     whose markers are kept, or {@code null} where the file is outside the workspace
	 * @param display  on whose thread the document lives
	 */
	public Validation(ExperimentDocument document, IFile file, Display display) {
		this.document = document;
		this.file = file;
		this.display = display;
		document.addListener(this);
		changed();
	}

	@Override
	public void changed() {
		display.timerExec(DELAY_MILLIS, takeSnapshot);
	}

	@Override
	public void replaced() {
		changed();
	}

	private void takeSnapshot() {
		SourceText text = document.source().latest();
		if (document.isDisposed() || !document.isLoaded() || !text.isRead()) {
			return; // when it is read it is told as a change
		}
		try {
			finding = text.isUnreadable() ? text::problems : Snapshot.of(document)::validate;
		} catch (IOException failed) {
			ILog.of(Validation.class).error(failed.getMessage(), failed);
			return;
		}
		job.schedule();
	}

	private void run(IProgressMonitor monitor) throws CoreException {
		Supplier<List<Problem>> current = finding;
		List<Problem> problems = current.get();
		if (current != finding) {
			return; // a newer one is on its way
		}
		display.asyncExec(() -> {
			if (!document.isDisposed() && current == finding) {
				document.setProblems(problems);
			}
		});
		writeMarkers(problems);
	}

	/**
	 * Finds what is wrong at once, for a document that nobody looks at. Blocks as long as that takes.
	 *
	 * @param document the document
	 * @return the problems
	 */
	public static List<Problem> now(ExperimentDocument document) {
		try {
			return document.root() == null ? document.loadProblems() : Snapshot.of(document).validate();
		} catch (IOException failed) {
			return document.loadProblems(); // it was read, and cannot be written any more
		}
	}

	private void writeMarkers(List<Problem> problems) throws CoreException {
		if (file != null && file.exists()) {
			ProblemMarkers.write(file, problems);
		}
	}

	/**
	 * Ends the validation. Where changes were not saved the markers tell again what is wrong with the file.
	 *
	 * @param dirty whether there were such changes
	 */
	public void dispose(boolean dirty) {
		document.removeListener(this);
		display.timerExec(-1, takeSnapshot);
		job.cancel();
		if (dirty && file != null) {
			Job.createSystem(Messages.validating, (ICoreRunnable) monitor -> writeMarkers(
					new ExperimentFiles().load(document.address()).problems())).schedule();
		}
	}
}
