/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

/**
 * Lets other threads pause, resume and end a run. Thread-safe; for one run.
 */
public final class SearchControl implements Interruption {
	private boolean paused;
	private boolean cancelled;
	private boolean finishing;

	/** Holds the run at its next check, within about a second, until {@link #resume()} or {@link #cancel()}. */
	public synchronized void pause() {
		paused = true;
	}

	/** Lets a paused run go on. */
	public synchronized void resume() {
		paused = false;
		notifyAll();
	}

	/** Ends the run at its next check; the iteration under way is given up, the ones before are kept. Final. */
	public synchronized void cancel() {
		cancelled = true;
		notifyAll();
	}

	/** Ends the run after the iteration under way; a paused run goes on until there. Final. */
	public synchronized void finishIteration() {
		finishing = true;
		paused = false;
		notifyAll();
	}

	/** Whether the run is asked to hold. */
	public synchronized boolean isPaused() {
		return paused && !cancelled;
	}

	/** Whether the run is asked to end at once. */
	public synchronized boolean isCancelled() {
		return cancelled;
	}

	/** Whether the run is asked to end after the iteration under way, or at once. */
	public synchronized boolean isFinishing() {
		return finishing || cancelled;
	}

	/** {@inheritDoc} An interrupt of the thread while paused counts as {@link #cancel()}. */
	@Override
	public synchronized void check() throws CancelledException {
		while (paused && !cancelled)
			try {
				wait();
			} catch (InterruptedException e) {
				cancelled = true;
				Thread.currentThread().interrupt();
			}
		if (cancelled)
			throw new CancelledException();
	}
}
