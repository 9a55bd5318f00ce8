/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

import org.eclipse.swt.widgets.Control;

/** Lets time pass, in a loop. For the user-interface thread; ends with its control. */
final class Playback {
	private static final int FRAME_MS = 33;

	private final Control control;
	private final DoubleConsumer show;
	private final LongSupplier clock;
	private double duration;
	private double time;
	private double speed = 1;
	private boolean playing;
	private long last;

	/** @param show told the time of each frame, s */
	Playback(Control control, DoubleConsumer show) {
		this(control, show, System::nanoTime);
	}

	/** @param clock in nanoseconds */
	Playback(Control control, DoubleConsumer show, LongSupplier clock) {
		this.control = control;
		this.show = show;
		this.clock = clock;
	}

	/** Length of the loop, s; time begins anew. */
	void duration(double seconds) {
		duration = seconds;
		seek(0);
	}

	/** Seconds of the motion per second. */
	void speed(double factor) {
		speed = factor;
	}

	boolean isPlaying() {
		return playing;
	}

	double time() {
		return time;
	}

	/** Goes to a time. */
	void seek(double seconds) {
		time = Math.clamp(seconds, 0, duration);
		show.accept(time);
	}

	/** Lets time pass, or holds it. */
	void play(boolean on) {
		if (on == playing)
			return;
		playing = on;
		last = clock.getAsLong();
		if (on)
			control.getDisplay().timerExec(FRAME_MS, this::frame);
	}

	private void frame() {
		if (!playing || control.isDisposed())
			return;
		long now = clock.getAsLong();
		double next = time + (now - last) * 1e-9 * speed;
		last = now;
		seek(next >= duration ? 0 : next);
		control.getDisplay().timerExec(FRAME_MS, this::frame);
	}
}
