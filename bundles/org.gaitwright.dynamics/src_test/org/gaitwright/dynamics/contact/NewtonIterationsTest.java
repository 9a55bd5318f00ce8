/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.multibody.AccelerationSolver;
import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newton's method takes few linear systems from a cold start, also with stiff contacts. */
class NewtonIterationsTest {

	/** Counts what the solver inside takes. */
	private static final class Counting implements AccelerationSolver {

		private final SoftConstraintSolver solver;
		private int solves;
		private int total;
		private int most;

		private Counting(SoftConstraintSolver solver) {
			this.solver = solver;
		}

		@Override
		public void solve(int t, Kinematics state, double[] massMatrix, double[] force, double[] acceleration,
				double[] factor) {
			solver.solve(t, state, massMatrix, force, acceleration, factor);
			solves++;
			total += solver.iterations();
			most = Math.max(most, solver.iterations());
		}

		@Override
		public void addDerivatives(int t, Kinematics state, double[] acceleration, ForceJacobian jacobian) {
			solver.addDerivatives(t, state, acceleration, jacobian);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.02, 0.9, 0.95, 0.001, 0.05", "0.02, 0, 0.95, 0.01, 0.3", "0.04, 0, 0.95, 0.02, 0.6" })
	void fewFromAColdStart(double timeConstant, double atZero, double atWidth, double width, double spread) {
		Compliance contact = new Compliance(timeConstant, 1, new Impedance(atZero, atWidth, width, 0.5, 2));
		SoftConstraints constraints = Walker.constraints(contact, HeightProfile.LEVEL).limits(Walker.LIMITS).build();
		Counting counting = new Counting((SoftConstraintSolver) constraints.newSolver(Walker.MODEL));
		Simulator simulator = MultibodyDynamics.builder(Walker.MODEL, Walker.TIME_STEP)
				.accelerationLaw(model -> counting).build().newSimulator();
		SplittableRandom random = new SplittableRandom(7);
		for (int k = 0; k < 3000; k++) {
			double[] x = Walker.state(random, HeightProfile.LEVEL, 0, random.nextDouble(0, 0.012), spread);
			simulator.step(0, x, 0, random.doubles(6, -5, 5).toArray(), 0, x, 0);
		}
		assertThat(counting.total).isLessThan(2 * counting.solves);
		assertThat(counting.most).isLessThanOrEqualTo(7);
	}
}
