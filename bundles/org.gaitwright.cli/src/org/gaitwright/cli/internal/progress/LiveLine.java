/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import java.io.PrintStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.gaitwright.cli.internal.terminal.Output;

/**
 * A line at the bottom of a terminal that is drawn over and over; on other streams there is none. Thread-safe.
 */
final class LiveLine implements AutoCloseable {
	private static final String ERASE = "\r\u001b[K";
	private static final int PERIOD_MS = 150;

	private final Output output;
	private final IntFunction<String> text;
	private final ScheduledExecutorService ticker;
	private boolean drawn;
	private boolean closed;

	/**
	 * @param text the line for a width in columns
	 */
	LiveLine(Output output, IntFunction<String> text) {
		this.output = output;
		this.text = text;
		ticker = output.interactive() ? startTicker() : null;
	}

	private ScheduledExecutorService startTicker() {
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
			Thread thread = new Thread(task, "progress line");
			thread.setDaemon(true);
			return thread;
		});
		executor.scheduleAtFixedRate(this::draw, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
		return executor;
	}

	/** Draws the line anew. */
	synchronized void draw() {
		if (!output.interactive() || closed)
			return;
		// a full last column would make some terminals go on to the next line
		print(ERASE + text.apply(output.width() - 1));
		drawn = true;
	}

	/** Lets something be printed where the line stood; the line follows below. */
	synchronized void above(Runnable printing) {
		boolean redraw = drawn;
		erase();
		printing.run();
		if (redraw)
			draw();
	}

	private void erase() {
		if (drawn)
			print(ERASE);
		drawn = false;
	}

	private void print(String sequence) {
		PrintStream stream = output.stream();
		stream.print(sequence);
		stream.flush();
	}

	/** Takes the line away for good. */
	@Override
	public synchronized void close() {
		if (ticker != null)
			ticker.shutdownNow();
		erase();
		closed = true;
	}
}
