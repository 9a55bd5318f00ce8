/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** What is wrong with a run, for people. */
public final class RunProblem {
	private RunProblem() {
	}

	/**
	 * Tells why something could not be done with a run; its name stands for the path of its directory.
	 *
	 * @param run    the run directory
	 * @param reason what happened
	 * @return a sentence
	 */
	public static String text(Path run, Throwable reason) {
		return why(reason).replace(run.toString(), RunEntry.name(run));
	}

	/** Messages of the file system often say no more than a path. */
	private static String why(Throwable reason) {
		if (reason instanceof FileSystemException fault && fault.getReason() == null)
			return NLS.bind(switch (fault) {
				case AccessDeniedException e -> Messages.accessDenied;
				case FileAlreadyExistsException e -> Messages.alreadyExists;
				case NoSuchFileException e -> Messages.noSuchFile;
				default -> Messages.fileFault;
			}, fault.getFile(), fault.getClass().getSimpleName());
		return reason.getMessage() == null ? reason.toString() : reason.getMessage();
	}
}
