/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.gaitwright.dynamics.multibody.Contact.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The friction cone at unit penalty: the force is minus the gradient of s over (N, U). */
class ContactConeTest {

	private static double normal(ContactCone cone, double n, double u) {
		return cone.normalForce(cone.state(n, u), Math.signum(u), n, u);
	}

	private static double tangent(ContactCone cone, double n, double u) {
		return cone.tangentForce(cone.state(n, u), Math.signum(u), n, u);
	}

	/** s as Todorov has it: half the squared distance to the dual cone in coordinates scaled by friction. */
	private static double potential(double mu, double n, double u) {
		double scaledN = mu * n;
		double scaledT = mu * Math.abs(u);
		if (scaledN >= mu * scaledT) {
			return 0;
		}
		if (mu * scaledN + scaledT <= 0) {
			return 0.5 * (scaledN * scaledN + scaledT * scaledT) / (mu * mu);
		}
		double distance = scaledN - mu * scaledT;
		return 0.5 * distance * distance / (mu * mu * (1 + mu * mu));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.9, 3 })
	void forceIsTheNegativeGradient(double mu) {
		ContactCone cone = new ContactCone(mu);
		SplittableRandom random = new SplittableRandom(1);
		double h = 1e-6;
		for (int k = 0; k < 300; k++) {
			double n = random.nextDouble(-2, 2);
			double u = random.nextDouble(-2, 2);
			double byN = (potential(mu, n + h, u) - potential(mu, n - h, u)) / (2 * h);
			double byU = (potential(mu, n, u + h) - potential(mu, n, u - h)) / (2 * h);
			assertThat(normal(cone, n, u)).isCloseTo(-byN, within(2e-6));
			assertThat(tangent(cone, n, u)).isCloseTo(-byU, within(2e-6));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.9, 3 })
	void forceIsInTheConeAndAgainstTheMotion(double mu) {
		ContactCone cone = new ContactCone(mu);
		SplittableRandom random = new SplittableRandom(2);
		int[] seen = new int[State.values().length];
		for (int k = 0; k < 300; k++) {
			double n = random.nextDouble(-2, 2);
			double u = random.nextDouble(-2, 2);
			double normal = normal(cone, n, u);
			double tangent = tangent(cone, n, u);
			State state = cone.state(n, u);
			seen[state.ordinal()]++;
			assertThat(normal).isGreaterThanOrEqualTo(0);
			assertThat(tangent * u).isLessThanOrEqualTo(0);
			switch (state) {
			case OPEN -> assertThat(normal).isZero();
			case STICK -> assertThat(Math.abs(tangent)).isLessThanOrEqualTo(mu * normal * (1 + 1e-12));
			case SLIDE -> assertThat(Math.abs(tangent)).isCloseTo(mu * normal, within(1e-12));
			}
		}
		assertThat(seen).doesNotContain(0);
	}

	/** The force is continuous over the edges of the zones: N = μ|U| and μN + |U| = 0, on both sides. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.9, 3 })
	void zonesJoinContinuously(double mu) {
		ContactCone cone = new ContactCone(mu);
		for (double u : new double[] { -1.3, 0.7 }) {
			double side = Math.signum(u);
			double openEdge = mu * Math.abs(u);
			double stickEdge = -Math.abs(u) / mu;
			for (State[] zones : new State[][] { { State.OPEN, State.SLIDE }, { State.STICK, State.SLIDE } }) {
				double n = zones[0] == State.OPEN ? openEdge : stickEdge;
				assertThat(cone.normalForce(zones[0], side, n, u))
						.isCloseTo(cone.normalForce(zones[1], side, n, u), within(1e-12));
				assertThat(cone.tangentForce(zones[0], side, n, u))
						.isCloseTo(cone.tangentForce(zones[1], side, n, u), within(1e-12));
				assertThat(cone.state(n + 1e-9, u)).isEqualTo(zones[0] == State.OPEN ? State.OPEN : State.SLIDE);
				assertThat(cone.state(n - 1e-9, u)).isEqualTo(zones[0] == State.OPEN ? State.SLIDE : State.STICK);
			}
		}
	}
}
