/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.api.Test;

class BipedTest {

	@Test
	void standsWithLevelFeetOnTheGround() {
		Biped biped = Walkers.biped();
		double[] x = biped.stand(-0.1);
		assertThat(x[1]).isCloseTo(1.1089502187317718, within(1e-12));
		assertThat(x).startsWith(0, x[1], 0, 0.05, -0.1, 0.05, 0.05, -0.1, 0.05);
		assertThat(biped.depth(x, 0)).isCloseTo(0, within(1e-12));
	}

	@Test
	void isRaisedOutOfTheGroundAndNeverLowered() {
		HeightProfile uphill = new PolylineProfile(new double[] { 0, 1 }, new double[] { 0, 0.5 });
		Biped biped = Walkers.biped(Walkers.dynamics(uphill, Walkers.SOFT_LIMITS));
		double[] x = biped.stand(-0.1);
		double standing = x[1];
		x[1] -= 0.05;
		biped.raise(x, 0.01);
		assertThat(x[1]).isCloseTo(standing - 0.01, within(1e-12));
		x[1] += 3;
		biped.raise(x, 0.01);
		assertThat(x[1]).isCloseTo(standing + 2.99, within(1e-12));
	}

	@Test
	void namesWhatItLacks() {
		MultibodyDynamics floating = MultibodyDynamics.builder(Walkers.MODEL, 0.01).build();
		assertRefused(floating, Walkers.GAIT.legs(), "needs feet");
		MultibodyDynamics smooth = MultibodyDynamics.builder(Walkers.MODEL, 0.01).integrator(Integrator.RUNGE_KUTTA_4)
				.accelerationLaw(Walkers.law(HeightProfile.LEVEL, Walkers.SOFT_LIMITS)).build();
		assertRefused(smooth, Walkers.GAIT.legs(), "RUNGE_KUTTA_4");
		assertRefused(MultibodyDynamics.builder(Walkers.model(Actuator.Saturation.SMOOTH), 0.01)
				.accelerationLaw(Walkers.law(HeightProfile.LEVEL, Walkers.SOFT_LIMITS)).build(), Walkers.GAIT.legs(),
				"saturates smoothly");
		MultibodyDynamics walker = Walkers.dynamics(HeightProfile.LEVEL, Walkers.SOFT_LIMITS);
		assertRefused(walker, legs(new Leg("Rhip", "Rknee", "wrist", "Rfoot")), "'wrist'");
		assertRefused(walker, legs(new Leg("Rhip", "Rknee", "Rankle", "Rshank")), "'Rshank' has no contact circle");
	}

	@Test
	void everyJointOfALegHasAnActuator() {
		MultibodyModel.Builder limp = MultibodyModel.builder().root("torso", 12.5, 0.28, 0, 0);
		Walkers.MODEL.links().stream().skip(1).forEach(link -> limp.link(link.name(),
				Walkers.MODEL.links().get(link.parent()).name(), link.joint(), link.mass(), link.inertia(), link.comX(),
				link.comZ()));
		Walkers.MODEL.actuators().stream().filter(a -> !a.joint().equals("Lknee")).forEach(limp::actuator);
		assertRefused(MultibodyDynamics.builder(limp.build(), 0.01)
				.accelerationLaw(Walkers.law(HeightProfile.LEVEL, Walkers.SOFT_LIMITS)).build(), Walkers.GAIT.legs(),
				"'Lknee' has no actuator");
	}

	private static List<Leg> legs(Leg first) {
		return List.of(first, Walkers.GAIT.legs().get(1));
	}

	private static void assertRefused(MultibodyDynamics dynamics, List<Leg> legs, String why) {
		assertThatThrownBy(() -> new Biped(dynamics, legs)).isInstanceOf(GaitException.class).hasMessageContaining(why);
	}
}
