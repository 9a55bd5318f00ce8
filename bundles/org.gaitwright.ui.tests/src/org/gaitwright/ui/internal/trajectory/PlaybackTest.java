/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoublePredicate;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Time passes as the clock and the speed say. */
class PlaybackTest {
	private static final long SECOND = 1_000_000_000L;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final AtomicLong clock = new AtomicLong(17 * SECOND);
	private Shell shell;
	private Playback playback;
	private volatile double shown;

	@BeforeEach
	void open() {
		display.syncExec(() -> {
			shell = new Shell(display);
			playback = new Playback(shell, time -> shown = time, clock::get);
			playback.duration(10);
		});
	}

	@AfterEach
	void close() {
		display.syncExec(shell::dispose);
	}

	private void play(double speed) {
		display.syncExec(() -> {
			playback.speed(speed);
			playback.play(true);
		});
	}

	/** Lets the clock go on, and frames be drawn until a time is shown; later ones do not change it. */
	private void pass(double seconds, DoublePredicate until) throws InterruptedException {
		clock.addAndGet((long) (seconds * SECOND));
		long end = System.nanoTime() + 60 * SECOND;
		while (!until.test(shown)) {
			if (System.nanoTime() > end)
				throw new AssertionError("Waited in vain, at " + shown);
			Thread.sleep(5);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.25, 0.5, 1, 2 })
	void theMotionIsAsFastAsWanted(double speed) throws InterruptedException {
		play(speed);
		pass(2, time -> time > 0);
		assertEquals(2 * speed, shown, 1e-9);
		pass(1, time -> time > 2.5 * speed);
		assertEquals(3 * speed, shown, 1e-9);
	}

	@Test
	void anotherSpeedCountsFromThenOn() throws InterruptedException {
		play(1);
		pass(2, time -> time > 0);
		display.syncExec(() -> playback.speed(0.25));
		pass(2, time -> time > 2.1);
		assertEquals(2.5, shown, 1e-9);
	}

	@Test
	void whatPassesWhileHeldDoesNotCount() throws InterruptedException {
		play(1);
		pass(2, time -> time > 0);
		display.syncExec(() -> playback.play(false));
		assertFalse(playback.isPlaying());
		clock.addAndGet(5 * SECOND);
		play(1);
		pass(1, time -> time > 2.5);
		assertEquals(3, shown, 1e-9);
	}

	@Test
	void theEndIsFollowedByTheBegin() throws InterruptedException {
		play(1);
		pass(9, time -> time > 0);
		pass(1.5, time -> time < 9);
		assertEquals(0, shown);
	}
}
