/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.cartpole.binding;

import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.FiniteDifferenceDynamics;
import org.gaitwright.examples.cartpole.CartPole;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.RobotBinding;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.experiment.Robot;

/** Example of a robot of one's own: a cart with a pole, which only steps and has no derivatives of its own. */
@Binds(packageUri = "http://gaitwright.org/examples/cartpole/1.0", eClass = "CartPole")
public final class CartPoleBinding implements RobotBinding {
	private static final List<String> STATES = List.of("cart", "pole", "v_cart", "v_pole");

	@Override
	public RobotModel bind(Robot robot, RobotContext context) {
		CartPole model = (CartPole) robot;
		RobotLayout layout = new RobotLayout(model.coordinateNames(), Optional.empty(), model.controlNames(),
				List.of(model.getGear()));
		// all numbers are read now: what is made here has no reference to the model
		CartPoleStep.Parameters parameters = new CartPoleStep.Parameters(model.getCartMass(), model.getPoleMass(),
				model.getPoleLength(), model.getGravity(), model.getGear(), model.getTimeStep());
		return new CartPoleModel(layout, parameters);
	}

	private record CartPoleModel(RobotLayout layout, CartPoleStep.Parameters parameters) implements RobotModel {
		@Override
		public Dynamics dynamics(Surroundings surroundings) throws BindingException {
			if (!surroundings.pushes().isEmpty())
				throw new BindingException("a cart with a pole has no links that could be pushed; remove the pushes of "
						+ "condition '" + surroundings.condition() + "'");
			return new FiniteDifferenceDynamics(STATES, layout.controls(), parameters.timeStep(),
					() -> new CartPoleStep(parameters));
		}
	}
}
