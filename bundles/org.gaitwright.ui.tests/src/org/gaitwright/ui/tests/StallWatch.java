/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches how long the user-interface thread takes to answer. While it does not, the watch looks where it is, so that the
 * report names the cause.
 */
final class StallWatch implements AutoCloseable {
	private static final long STALL_MILLIS = 100;

	/**
	 * A time in which the thread did not answer.
	 *
	 * @param millis how long
	 * @param where  what it did, from the innermost frame of this program
	 */
	record Stall(long millis, String where) {
	}

	private final Thread ui = Ui.display().getThread();
	private final List<Stall> stalls = new ArrayList<>();
	private final Thread watch = Thread.ofPlatform().daemon().name("stall watch").start(this::watch);
	private volatile boolean closed;
	private int answers;

	private void watch() {
		try {
			while (!closed && !Ui.display().isDisposed()) {
				CountDownLatch answered = new CountDownLatch(1);
				long begin = System.nanoTime();
				Ui.display().asyncExec(answered::countDown);
				String where = "";
				if (!answered.await(STALL_MILLIS, TimeUnit.MILLISECONDS)) {
					where = where();
					answered.await();
				}
				note((System.nanoTime() - begin) / 1_000_000, where);
				Thread.sleep(5);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void note(long millis, String where) {
		answers++;
		if (millis >= STALL_MILLIS)
			stalls.add(new Stall(millis, where));
	}

	private String where() {
		StackTraceElement[] frames = ui.getStackTrace();
		for (StackTraceElement frame : frames)
			if (frame.getClassName().startsWith("org.gaitwright"))
				return frame.toString();
		return frames.length == 0 ? "" : frames[0].toString();
	}

	/** The stalls up to now. */
	synchronized List<Stall> stalls() {
		return List.copyOf(stalls);
	}

	/** What is to be printed. */
	synchronized String report() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d answers, %d stalls of %d ms and more%n",
				answers, stalls.size(), STALL_MILLIS));
		stalls.forEach(stall -> text.append(String.format(Locale.ROOT, "  %5d ms in %s%n", stall.millis(), stall.where())));
		return text.toString();
	}

	@Override
	public void close() {
		closed = true;
		watch.interrupt();
	}
}
