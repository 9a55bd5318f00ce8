/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.dense.Dense;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random trees with a contact circle on each link, in uneven ground: what contacts change in the acceleration is what
 * the reported forces do at the reported points, {@code M (a − a_0) = Σ Jᵀ f}.
 */
class ContactBalanceTest {

	private static final PolylineProfile GROUND = new PolylineProfile(new double[] { -1, -0.5, 0, 0.3, 0.8 },
			new double[] { 0.1, 0.2, 0, 0.3, 0.1 });

	@ParameterizedTest
	@MethodSource("org.gaitwright.dynamics.multibody.RandomRobots#seeds")
	void reportedForcesMakeTheDifference(int seed) {
		MultibodyModel model = RandomRobots.model(seed);
		SplittableRandom random = new SplittableRandom(400 + seed);
		SoftConstraints.Builder constraints = SoftConstraints.builder().ground(GROUND)
				.contact(new Compliance(0.05, 1, new Impedance(0.1, 0.9, 0.1, 0.5, 2)), 0.7);
		for (int i = 0; i < seed; i++) {
			constraints.circle(new ContactCircle(i, random.nextDouble(-0.3, 0.3), random.nextDouble(-0.3, 0.3), 0.2));
		}
		MultibodyDynamics free = MultibodyDynamics.builder(model, 0.01).build();
		MultibodyDynamics touching = MultibodyDynamics.builder(model, 0.01).accelerationLaw(constraints.build())
				.build();
		int n = model.coordinateCount();
		double[] u = new double[model.actuators().size()];
		int contacts = 0;
		for (int k = 0; k < 20; k++) {
			double[] y = RandomRobots.vector(random, 2 * n, 1);
			y[1] *= 0.5;
			double[] difference = new double[n];
			double[] without = new double[n];
			ForwardDynamics forward = touching.newForwardDynamics();
			forward.evaluate(0, y, 0, u, 0, difference, 0);
			free.newForwardDynamics().evaluate(0, y, 0, u, 0, without, 0);
			for (int i = 0; i < n; i++) {
				difference[i] -= without[i];
			}
			Kinematics kinematics = new Kinematics(model);
			kinematics.setAbsolute(y, 0, y, n);
			contacts += forward.contacts().size();
			assertClose("forces", changeOfForce(model, kinematics, difference),
					sum(kinematics, forward.contacts(), n), 1e-9);
		}
		assertThat(contacts).isGreaterThan(5);
	}

	private static double[] changeOfForce(MultibodyModel model, Kinematics kinematics, double[] difference) {
		int n = difference.length;
		EquationsOfMotion equations = new EquationsOfMotion(model);
		equations.update(kinematics);
		double[] m = new double[n * n];
		equations.massMatrix(m);
		double[] force = new double[n];
		Dense.multiplyVector(m, 0, difference, 0, force, 0, n, n);
		return force;
	}

	private static double[] sum(Kinematics kinematics, List<Contact> contacts, int n) {
		double[] force = new double[n];
		for (Contact contact : contacts) {
			int link = contact.link();
			double fx = contact.normalForce() * contact.normalX() + contact.tangentForce() * contact.normalZ();
			double fz = contact.normalForce() * contact.normalZ() - contact.tangentForce() * contact.normalX();
			PointForce.addForce(kinematics, link, contact.x() - kinematics.pointX(link, 0, 0),
					contact.z() - kinematics.pointZ(link, 0, 0), fx, fz, force);
		}
		return force;
	}
}
