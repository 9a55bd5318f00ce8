/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.DerivativeCheck;
import org.gaitwright.dynamics.dense.Cholesky;
import org.gaitwright.dynamics.dense.Dense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seam for constraints, with a law of known solution: a soft bond that holds the root at height zero,
 * {@code s = ½ D (a_z − r)²}, {@code r = −β v_z − κ z}, always active and nonlinear in the state through D(z).
 */
class AccelerationLawTest {

	private static final double BETA = 20;
	private static final double KAPPA = 100;

	private static double stiffness(double z) {
		return 3 + z * z;
	}

	private static double reference(Kinematics state) {
		return -BETA * state.pointVelocityZ(0, 0, 0) - KAPPA * state.pointZ(0, 0, 0);
	}

	private static final class Bond implements AccelerationSolver {

		private final int n;

		private Bond(int n) {
			this.n = n;
		}

		@Override
		public void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration,
				double[] factor) {
			double d = stiffness(state.pointZ(0, 0, 0));
			System.arraycopy(massMatrix, 0, factor, 0, n * n);
			factor[n + 1] += d;
			System.arraycopy(force, 0, acceleration, 0, n);
			acceleration[1] += d * reference(state);
			Cholesky.factor(factor, 0, n);
			Cholesky.solve(factor, 0, acceleration, 0, n);
		}

		/** f_z = −D (a_z − r). */
		@Override
		public void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian) {
			double z = state.pointZ(0, 0, 0);
			double d = stiffness(z);
			jacobian.addPosition(1, 1, -2 * z * (acceleration[1] - reference(state)) - d * KAPPA);
			jacobian.addVelocity(1, 1, -d * BETA);
		}
	}

	@ParameterizedTest
	@EnumSource
	void derivativesFollowFromTheHessianAndTheForceAtFixedAcceleration(Integrator integrator) {
		MultibodyModel model = RandomRobots.model(5);
		MultibodyDynamics dynamics = MultibodyDynamics.builder(model, 0.02).integrator(integrator)
				.accelerationLaw(m -> new Bond(m.coordinateCount())).build();
		SplittableRandom random = new SplittableRandom(8);
		double[] x = RandomRobots.vector(random, dynamics.stateSize(), 1);
		double[] u = RandomRobots.vector(random, dynamics.controlSize(), 3);
		DerivativeCheck.Mismatch worst = DerivativeCheck.worst(dynamics, 0, x, u);
		assertThat(worst.error()).as("%s", worst).isLessThan(1e-9);
	}

	/** M a = Q + f, with M a and Q from the robot without the bond. */
	@ParameterizedTest
	@EnumSource
	void accelerationBalancesTheForces(Integrator integrator) {
		MultibodyModel model = RandomRobots.model(5);
		int n = model.coordinateCount();
		double[] y = RandomRobots.vector(new SplittableRandom(9), 2 * n, 1);
		double[] u = new double[model.actuators().size()];
		double[] free = new double[n];
		double[] bonded = new double[n];
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, 0.02).integrator(integrator);
		builder.build().newForwardDynamics().evaluate(0, y, 0, u, 0, free, 0);
		builder.accelerationLaw(m -> new Bond(m.coordinateCount())).build().newForwardDynamics().evaluate(0, y, 0, u, 0,
				bonded, 0);
		Kinematics kinematics = new Kinematics(model);
		kinematics.setAbsolute(y, 0, y, n);
		EquationsOfMotion equations = new EquationsOfMotion(model);
		equations.update(kinematics);
		double[] m = new double[n * n];
		equations.massMatrix(m);
		double[] difference = new double[n];
		for (int i = 0; i < n; i++) {
			difference[i] = bonded[i] - free[i];
		}
		double[] force = new double[n];
		Dense.multiplyVector(m, 0, difference, 0, force, 0, n, n);
		double bond = -stiffness(y[1]) * (bonded[1] - reference(kinematics));
		for (int i = 0; i < n; i++) {
			assertThat(force[i]).isCloseTo(i == 1 ? bond : 0, within(1e-9));
		}
	}
}
