/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.model.experiment.DatasetAggregation;
import org.gaitwright.solver.search.BaselineSettings;
import org.gaitwright.solver.search.DatasetAggregation.MixtureSettings;
import org.gaitwright.solver.search.SearchFactory;

/** DAgger with optimized trajectories as the expert. */
@Binds(eClass = "DatasetAggregation")
public final class DatasetAggregationBinding extends BaselineBinding<DatasetAggregation> {
	public DatasetAggregationBinding() {
		super(DatasetAggregation.class);
	}

	@Override
	SearchFactory factory(DatasetAggregation model, BaselineSettings settings) {
		MixtureSettings mixture = new MixtureSettings(model.getExpertDecay(), model.getRolloutsPerCondition(),
				model.getExpertRange());
		return (problem, threads) -> new org.gaitwright.solver.search.DatasetAggregation(problem, settings, mixture, threads);
	}
}
