/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The seam between what is plotted and what draws it: views make a {@link PlotContent}, a {@link Plot} shows it, which a
 * contributed {@link PlotRenderer} has made.
 */
package org.gaitwright.ui.plot;
