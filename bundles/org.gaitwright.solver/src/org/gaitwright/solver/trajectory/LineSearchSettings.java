/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/**
 * Line search of the forward pass. The steps tried are α = 1, shrink, shrink², … down to the smallest step. A step is
 * accepted when the mean part falls by at least {@code sufficient} times what the quadratic model says.
 *
 * @param shrink        ratio of two steps, in (0, 1)
 * @param smallest      smallest step, in (0, 1]
 * @param sufficient    share of the expected decrease, in (0, 1)
 * @param keepImproving whether, after the first accepted step, shorter ones are tried as long as they are better and
 *                      the parabola through what is known promises it
 */
public record LineSearchSettings(double shrink, double smallest, double sufficient, boolean keepImproving) {
	/** Halves, and goes on while it pays: a rollout is cheap beside a linearisation. */
	public static final LineSearchSettings DEFAULT = new LineSearchSettings(0.5, 1e-3, 0.1, true);

	public LineSearchSettings {
		if (!(shrink > 0 && shrink < 1 && smallest > 0 && smallest <= 1 && sufficient > 0 && sufficient < 1))
			throw new IllegalArgumentException("Line search with shrink " + shrink + ", smallest step " + smallest
					+ ", sufficient decrease " + sufficient
					+ ": wanted 0 < shrink < 1, 0 < smallest ≤ 1, 0 < sufficient < 1");
	}
}
