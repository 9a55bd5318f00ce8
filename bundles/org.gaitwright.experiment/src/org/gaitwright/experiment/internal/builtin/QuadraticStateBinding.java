/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.QuadraticState;
import org.gaitwright.model.experiment.StateTarget;
import org.gaitwright.solver.cost.Stage;

/** Targets of single positions and velocities. */
@Binds(eClass = "QuadraticState")
public final class QuadraticStateBinding implements CostTermBinding {
	@Override
	public org.gaitwright.solver.problem.CostTerm bind(CostTerm term, CostContext context) throws BindingException {
		RobotLayout robot = context.robot();
		List<org.gaitwright.solver.cost.StateTarget.Target> targets = new ArrayList<>();
		for (StateTarget target : ((QuadraticState) term).getTargets()) {
			int index = switch (target.getQuantity()) {
			case POSITION -> robot.position(target.getCoordinate());
			case VELOCITY -> robot.velocity(target.getCoordinate());
			};
			targets.add(new org.gaitwright.solver.cost.StateTarget.Target(index, target.getTarget(),
					term.getWeight() * target.getWeight()));
		}
		return new org.gaitwright.solver.cost.StateTarget(term.eClass().getName(),
				Stage.valueOf(term.getStage().getName()), robot.stateSize(), robot.controlSize(), targets);
	}
}
