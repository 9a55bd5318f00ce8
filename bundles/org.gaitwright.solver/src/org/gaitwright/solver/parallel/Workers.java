/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.parallel;

/**
 * A fixed team of threads that shares out indexed tasks: the calling thread is worker 0, the others wait between runs.
 * With one thread everything runs inline. A run allocates nothing.
 *
 * <p>One run at a time: {@link #run} is not re-entrant, and may not be called from two threads at once.
 */
public final class Workers implements AutoCloseable {
	private final Thread[] team;

	// Guarded by this. Tasks are claimed in the order of their indices.
	private boolean running;
	private boolean closed;
	private IndexedTask<?> task;
	private int tasks;
	private int next;
	private int busy;
	private Throwable failure;
	private int failedIndex;

	/** @param threads number of threads to work with, the caller's included, ≥ 1 */
	public Workers(int threads) {
		if (threads < 1)
			throw new IllegalArgumentException("At least one thread, not " + threads);
		team = new Thread[threads - 1];
		for (int i = 0; i < team.length; i++) {
			int worker = i + 1;
			team[i] = new Thread(() -> serve(worker), "gaitwright-worker-" + worker);
			team[i].setDaemon(true);
			team[i].start();
		}
	}

	/** Number of workers, the calling thread included. */
	public int threads() {
		return team.length + 1;
	}

	/**
	 * Runs {@code task} for the indices 0 … tasks−1 and returns when all have ended. Where some fail, tasks not yet
	 * begun are dropped, and the failure of the lowest index is thrown here: the same for any number of threads.
	 *
	 * <p>An interrupt of the calling thread does not shorten the wait; the thread's interrupt status is kept.
	 *
	 * @throws IllegalStateException after {@link #close}, or while another run is under way
	 */
	@SuppressWarnings("unchecked") // a task of E throws E, RuntimeException or Error
	public <E extends Exception> void run(int tasks, IndexedTask<E> task) throws E {
		begin(tasks, task);
		work(0);
		Throwable thrown = end();
		if (thrown instanceof Error e)
			throw e;
		if (thrown != null)
			throw (E) thrown;
	}

	private synchronized void begin(int count, IndexedTask<?> newTask) {
		if (closed)
			throw new IllegalStateException("These workers are closed");
		if (running)
			throw new IllegalStateException("These workers are at work: runs can't be nested");
		running = true;
		task = newTask;
		tasks = count;
		next = 0;
		failure = null;
		failedIndex = Integer.MAX_VALUE;
		if (team.length > 0 && count > 1)
			notifyAll();
	}

	/** Waits for the tasks still at work on other threads. */
	private synchronized Throwable end() {
		boolean interrupted = false;
		while (busy > 0) {
			try {
				wait();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted)
			Thread.currentThread().interrupt();
		running = false;
		task = null;
		Throwable thrown = failure;
		failure = null;
		return thrown;
	}

	/** Claims and runs tasks until there is none left. */
	private void work(int worker) {
		int index = claim();
		while (index >= 0) {
			Throwable thrown = null;
			try {
				task.run(index, worker);
			} catch (Throwable t) { // handed to the caller of run
				thrown = t;
			}
			index = exchange(index, thrown);
		}
	}

	private synchronized int claim() {
		if (next >= tasks)
			return -1;
		busy++;
		return next++;
	}

	/** Hands in a finished task and claims the next. */
	private synchronized int exchange(int done, Throwable thrown) {
		busy--;
		if (thrown != null) {
			next = tasks;
			if (done < failedIndex) {
				failedIndex = done;
				failure = thrown;
			}
		}
		int index = claim();
		if (busy == 0)
			notifyAll();
		return index;
	}

	private void serve(int worker) {
		while (awaitTasks())
			work(worker);
	}

	/** Waits until there is something to claim; false when closed. */
	private synchronized boolean awaitTasks() {
		while (!closed && next >= tasks) {
			try {
				wait();
			} catch (InterruptedException e) {
				// nobody else knows these threads; close() ends them
			}
		}
		return !closed;
	}

	/** Ends the threads. Idempotent; not to be called during a run. */
	@Override
	public synchronized void close() {
		if (running)
			throw new IllegalStateException("These workers are at work");
		closed = true;
		notifyAll();
	}
}
