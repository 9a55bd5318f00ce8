/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * Where a curve has values that its axis cannot show: drawn as small marks at the lower edge of the plot, so that nothing
 * is missing unseen.
 *
 * @param name  of the curve
 * @param x     abscissae, ascending and finite
 * @param color of the curve
 */
public record Marks(String name, double[] x, int color) {
}
