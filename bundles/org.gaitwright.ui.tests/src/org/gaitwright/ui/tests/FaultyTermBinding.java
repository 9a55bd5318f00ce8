/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.solver.problem.CostTerm;

/** A contributed cost term that fails whenever it is asked. */
public final class FaultyTermBinding implements CostTermBinding {
	@Override
	public CostTerm bind(org.gaitwright.model.experiment.CostTerm term, CostContext context) {
		return new CostTerm() {
			@Override
			public String name() {
				return "faulty";
			}

			@Override
			public Evaluator newEvaluator() {
				throw new IllegalStateException("no idea of the cost");
			}
		};
	}
}
