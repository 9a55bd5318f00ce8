/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writes files so that a file that is replaced holds its old or its new content at any moment, whatever crashes.
 * Content is on disk when a method returns, names of new and replaced files after {@link #syncDirectory}. Plain
 * streams, not interruptible channels: a run that is cancelled by an interrupt must still be able to record so.
 */
final class DurableFiles {
	/** Ending of files that are being written. */
	static final String TEMPORARY = ".tmp";

	private DurableFiles() {
	}

	/** Replaces a file as a whole, or makes it. */
	static void replace(Path file, byte[] content) throws IOException {
		Path temporary = writeBeside(file, content);
		move(temporary, file);
	}

	/** Writes the content to a temporary file beside the given one and returns that; leaves none where it fails. */
	static Path writeBeside(Path file, byte[] content) throws IOException {
		Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY);
		try {
			write(temporary, content, false);
			return temporary;
		} catch (IOException e) {
			IOException explained = explain(file, e);
			try {
				Files.deleteIfExists(temporary);
			} catch (IOException second) {
				explained.addSuppressed(second);
			}
			throw explained;
		}
	}

	/** Renames a file, replacing the target at once. */
	static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw explain(to, e);
		}
	}

	/** Adds to the end of a file, or makes it. May leave a part of the content where it fails. */
	static void append(Path file, byte[] content) throws IOException {
		try {
			write(file, content, true);
		} catch (IOException e) {
			throw explain(file, e);
		}
	}

	/** Cuts a file off. */
	static void truncate(Path file, long length) throws IOException {
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
			open.setLength(length);
			open.getFD().sync();
		} catch (IOException e) {
			throw explain(file, e);
		}
	}

	/** Deletes what a process that was killed left half-written. */
	static void deleteTemporaries(Path directory) throws IOException {
		try (var files = Files.newDirectoryStream(directory, "*" + TEMPORARY)) {
			for (Path file : files)
				Files.delete(file);
		}
	}

	private static void write(Path file, byte[] content, boolean append) throws IOException {
		try (FileOutputStream out = new FileOutputStream(file.toFile(), append)) {
			out.write(content);
			out.getFD().sync();
		}
	}

	/** Makes renames and new files last; best effort, as some systems do not let directories be opened. */
	static void syncDirectory(Path directory) {
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// The contents are on disk; only a power failure right now could bring back the old names.
		}
	}

	/** The error with the file's name, and how much is free on its disk. */
	private static IOException explain(Path file, IOException e) {
		String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
		return new IOException("Cannot write " + file + ": " + reason + free(file) + ".", e);
	}

	private static String free(Path file) {
		try {
			FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
			return String.format(Locale.ROOT, " (%.1f MB free of %.1f MB)", store.getUsableSpace() / 1e6,
					store.getTotalSpace() / 1e6);
		} catch (IOException e) {
			return "";
		}
	}
}
