/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.cartpole.binding;

import org.gaitwright.examples.cartpole.UprightPole;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.CostTermBinding;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateCost;

/**
 * Example of a cost term of one's own: w (1 − cos θ) with its exact gradient. As half the square of the residual
 * r = 2 √w sin(θ/2), it has the Gauss-Newton Hessian (dr/dθ)² = w (1 + cos θ)/2: exact where the pole is upright, and
 * nowhere negative, as trajectory optimization wants it.
 */
@Binds(packageUri = "http://gaitwright.org/examples/cartpole/1.0", eClass = "UprightPole")
public final class UprightPoleBinding implements CostTermBinding {
	@Override
	public org.gaitwright.solver.problem.CostTerm bind(CostTerm term, CostContext context) throws BindingException {
		return new Upright(context.robot(), Stage.valueOf(term.getStage().getName()),
				context.robot().position(((UprightPole) term).getCoordinate()), term.getWeight());
	}

	private static final class Upright extends StateCost {
		private final int angle;
		private final double weight;

		Upright(RobotLayout robot, Stage stage, int angle, double weight) {
			super("UprightPole", stage, robot.stateSize(), robot.controlSize());
			this.angle = angle;
			this.weight = weight;
		}

		@Override
		protected double stateValue(double[] x, int xo) {
			return weight * (1 - Math.cos(x[xo + angle]));
		}

		@Override
		protected void addStateDerivatives(double[] x, int xo, double[] g, int go, double[] h, int ho, int stride) {
			g[go + angle] += weight * Math.sin(x[xo + angle]);
			h[ho + angle * stride + angle] += weight * (1 + Math.cos(x[xo + angle])) / 2;
		}
	}
}
