/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

/**
 * A translucent area behind the curves. Arrays of the same length, only to be read; values may be infinite or NaN.
 *
 * @param color 0xRRGGBB
 * @param x     abscissae, ascending
 * @param lower lower edge
 * @param upper upper edge
 */
public record Band(int color, double[] x, double[] lower, double[] upper) {
}
