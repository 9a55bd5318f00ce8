/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/** Measures the bytes that a piece of code allocates on the calling thread. */
final class Allocation {
	private Allocation() {
	}

	static void assertNone(Runnable code) {
		assertThat(least(code)).as("bytes allocated").isZero();
	}

	/** The least of several runs: class loading and the compiler may allocate once in a while, in any one of them. */
	static long least(Runnable code) {
		com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		for (int i = 0; i < 200; i++)
			code.run();
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 20 && least > 0; i++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			code.run();
			least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
		}
		return least;
	}
}
