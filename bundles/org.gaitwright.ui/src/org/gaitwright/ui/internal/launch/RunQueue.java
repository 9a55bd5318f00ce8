/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/**
 * Lets so many runs go on at a time; the others wait for their turn, in the order they came. One that waits is a sleeping
 * job, so that the Progress view shows it and a user can call it off. Thread-safe.
 */
final class RunQueue {
	private static final long FOREVER = TimeUnit.DAYS.toMillis(3650);

	private final IntSupplier atATime;
	private final Deque<Job> waiting = new ArrayDeque<>();
	private final List<Job> running = new ArrayList<>();

	/** @param atATime how many may run, asked anew each time a run begins or ends */
	RunQueue(IntSupplier atATime) {
		this.atATime = atATime;
	}

	/** Runs a job when it is its turn. */
	void add(Job job) {
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				remove(job);
			}
		});
		job.schedule(FOREVER);
		synchronized (this) {
			waiting.add(job);
		}
		wakeUp();
	}

	private void remove(Job job) {
		synchronized (this) {
			waiting.remove(job);
			running.remove(job);
		}
		wakeUp();
	}

	/** Wakes those that may run, outside of the lock: a job manager calls listeners in its own. */
	void wakeUp() {
		List<Job> next = new ArrayList<>();
		synchronized (this) {
			while (!waiting.isEmpty() && running.size() < Math.max(1, atATime.getAsInt())) {
				Job job = waiting.remove();
				running.add(job);
				next.add(job);
			}
		}
		next.forEach(Job::wakeUp);
	}

	/** Those that run or wait, in the order of their turns. */
	synchronized List<Job> jobs() {
		List<Job> all = new ArrayList<>(running);
		all.addAll(waiting);
		return all;
	}
}
