/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.model.experiment.SeparableEvolutionStrategy;
import org.gaitwright.solver.search.BaselineSettings;
import org.gaitwright.solver.search.EvolutionSearch;
import org.gaitwright.solver.search.EvolutionSearch.EvolutionSettings;
import org.gaitwright.solver.search.SearchFactory;

/** Direct policy search by an evolution strategy. */
@Binds(eClass = "SeparableEvolutionStrategy")
public final class SeparableEvolutionStrategyBinding extends BaselineBinding<SeparableEvolutionStrategy> {
	public SeparableEvolutionStrategyBinding() {
		super(SeparableEvolutionStrategy.class);
	}

	@Override
	SearchFactory factory(SeparableEvolutionStrategy model, BaselineSettings settings) {
		EvolutionSettings evolution = new EvolutionSettings(model.getPopulationSize(), model.getGenerations(),
				model.getInitialStepSize(), model.getCandidateRollouts());
		return (problem, threads) -> new EvolutionSearch(problem, settings, evolution, threads);
	}
}
