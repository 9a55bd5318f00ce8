/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.model.experiment.CostStage;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.solver.cost.ControlEffort;

/** Control effort. */
@Binds(eClass = "ControlEffort")
public final class ControlEffortBinding implements CostTermBinding {
	@Override
	public org.gaitwright.solver.problem.CostTerm bind(CostTerm term, CostContext context) throws BindingException {
		if (term.getStage() == CostStage.TERMINAL)
			throw new BindingException("the end state has no control; set the stage to RUNNING");
		return new ControlEffort(term.eClass().getName(), term.getWeight(), context.robot().stateSize(),
				context.robot().controlSize());
	}
}
