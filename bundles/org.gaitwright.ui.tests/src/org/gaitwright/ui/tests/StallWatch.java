/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Watches how long the user-interface thread takes to answer. While it does not, the watch looks where it is, again and
 * again, so that the report names the cause. A stall is measured by the clock and by the processor time of the thread,
 * which does not grow where the machine is busy with other things.
 */
final class StallWatch implements AutoCloseable {
	/** From when on a user notices. */
	static final long STALL_MILLIS = 100;

	private static final long SAMPLE_MILLIS = 5;

	/**
	 * A time in which the thread did not answer.
	 *
	 * @param millis    how long
	 * @param processor processor time that the thread took meanwhile, ms
	 * @param step      what the user did
	 * @param where     what the thread did most of the time
	 */
	record Stall(long millis, long processor, String step, String where) {
	}

	private final Thread ui = Ui.display().getThread();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final List<Stall> stalls = new ArrayList<>();
	private volatile boolean closed;
	private volatile String step = "";
	/** Grows when looking away begins and when it ends; odd between. */
	private final AtomicInteger looksAway = new AtomicInteger();
	private int answers;
	/** The last field: it sees the others. */
	private final Thread watch = Thread.ofPlatform().daemon().name("stall watch").start(this::watch);

	/** What the user does from now on. */
	void step(String what) {
		step = what;
	}

	/** Does something of the test that the user interface would not do for a user. */
	void unwatched(Ui.Action action) throws InterruptedException {
		looksAway.incrementAndGet();
		try {
			action.run();
		} finally {
			looksAway.incrementAndGet();
		}
	}

	private void watch() {
		try {
			while (!closed && !Ui.display().isDisposed()) {
				CountDownLatch answered = new CountDownLatch(1);
				String doing = step;
				int away = looksAway.get();
				long begin = System.nanoTime();
				long busy = threads.getThreadCpuTime(ui.threadId());
				Ui.display().asyncExec(answered::countDown);
				List<StackTraceElement[]> samples = new ArrayList<>();
				while (!answered.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS))
					samples.add(ui.getStackTrace());
				if (away % 2 == 0 && away == looksAway.get())
					note(new Stall((System.nanoTime() - begin) / 1_000_000,
							(threads.getThreadCpuTime(ui.threadId()) - busy) / 1_000_000, doing, where(samples)));
				Thread.sleep(SAMPLE_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void note(Stall stall) {
		answers++;
		if (stall.millis() >= STALL_MILLIS)
			stalls.add(stall);
	}

	/** The innermost methods of this program that were on the stack, the most frequent first. */
	private static String where(List<StackTraceElement[]> samples) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (StackTraceElement[] frames : samples)
			counts.merge(where(frames), 1, Integer::sum);
		return counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(4)
				.map(each -> each.getKey() + " × " + each.getValue()).toList().toString();
	}

	private static String where(StackTraceElement[] frames) {
		for (StackTraceElement frame : frames)
			if (frame.getClassName().startsWith("org.gaitwright"))
				return frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":"
						+ frame.getLineNumber();
		return frames.length == 0 ? "" : frames[0].toString();
	}

	/** How often the user interface has answered up to now. */
	synchronized int answers() {
		return answers;
	}

	/** The stalls up to now. */
	synchronized List<Stall> stalls() {
		return List.copyOf(stalls);
	}

	/** What is to be printed. */
	synchronized String report() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%d answers, %d stalls of %d ms and more%n",
				answers, stalls.size(), STALL_MILLIS));
		stalls.forEach(stall -> text.append(String.format(Locale.ROOT, "  %5d ms, processor %5d ms, %s, in %s%n",
				stall.millis(), stall.processor(), stall.step(), stall.where())));
		return text.toString();
	}

	@Override
	public void close() {
		closed = true;
		watch.interrupt();
	}
}
