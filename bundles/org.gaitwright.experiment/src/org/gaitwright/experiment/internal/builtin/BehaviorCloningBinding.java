/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.model.experiment.BehaviorCloning;
import org.gaitwright.solver.search.BaselineSettings;
import org.gaitwright.solver.search.SearchFactory;

/** Trajectory optimization and supervised learning. */
@Binds(eClass = "BehaviorCloning")
public final class BehaviorCloningBinding extends BaselineBinding<BehaviorCloning> {
	public BehaviorCloningBinding() {
		super(BehaviorCloning.class);
	}

	@Override
	SearchFactory factory(BehaviorCloning model, BaselineSettings settings) {
		return (problem, threads) -> new org.gaitwright.solver.search.BehaviorCloning(problem, settings, threads);
	}
}
