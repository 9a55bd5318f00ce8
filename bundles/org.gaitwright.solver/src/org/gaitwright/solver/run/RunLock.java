/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write a run directory: a lock of the operating system on a file in it, so that it ends with its process,
 * however that ends. The file tells others who holds it.
 *
 * <p>
 * On POSIX systems a process loses its lock when it closes <em>any</em> channel to the file. So the directories that
 * this process holds are remembered, and their lock files never opened a second time; readers leave them alone.
 */
final class RunLock implements AutoCloseable {
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
	/** Locked in place of the file's text, which others must be able to read on systems with mandatory locks. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final Path directory;
	private final RandomAccessFile file;

	private RunLock(Path directory, RandomAccessFile file) {
		this.directory = directory;
		this.file = file;
	}

	/**
	 * Takes the lock.
	 *
	 * @param directory exists
	 * @throws RunFormatException where another run, here or in another process, writes the directory
	 */
	static RunLock take(Path directory) throws IOException {
		Path real = directory.toRealPath();
		if (!HELD.add(real))
			throw new RunFormatException(directory + " is being written by another run of this process.");
		RunLock lock = null;
		try {
			lock = new RunLock(real, new RandomAccessFile(real.resolve(RunLayout.LOCK).toFile(), "rw"));
			lock.lock();
			return lock;
		} catch (IOException e) {
			if (lock == null)
				HELD.remove(real);
			else
				lock.close();
			throw e;
		}
	}

	/** Whether a run of this process holds the directory. */
	static boolean isHeld(Path directory) throws IOException {
		return HELD.contains(directory.toRealPath());
	}

	private void lock() throws IOException {
		FileChannel channel = file.getChannel();
		FileLock lock;
		try {
			lock = channel.tryLock(LOCKED_BYTE, 1, false);
		} catch (IOException e) {
			throw new IOException("The file system of " + directory + " gives no locks (" + e.getMessage()
					+ "): use a directory on a local disk.", e);
		}
		if (lock == null)
			throw new RunFormatException(
					directory + " is being written by " + file.readLine() + "; wait for it or end it first.");
		file.setLength(0);
		RunSession self = RunSession.begin("", 0, 0);
		file.write(("process " + self.pid() + " on " + self.host() + " since " + self.start())
				.getBytes(StandardCharsets.UTF_8));
	}

	/** Gives the directory free. The file stays: to delete it could let two others lock two files of the same name. */
	@Override
	public void close() throws IOException {
		try {
			file.close();
		} finally {
			HELD.remove(directory);
		}
	}
}
