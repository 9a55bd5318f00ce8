/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On ½ a² − a from 0 to 1, the minimum of that part, with a one-sided spring of stiffness k beyond a wall. */
class LineSearchTest {

	private record Wall(double at, double stiffness) implements SoftConstraint {

		@Override
		public double slopeAt(double alpha) {
			return stiffness * Math.max(0, alpha - at);
		}

		@Override
		public boolean update(Kinematics state) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void addHessian(double[] h, int n) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void addForceAtZero(double[] force) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean setTrial(double[] a) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void moveTo(double alpha) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void finish() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void addDerivatives(Kinematics state, double[] a, ForceJacobian jacobian) {
			throw new UnsupportedOperationException();
		}
	}

	private static double find(SoftConstraint... constraints) {
		return new LineSearch(1).find(new double[] { 1 }, new double[] { 1 }, new double[] { 0 }, new double[] { 1 },
				constraints, constraints.length);
	}

	@Test
	void takesTheWholeStepWhenTheFunctionFallsAllTheWay() {
		assertThat(find()).isOne();
		assertThat(find(new Wall(0.99, 1))).isOne();
		assertThat(find(new Wall(-1, 1))).as("not falling at all").isOne();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 10, 1e3, 1e6, 1e9 })
	void stopsWhereTheSlopeIsSmall(double stiffness) {
		Wall near = new Wall(0.3, stiffness);
		Wall far = new Wall(0.7, 10 * stiffness);
		double alpha = find(near, far);
		assertThat(alpha).isBetween(0.0, 1.0);
		assertThat(alpha - 1 + near.slopeAt(alpha) + far.slopeAt(alpha)).isCloseTo(0, within(0.05));
	}

	/** An unknown slope neither loops nor hides: the step goes on to values that are not numbers. */
	@Test
	void passesOnWhatIsNotANumber() {
		assertThat(find(new Wall(Double.NaN, 1))).isOne();
	}
}
