/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.eclipse.osgi.util.NLS;

/** Why something failed, for people. */
final class Reasons {
	private Reasons() {
	}

	/** Those of the file system often say no more than a path. */
	static String of(Exception failure) {
		if (failure instanceof FileSystemException fault && fault.getReason() == null)
			return NLS.bind(switch (fault) {
				case AccessDeniedException e -> Messages.accessDenied;
				case FileAlreadyExistsException e -> Messages.alreadyExists;
				case NoSuchFileException e -> Messages.noSuchFile;
				default -> Messages.fileFault;
			}, fault.getFile(), fault.getClass().getSimpleName());
		return failure.getMessage() == null ? failure.toString() : failure.getMessage();
	}
}
