/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes the state that a document has now to its file, on another thread; the document may be edited meanwhile. */
public final class Saving {

	/** Asks what to do about a file that was changed by someone else. Called on the UI thread. */
	@FunctionalInterface
	public interface Conflict {

		/**
		 * Asks the user.
		 *
		 * @return whether to overwrite what the other wrote
		 */
		boolean overwrite();
	}

	private final ExperimentDocument document;
	private final DocumentFile file;
	private final Display display;
	private final Conflict conflict;
	private final byte[] content;
	private final Command last;

	/**
	 * Takes the content of a document, on the UI thread.
	 *
	 * @param document what is saved
	 * @param file     where
	 * @param display  on whose thread the document lives
	 * @param conflict asked where someone else changed the file
	 * @throws IOException if the elements cannot be written
	 */
	public Saving(ExperimentDocument document, DocumentFile file, Display display, Conflict conflict)
			throws IOException {
		this.document = document;
		this.file = file;
		this.display = display;
		this.conflict = conflict;
		content = document.content();
		last = document.commands().getUndoCommand();
	}

	/**
	 * Writes the file, on any thread. Where someone else changed it the user is asked: at once on the UI thread, later on
	 * others, where nothing is written before the answer.
	 *
	 * @param monitor told of the progress; cancelled where nothing was written
	 * @return an error where the file could not be written
	 */
	public IStatus run(IProgressMonitor monitor) {
		boolean inUi = Display.findDisplay(Thread.currentThread()) == display;
		if (file.isChangedOutside() && !(inUi && conflict.overwrite())) {
			monitor.setCanceled(true);
			if (inUi) {
				return Status.OK_STATUS;
			}
			display.asyncExec(this::askAndOverwrite);
			return Status.CANCEL_STATUS;
		}
		return write(monitor);
	}

	private void askAndOverwrite() {
		if (!document.isDisposed() && conflict.overwrite()) {
			Job job = Job.create(NLS.bind(Messages.saving, document.address().lastSegment()), this::write);
			job.setUser(true);
			job.schedule();
		}
	}

	private IStatus write(IProgressMonitor monitor) {
		try {
			file.write(content, monitor);
		} catch (IOException | CoreException failed) {
			return Status.error(NLS.bind(Messages.saveFailed, failed.getMessage()), failed);
		}
		Runnable note = () -> {
			if (!document.isDisposed()) {
				document.commands().savedAfter(last);
			}
		};
		if (Display.findDisplay(Thread.currentThread()) == display) {
			note.run();
		} else {
			display.asyncExec(note);
		}
		return Status.OK_STATUS;
	}

	/**
	 * Writes to another file, which is not asked about.
	 *
	 * @param other     the file
	 * @param onWritten called on the UI thread when it is written
	 */
	public void writeTo(DocumentFile other, Runnable onWritten) {
		Job job = Job.create(NLS.bind(Messages.saving, other.address().lastSegment()), (ICoreRunnable) monitor -> {
			try {
				other.write(content, monitor);
			} catch (IOException failed) {
				throw new CoreException(Status.error(NLS.bind(Messages.saveFailed, failed.getMessage()), failed));
			}
		});
		job.setUser(true);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().isOK()) {
				display.asyncExec(onWritten);
			}
		}));
		job.schedule();
	}

	/**
	 * Tells the user that something could not be saved.
	 *
	 * @param failed why
	 */
	public static void report(IOException failed) {
		StatusManager.getManager().handle(Status.error(NLS.bind(Messages.saveFailed, failed.getMessage()), failed),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
