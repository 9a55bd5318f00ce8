/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

/**
 * A curve in a band. Arrays of the same length, only to be read; values may be infinite or NaN.
 *
 * @param name  for the legend
 * @param color 0xRRGGBB
 * @param x     abscissae, ascending
 * @param y     the curve
 * @param lower lower edge of the band
 * @param upper upper edge of the band
 */
public record BandCurve(String name, int color, double[] x, double[] y, double[] lower, double[] upper) {
}
