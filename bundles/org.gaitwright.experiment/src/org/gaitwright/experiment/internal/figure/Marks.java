/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.figure;

/**
 * Where a curve has values that the ordinate cannot show: small triangles at its lower end.
 *
 * @param color 0xRRGGBB
 * @param x     abscissae
 */
public record Marks(int color, double[] x) {
}
