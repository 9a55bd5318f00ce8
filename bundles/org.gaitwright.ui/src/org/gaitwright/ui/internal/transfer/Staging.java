/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/**
 * A hidden place for files that come into being, on the file system where they are to be: they appear all at once, or, when
 * it is closed before, never.
 */
final class Staging implements AutoCloseable {
	private static final int MOST = 10_000;

	private final Path root;
	private final Path hidden;
	private final boolean newRoot;

	/** @param root folder in which all will be; made where it is missing */
	Staging(Path root) throws IOException {
		this.root = root;
		newRoot = !Files.exists(root);
		Files.createDirectories(root);
		hidden = root.resolve(".transfer-" + ProcessHandle.current().pid() + "-" + System.nanoTime()); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(content());
	}

	/** Where to write; a level below the hidden folder, so that a run in it is not found meanwhile. */
	Path content() {
		return hidden.resolve("content"); //$NON-NLS-1$
	}

	/** Moves the files into a folder, where they replace those of the same names. */
	void into(Path target) throws IOException {
		Files.createDirectories(target);
		try (Stream<Path> files = Files.list(content())) {
			for (Path file : (Iterable<Path>) files::iterator)
				Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Moves all to a new folder; a number is added to its name where there is one.
	 *
	 * @return the folder
	 */
	Path as(Path target) throws IOException {
		Files.createDirectories(target.getParent());
		for (int i = 1;; i++) {
			Path free = i == 1 ? target : target.resolveSibling(target.getFileName() + "-" + i); //$NON-NLS-1$
			try {
				if (Files.exists(free))
					throw new FileAlreadyExistsException(free.toString());
				return Files.move(content(), free);
			} catch (FileAlreadyExistsException e) {
				if (i == MOST)
					throw e;
			}
		}
	}

	/** Removes what has not been moved away. */
	@Override
	public void close() {
		try {
			if (Files.exists(hidden))
				delete();
			if (newRoot && isEmpty(root))
				Files.delete(root);
		} catch (IOException e) {
			ILog.of(Staging.class).warn(hidden.toString(), e); // hidden, and in nobody's way
		}
	}

	private void delete() throws IOException {
		List<Path> deepestLast;
		try (Stream<Path> all = Files.walk(hidden)) {
			deepestLast = all.toList();
		}
		for (Path each : deepestLast.reversed())
			Files.delete(each);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
