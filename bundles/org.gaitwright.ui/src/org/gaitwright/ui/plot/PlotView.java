/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.plot;

/**
 * The part of a plot that is in view.
 *
 * @param lowX  smallest abscissa
 * @param highX largest abscissa
 * @param lowY  smallest ordinate
 * @param highY largest ordinate
 */
public record PlotView(double lowX, double highX, double lowY, double highY) {
}
