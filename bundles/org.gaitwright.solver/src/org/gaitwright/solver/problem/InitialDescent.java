/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * Plain trajectory optimization (DDP on the cost alone) between an initializer's first controls and the first policy.
 *
 * @param iterations         at most so many DDP iterations, ≥ 0
 * @param tolerance          it ends early once an iteration lowers the cost by a smaller share than this, ≥ 0
 * @param followerIterations where not negative, only the first condition starts from the initializer's controls; the
 *                           others follow its optimized trajectory by its feedback from their own initial states, and
 *                           are then improved by so many iterations. One gait for all conditions is one that a single
 *                           policy can take on; separate optimizations end in different ones.
 */
public record InitialDescent(int iterations, double tolerance, int followerIterations) {
	/** Every condition starts from its own first controls. */
	public static final int SEPARATE = -1;

	/** A descent of every condition by itself. */
	public InitialDescent(int iterations, double tolerance) {
		this(iterations, tolerance, SEPARATE);
	}

	/** Whether the other conditions follow the first. */
	public boolean followsFirst() {
		return followerIterations >= 0;
	}
}
