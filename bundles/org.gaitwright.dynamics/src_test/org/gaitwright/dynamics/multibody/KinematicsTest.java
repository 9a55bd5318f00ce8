/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class KinematicsTest {

	@Test
	void posesOfAChainByHand() {
		MultibodyModel model = MultibodyModel.builder().root("torso", 1, 1, 0, 0.1)
				.link("thigh", "torso", Joint.at("hip", 0, -0.5), 1, 1, 0, -0.2)
				.link("shank", "thigh", Joint.at("knee", 0, -0.4), 1, 1, 0, -0.3).build();
		Kinematics kinematics = new Kinematics(model);
		double quarter = Math.PI / 2;
		kinematics.setState(new double[] { 9, 1, 2, 0, quarter, -quarter, 0, 0, 0, 0, 0 }, 1);
		assertThat(kinematics.angle(1)).isEqualTo(quarter);
		assertThat(kinematics.angle(2)).isZero();
		assertPoint(kinematics.pointX(1, 0, 0), kinematics.pointZ(1, 0, 0), 1, 1.5);
		assertPoint(kinematics.pointX(2, 0, 0), kinematics.pointZ(2, 0, 0), 1.4, 1.5);
		assertPoint(kinematics.comX(0), kinematics.comZ(0), 1, 2.1);
		assertPoint(kinematics.comX(1), kinematics.comZ(1), 1.2, 1.5);
		assertPoint(kinematics.comX(2), kinematics.comZ(2), 1.4, 1.2);
		assertPoint(kinematics.pointX(1, 0.1, -0.4), kinematics.pointZ(1, 0.1, -0.4), 1.4, 1.6);
	}

	private static void assertPoint(double x, double z, double expectedX, double expectedZ) {
		assertThat(x).isCloseTo(expectedX, within(1e-15));
		assertThat(z).isCloseTo(expectedZ, within(1e-15));
	}

	@Test
	void velocitiesAreTheDerivativesOfPoses() {
		MultibodyModel model = RandomRobots.model(8);
		int n = model.coordinateCount();
		double[] x = RandomRobots.vector(new SplittableRandom(3), 2 * n, 2);
		double h = 1e-6;
		Kinematics now = at(model, x, 0);
		Kinematics before = at(model, x, -h);
		Kinematics after = at(model, x, h);
		for (int i = 0; i < model.links().size(); i++) {
			double rate = 1 / (2 * h);
			assertThat(now.angularVelocity(i)).isCloseTo((after.angle(i) - before.angle(i)) * rate, within(1e-8));
			assertThat(now.comVelocityX(i)).isCloseTo((after.comX(i) - before.comX(i)) * rate, within(1e-8));
			assertThat(now.comVelocityZ(i)).isCloseTo((after.comZ(i) - before.comZ(i)) * rate, within(1e-8));
			assertThat(now.pointVelocityX(i, 0.3, -0.2))
					.isCloseTo((after.pointX(i, 0.3, -0.2) - before.pointX(i, 0.3, -0.2)) * rate, within(1e-8));
			assertThat(now.pointVelocityZ(i, 0.3, -0.2))
					.isCloseTo((after.pointZ(i, 0.3, -0.2) - before.pointZ(i, 0.3, -0.2)) * rate, within(1e-8));
		}
	}

	/** The robot after moving for a while with constant q̇. */
	private static Kinematics at(MultibodyModel model, double[] x, double time) {
		double[] moved = x.clone();
		for (int i = 0; i < x.length / 2; i++) {
			moved[i] += time * x[x.length / 2 + i];
		}
		Kinematics kinematics = new Kinematics(model);
		kinematics.setState(moved, 0);
		return kinematics;
	}
}
