/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.gaitwright.model.io.LoadResult;

/**
 * The texts of a document: that of its file, and those that were typed since, each a step for undo. A text that was typed is
 * read a moment later on another thread; what comes of it belongs to that text alone, so that a late answer cannot replace
 * a newer text.
 */
public final class SourceEditing {

	private static final int DELAY_MILLIS = 300;

	private final URI address;
	private final DocumentCommands commands;
	private final Display display;
	private final Runnable onRead;
	private final Job job;
	private SourceText ofFile = new SourceText(new byte[0], new LoadResult(Optional.empty(), List.of()));
	private volatile SourceText wanted;

	/**
	 * @param address  the address of the file
	 * @param commands hold the texts that were typed
	 * @param display  on whose thread the document lives
	 * @param onRead   told on that thread when a text was read
	 */
	SourceEditing(URI address, DocumentCommands commands, Display display, Runnable onRead) {
		this.address = address;
		this.commands = commands;
		this.display = display;
		this.onRead = onRead;
		job = Job.createSystem(NLS.bind(Messages.reading, address.lastSegment()), (ICoreRunnable) this::run);
		job.setPriority(Job.SHORT);
	}

	/** Takes the text of the file; all steps are forgotten. */
	void begin(SourceText read) {
		ofFile = read;
		commands.flush();
	}

	/** @return the text that was read or typed last */
	public SourceText latest() {
		return commands.lastText().orElse(ofFile);
	}

	/**
	 * Takes a text that was typed.
	 *
	 * @param text the whole text
	 */
	public void type(String text) {
		commands.type(new SourceEdit(new SourceText(text)));
	}

	/** Goes back to the text before that can be read. Redo brings what was given up again. */
	public void giveUp() {
		while (latest().isUnreadable() && commands.canUndo()) {
			commands.undo();
		}
		while (latest().isUnreadable() && commands.canRedo()) {
			commands.redo();
		}
	}

	/** Reads the latest text in a moment, unless it is read. */
	void readSoon() {
		read(DELAY_MILLIS);
	}

	/** Reads the latest text without waiting for more, unless it is read. */
	public void readNow() {
		read(0);
	}

	private void read(int delay) {
		wanted = latest();
		job.cancel(); // it may be waiting for its time
		if (!wanted.isRead()) {
			job.schedule(delay);
		}
	}

	private void run(IProgressMonitor monitor) {
		SourceText text = wanted;
		LoadResult result = text.load(address);
		display.asyncExec(() -> {
			if (!text.isRead()) {
				text.setResult(result);
			}
			onRead.run();
		});
	}

	/** Reads no longer. */
	void dispose() {
		job.cancel();
	}
}
