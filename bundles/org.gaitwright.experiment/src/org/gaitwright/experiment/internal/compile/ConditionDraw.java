/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.List;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.binding.Surroundings;

/**
 * A condition before its parts are bound.
 *
 * @param initialMean      x̂[0], n entries
 * @param initialDeviation standard deviations of x[0], n entries
 */
record ConditionDraw(String name, HeightProfile ground, List<Surroundings.Push> pushes, double[] initialMean,
		double[] initialDeviation) {
}
