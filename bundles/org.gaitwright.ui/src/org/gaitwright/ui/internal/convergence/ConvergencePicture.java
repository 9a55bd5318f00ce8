/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.convergence;

import java.util.List;

import org.gaitwright.ui.plot.PlotContent;

/**
 * What a worker hands to the view.
 *
 * @param plot       the curves
 * @param metrics    the metrics that can be chosen
 * @param parameters the parameters by which the runs differ and can be grouped
 * @param iterations the largest iteration, 0 where there is none
 * @param notes      what could not be read or shown, for people
 */
record ConvergencePicture(PlotContent plot, List<String> metrics, List<String> parameters, int iterations,
		List<String> notes) {
}
