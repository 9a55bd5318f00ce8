/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.model.experiment.VariationalGuidedPolicySearch;
import org.gaitwright.solver.search.BaselineSettings;
import org.gaitwright.solver.search.VariationalGps;
import org.gaitwright.solver.search.SearchFactory;

/** Variational guided policy search. */
@Binds(eClass = "VariationalGuidedPolicySearch")
public final class VariationalGuidedPolicySearchBinding extends BaselineBinding<VariationalGuidedPolicySearch> {
	public VariationalGuidedPolicySearchBinding() {
		super(VariationalGuidedPolicySearch.class);
	}

	@Override
	SearchFactory factory(VariationalGuidedPolicySearch model, BaselineSettings settings) {
		double weight = model.getPolicyWeight();
		return (problem, threads) -> new VariationalGps(problem, settings, weight, threads);
	}
}
