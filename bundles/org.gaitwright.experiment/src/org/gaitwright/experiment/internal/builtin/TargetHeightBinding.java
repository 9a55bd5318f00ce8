/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.List;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.TargetHeight;
import org.gaitwright.solver.cost.GroundHeightTarget;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateTarget;

/** Target of the root's height, in the world or over the ground. */
@Binds(eClass = "TargetHeight")
public final class TargetHeightBinding implements CostTermBinding {
	@Override
	public org.gaitwright.solver.problem.CostTerm bind(CostTerm term, CostContext context) throws BindingException {
		TargetHeight target = (TargetHeight) term;
		RobotLayout robot = context.robot();
		RobotLayout.Root root = robot.requireRoot("a target height");
		String name = term.eClass().getName();
		Stage stage = Stage.valueOf(term.getStage().getName());
		return switch (target.getRelativeTo()) {
		case WORLD -> new StateTarget(name, stage, robot.stateSize(), robot.controlSize(),
				List.of(new StateTarget.Target(root.z(), target.getHeight(), term.getWeight())));
		case GROUND -> new GroundHeightTarget(name, stage, robot.stateSize(), robot.controlSize(), root.x(), root.z(),
				context.ground(), target.getHeight(), term.getWeight());
		};
	}
}
