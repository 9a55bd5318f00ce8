/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Reads the file of a document on another thread, and gives the document what was read. */
public final class Reading {

	private final DocumentFile file;
	private final ExperimentDocument document;
	private final Display display;
	private final Runnable onRead;
	private final AtomicBoolean asked = new AtomicBoolean();
	private final Job job;

	/**
	 * Makes a reading, which does nothing yet.
	 *
	 * @param file     the file
	 * @param document its document
	 * @param display  on whose thread the document lives
	 * @param onRead   told on that thread when the document has what was read
	 */
	public Reading(DocumentFile file, ExperimentDocument document, Display display, Runnable onRead) {
		this.file = file;
		this.document = document;
		this.display = display;
		this.onRead = onRead;
		job = Job.create(NLS.bind(Messages.reading, document.address().lastSegment()), (ICoreRunnable) monitor -> read());
		job.setPriority(Job.SHORT);
	}

	/** Reads the file, soon. */
	public void schedule() {
		asked.set(true);
		job.schedule();
	}

	/** Reads the file unless the document has what stands in it, or has changes that are not saved by then. */
	public void scheduleIfChanged() {
		job.schedule();
	}

	private void read() {
		boolean always = asked.getAndSet(false);
		if (!always && !file.isChangedOutside()) {
			return;
		}
		SourceText text = file.read();
		display.asyncExec(() -> {
			if (!document.isDisposed() && (always || !document.commands().isSaveNeeded())) {
				file.remember(text.bytes());
				document.adopt(text);
				onRead.run();
			}
		});
	}
}
