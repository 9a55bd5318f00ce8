/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;

import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.junit.jupiter.api.Test;

class GaitCycleTest {
	private static final GaitCycle CYCLE = cycle();

	private static GaitCycle cycle() {
		try {
			return GaitCycle.of(Walkers.biped(), Walkers.GAIT);
		} catch (GaitException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aStrideBeginsWhereTheFirstLegBeginsToSwing() {
		for (int stride = 0; stride < GaitCycle.STRIDES; stride++) {
			double[] x = CYCLE.state(stride, 0);
			assertThat(x[0]).isZero();
			assertThat(CYCLE.nearest(x)).isEqualTo(GaitMoment.BEGINNING);
			assertThat(CYCLE.state(stride, 1)).isEqualTo(x);
			assertThat(CYCLE.state(stride, -2)).isEqualTo(x);
		}
		assertThat(CYCLE.state(1, 0)).as("not exactly periodic").isNotEqualTo(CYCLE.state(0, 0));
	}

	@Test
	void halfAStrideOnTheOtherLegSwings() {
		assertThat(CYCLE.nearest(CYCLE.state(3, 0.25)).swing()).isZero();
		assertThat(CYCLE.nearest(CYCLE.state(3, 0.75)).swing()).isEqualTo(1);
	}

	@Test
	void aPerturbedStateIsFoundNearItsPlaceWhereverItIs() {
		double[] x = CYCLE.state(5, 0.3);
		GaitMoment place = CYCLE.nearest(x);
		x[0] = 12;
		x[3] += 0.02;
		x[14] += 0.1;
		GaitMoment found = CYCLE.nearest(x);
		assertThat(found.swing()).isEqualTo(place.swing());
		assertThat(found.striking()).isEqualTo(place.striking());
		assertThat(found.time()).isCloseTo(place.time(), within(0.02));
	}

	@Test
	void onTheWholeStrideTheFeetAreNearTheGround() {
		Biped biped = Walkers.biped();
		assertThat(IntStream.range(0, 60).mapToDouble(i -> biped.depth(CYCLE.state(0, i / 60.0), 0)))
				.allSatisfy(depth -> assertThat(depth).isBetween(-0.02, 0.06));
	}

	/** The legs never change roles, and with the weight near zero nothing falls in time. */
	@Test
	void aGaitThatDoesNotStrideIsNoGait() throws Exception {
		MultibodyModel.Builder light = MultibodyModel.builder().gravity(0).root("torso", 12.5, 0.28, 0, 0);
		Walkers.MODEL.links().stream().skip(1).forEach(link -> light.link(link.name(),
				Walkers.MODEL.links().get(link.parent()).name(), link.joint(), link.mass(), link.inertia(), link.comX(),
				link.comZ()));
		Walkers.MODEL.actuators().forEach(light::actuator);
		MultibodyDynamics weightless = MultibodyDynamics.builder(light.build(), 0.01)
				.accelerationLaw(Walkers.law(HeightProfile.LEVEL, Walkers.SOFT_LIMITS)).build();
		GaitParameters p = Walkers.GAIT.parameters();
		GaitPose still = new GaitPose(0.05, -0.1, 0, -0.1, 0.05, 0, 0);
		GaitTiming never = new GaitTiming(1e6, 30, 0.06, 0.6);
		Gait statue = Walkers.GAIT.with(new GaitParameters(never, still, still, p.gains(), p.minimumSwingHip(),
				p.maximumSwingHip(), 0, new GaitParameters.Start(-0.1, 0, 1)));
		assertThatThrownBy(() -> GaitCycle.of(Walkers.biped(weightless), statue)).isInstanceOf(GaitException.class)
				.hasMessageContaining("is still too slow after 65.00 s");
	}

	@Test
	void aGaitThatFallsIsNoGait() {
		GaitParameters p = Walkers.GAIT.parameters();
		GaitPose stiff = new GaitPose(0, 0, 0, 0, 0, 0, 0);
		Gait bad = Walkers.GAIT.with(new GaitParameters(p.timing(), stiff, stiff, p.gains(), p.minimumSwingHip(),
				p.maximumSwingHip(), p.lean(), p.start()));
		assertThatThrownBy(() -> GaitCycle.of(Walkers.biped(), bad)).isInstanceOf(GaitException.class)
				.hasMessageContaining("'walk' falls after").hasMessageContaining("tune-gait");
	}
}
