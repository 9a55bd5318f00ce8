/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples.cartpole.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.examples.cartpole.CartPole;
import org.gaitwright.examples.cartpole.CartPoleFactory;
import org.gaitwright.examples.cartpole.UprightPole;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.experiment.CostStage;
import org.gaitwright.solver.problem.CostTerm;
import org.junit.jupiter.api.Test;

class CartPoleTest {
	private final CartPole model = CartPoleFactory.eINSTANCE.createCartPole();

	@Test
	void theFreePoleKeepsItsEnergyAndTheSystemItsMomentum() throws Exception {
		Simulator simulator = dynamics().newSimulator();
		double[] x = { 0, 0.5, 0.3, -1 };
		double energy = energy(x);
		double momentum = momentum(x);
		for (int t = 0; t < 200; t++)
			simulator.step(t, x, 0, new double[1], 0, x, 0);
		assertThat(x[1]).as("it has fallen").isNotCloseTo(0.5, within(0.1));
		assertThat(energy(x)).isCloseTo(energy, within(1e-6));
		assertThat(momentum(x)).isCloseTo(momentum, within(1e-6));
	}

	private double energy(double[] x) {
		double m = model.getPoleMass();
		double l = model.getPoleLength();
		double vx = x[2] - l * x[3] * Math.cos(x[1]);
		double vz = -l * x[3] * Math.sin(x[1]);
		return 0.5 * model.getCartMass() * x[2] * x[2] + 0.5 * m * (vx * vx + vz * vz)
				+ m * model.getGravity() * l * Math.cos(x[1]);
	}

	private double momentum(double[] x) {
		return (model.getCartMass() + model.getPoleMass()) * x[2]
				- model.getPoleMass() * model.getPoleLength() * x[3] * Math.cos(x[1]);
	}

	@Test
	void derivativesAreDifferencesOfSteps() throws Exception {
		Simulator simulator = dynamics().newSimulator();
		double[] x = { 0.1, 0.5, 0.3, -1 };
		double[] u = { 0.4 };
		double[] next = new double[4];
		double[] fz = new double[20];
		simulator.linearize(0, x, 0, u, 0, next, 0, fz, 0);
		double step = 1e-4;
		double[] up = new double[4];
		double[] down = new double[4];
		simulator.step(0, x, 0, new double[] { 0.4 + step }, 0, up, 0);
		simulator.step(0, x, 0, new double[] { 0.4 - step }, 0, down, 0);
		for (int i = 0; i < 4; i++)
			assertThat(fz[i * 5 + 4]).isCloseTo((up[i] - down[i]) / (2 * step), within(1e-8));
		assertThat(fz[2 * 5 + 4]).as("force over mass, about").isCloseTo(0.01 * 10 / 1.1, within(0.02));
	}

	@Test
	void refusesPushes() {
		Surroundings pushed = new Surroundings("gust", HeightProfile.LEVEL,
				List.of(new Surroundings.Push("cart", 0, 1, 1, 0)));
		assertThatThrownBy(() -> robot().dynamics(pushed)).isInstanceOf(BindingException.class)
				.hasMessageContaining("'gust'");
	}

	@Test
	void costDerivativesMatchCentralDifferences() throws Exception {
		UprightPole term = CartPoleFactory.eINSTANCE.createUprightPole();
		term.setWeight(3);
		term.setStage(CostStage.TERMINAL);
		CostTerm.Evaluator cost = new UprightPoleBinding().bind(term, context()).newEvaluator();
		double[] x = { 9, 0.7, 9, 9 };
		double[] g = new double[4];
		double[] h = new double[16];
		assertThat(cost.addTerminalDerivatives(x, 0, g, 0, h, 0)).isCloseTo(3 * (1 - Math.cos(0.7)), within(1e-15));
		double step = 1e-4;
		double up = cost.terminal(new double[] { 9, 0.7 + step, 9, 9 }, 0);
		double down = cost.terminal(new double[] { 9, 0.7 - step, 9, 9 }, 0);
		assertThat(g[1]).isCloseTo((up - down) / (2 * step), within(1e-8));
		double residualUp = 2 * Math.sqrt(3) * Math.sin((0.7 + step) / 2);
		double residualDown = 2 * Math.sqrt(3) * Math.sin((0.7 - step) / 2);
		double slope = (residualUp - residualDown) / (2 * step);
		assertThat(h[5]).as("Gauss-Newton").isCloseTo(slope * slope, within(1e-7));
		term.setCoordinate("pol");
		assertThatThrownBy(() -> new UprightPoleBinding().bind(term, context())).isInstanceOf(BindingException.class)
				.hasMessageContaining("'pol'");
	}

	private static CostContext context() {
		return new CostContext(new RobotLayout(List.of("cart", "pole"), Optional.empty(), List.of("cart"), List.of(1.0)),
				0.02, 10, "c", HeightProfile.LEVEL);
	}

	private RobotModel robot() {
		return new CartPoleBinding().bind(model, new RobotContext("test"));
	}

	private Dynamics dynamics() throws BindingException {
		return robot().dynamics(Surroundings.EMPTY);
	}
}
