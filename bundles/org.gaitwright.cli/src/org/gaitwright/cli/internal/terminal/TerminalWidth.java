/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of the controlling terminal, asked of {@code stty} now and then; 0 where that cannot say. */
final class TerminalWidth implements IntSupplier {
	private static final long SECONDS = 5;
	private static final Pattern ROWS_COLUMNS = Pattern.compile("\\d+ (\\d+)\\s*");

	private final LongSupplier clock;
	private long asked;
	private int columns = -1;

	/** @param clock nanoseconds */
	TerminalWidth(LongSupplier clock) {
		this.clock = clock;
	}

	@Override
	public synchronized int getAsInt() {
		long now = clock.getAsLong();
		if (columns < 0 || columns > 0 && now - asked > TimeUnit.SECONDS.toNanos(SECONDS)) {
			columns = ask();
			asked = now;
		}
		return columns;
	}

	private static int ask() {
		try {
			Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty").redirectErrorStream(true).start();
			stty.getOutputStream().close();
			if (!stty.waitFor(1, TimeUnit.SECONDS)) {
				stty.destroyForcibly();
				return 0;
			}
			Matcher size = ROWS_COLUMNS
					.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
			return size.matches() ? Integer.parseInt(size.group(1)) : 0;
		} catch (IOException e) {
			return 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}
}
