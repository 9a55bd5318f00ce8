/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gaitwright.dynamics.multibody.Close.assertClose;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.DerivativeCheck;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Dense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any tree. */
class RandomTreeTest {

	private static final double DIFFERENCE = 1e-4;

	private static double[] state(int seed) {
		int size = 2 * RandomRobots.model(seed).coordinateCount();
		return RandomRobots.vector(new SplittableRandom(100 + seed), size, 1.5);
	}

	@ParameterizedTest
	@MethodSource("org.gaitwright.dynamics.multibody.RandomRobots#seeds")
	void massMatrixGivesTheKineticEnergy(int seed) {
		MultibodyModel model = RandomRobots.model(seed);
		double[] x = state(seed);
		int n = model.coordinateCount();
		double[] m = new JointSpace(model).massMatrix(x);
		double energy = 0.5 * Dense.bilinear(x, n, m, 0, x, n, n, n);
		assertThat(energy).isCloseTo(new Energy(model).kinetic(x, 0), within(1e-11));
	}

	/** Lagrange's equations: b = Ṁ q̇ − ½ ∂(q̇ᵀ M q̇)/∂q + ∂V/∂q, with M from above and differences of fourth order. */
	@ParameterizedTest
	@MethodSource("org.gaitwright.dynamics.multibody.RandomRobots#seeds")
	void biasFollowsFromLagrangesEquations(int seed) {
		MultibodyModel model = RandomRobots.model(seed);
		double[] x = state(seed);
		int n = model.coordinateCount();
		JointSpace space = new JointSpace(model);
		Energy energy = new Energy(model);
		double[] expected = new double[n];
		for (int k = 0; k < n; k++) {
			double[] above = moved(x, k, DIFFERENCE);
			double[] below = moved(x, k, -DIFFERENCE);
			double[] above2 = moved(x, k, 2 * DIFFERENCE);
			double[] below2 = moved(x, k, -2 * DIFFERENCE);
			double[] momentum = new double[n];
			for (int sign : new int[] { 1, -1 }) {
				double weight = sign / (12 * DIFFERENCE);
				addMomentum(space, sign > 0 ? above : below, 8 * weight, momentum);
				addMomentum(space, sign > 0 ? above2 : below2, -weight, momentum);
			}
			for (int i = 0; i < n; i++) {
				expected[i] += momentum[i] * x[n + k];
			}
			expected[k] -= (8 * (lagrangian(energy, above) - lagrangian(energy, below))
					- (lagrangian(energy, above2) - lagrangian(energy, below2))) / (12 * DIFFERENCE);
		}
		assertClose("bias", space.bias(x), expected, 1e-9);
	}

	private static double[] moved(double[] x, int k, double by) {
		double[] moved = x.clone();
		moved[k] += by;
		return moved;
	}

	private static void addMomentum(JointSpace space, double[] x, double weight, double[] momentum) {
		int n = momentum.length;
		double[] p = new double[n];
		Dense.multiplyVector(space.massMatrix(x), 0, x, n, p, 0, n, n);
		for (int i = 0; i < n; i++) {
			momentum[i] += weight * p[i];
		}
	}

	private static double lagrangian(Energy energy, double[] x) {
		return energy.kinetic(x, 0) - energy.potential(x, 0);
	}

	@ParameterizedTest
	@MethodSource("org.gaitwright.dynamics.multibody.RandomRobots#seeds")
	void derivativesOfBothIntegrators(int seed) {
		SplittableRandom random = new SplittableRandom(200 + seed);
		for (Integrator integrator : Integrator.values()) {
			MultibodyDynamics dynamics = RandomRobots.dynamics(seed, integrator);
			double[] x = RandomRobots.vector(random, dynamics.stateSize(), 1.2);
			double[] u = RandomRobots.vector(random, dynamics.controlSize(), 3);
			for (int t = 0; t < 4; t += 3) {
				DerivativeCheck.Mismatch worst = DerivativeCheck.worst(dynamics, t, x, u);
				assertThat(worst.error()).as("%s at step %d: %s", integrator, t, worst).isLessThan(2e-8);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.gaitwright.dynamics.multibody.RandomRobots#seeds")
	void linearizeStepsLikeStepAndKeepsToItsSlices(int seed) {
		for (Integrator integrator : Integrator.values()) {
			MultibodyDynamics dynamics = RandomRobots.dynamics(seed, integrator);
			int n = dynamics.stateSize();
			int m = dynamics.controlSize();
			SplittableRandom random = new SplittableRandom(300 + seed);
			double[] x = RandomRobots.vector(random, n + 3, 1);
			double[] u = RandomRobots.vector(random, m + 2, 3);
			double[] xBefore = x.clone();
			double[] uBefore = u.clone();
			Simulator simulator = dynamics.newSimulator();
			double[] next = new double[n];
			simulator.step(1, x, 2, u, 1, next, 0);
			double[] linearized = new double[n + 2];
			double[] fz = new double[n * (n + m) + 2];
			Arrays.fill(fz, 777);
			simulator.linearize(1, x, 2, u, 1, linearized, 1, fz, 1);
			assertThat(Arrays.copyOfRange(linearized, 1, n + 1)).containsExactly(next);
			assertThat(new double[] { linearized[0], linearized[n + 1] }).containsExactly(0, 0);
			assertThat(new double[] { fz[0], fz[fz.length - 1] }).containsExactly(777, 777);
			assertThat(x).containsExactly(xBefore);
			assertThat(u).containsExactly(uBefore);
			simulator.step(1, x, 2, u, 1, x, 2);
			assertThat(Arrays.copyOfRange(x, 2, n + 2)).as("in place").containsExactly(next);
		}
	}
}
