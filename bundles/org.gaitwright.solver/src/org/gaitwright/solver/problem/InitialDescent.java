/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.problem;

/**
 * Plain trajectory optimization (DDP on the cost alone) between an initializer's first controls and the first policy.
 *
 * @param iterations at most so many DDP iterations, ≥ 0
 * @param tolerance  it ends early once an iteration lowers the cost by a smaller share than this, ≥ 0
 */
public record InitialDescent(int iterations, double tolerance) {
}
