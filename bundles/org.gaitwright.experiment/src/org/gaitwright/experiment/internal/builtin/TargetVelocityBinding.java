/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.List;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.TargetVelocity;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateTarget;

/** Target of the root's forward velocity. */
@Binds(eClass = "TargetVelocity")
public final class TargetVelocityBinding implements CostTermBinding {
	@Override
	public org.gaitwright.solver.problem.CostTerm bind(CostTerm term, CostContext context) throws BindingException {
		RobotLayout robot = context.robot();
		int velocity = robot.coordinateCount() + robot.requireRoot("a target velocity").x();
		return new StateTarget(term.eClass().getName(), Stage.valueOf(term.getStage().getName()), robot.stateSize(),
				robot.controlSize(), List.of(new StateTarget.Target(velocity, ((TargetVelocity) term).getVelocity(),
						term.getWeight())));
	}
}
