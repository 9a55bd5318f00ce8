/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

/** Placeholder. */
final class SampledCovarianceSweep extends CovarianceSweep {
	SampledCovarianceSweep(LocalModel model, double floorShare) {
		super(model, floorShare);
	}
}
