/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class NearestGroundTest {

	/** A peak at (0, 1) and a valley at (1, 0), slopes of 45°; level beyond. */
	private final PolylineProfile zigzag = new PolylineProfile(new double[] { -1, 0, 1, 2 },
			new double[] { 0, 1, 0, 1 });

	private static void assertFound(NearestGround nearest, double distance, double normalX, double normalZ,
			double curvature) {
		assertThat(nearest.distance()).isCloseTo(distance, within(1e-14));
		assertThat(nearest.normalX()).isCloseTo(normalX, within(1e-14));
		assertThat(nearest.normalZ()).isCloseTo(normalZ, within(1e-14));
		assertThat(nearest.curvature()).isCloseTo(curvature, within(1e-12));
	}

	@Test
	void segmentAndCornerFromAboveAndBelow() {
		NearestGround nearest = new NearestGround(zigzag);
		double root = Math.sqrt(0.5);
		assertThat(nearest.find(0.5, 0.6, 0.2)).isTrue();
		assertFound(nearest, 0.1 * root, root, root, 0);
		assertThat(nearest.find(0.03, 1.04, 0.2)).isTrue();
		assertFound(nearest, 0.05, 0.6, 0.8, 20);
		// beneath the valley the corner is the nearest, and the normal points out of the ground
		assertThat(nearest.find(1.03, -0.04, 0.2)).isTrue();
		assertFound(nearest, -0.05, -0.6, 0.8, -20);
		// beneath the peak it is a segment
		assertThat(nearest.find(0.01, 0.5, 0.2)).isTrue();
		assertFound(nearest, -0.49 * root, root, root, 0);
		// on the corners themselves
		assertThat(nearest.find(0, 1, 0.2)).isTrue();
		assertThat(nearest.distance()).isZero();
		assertThat(nearest.find(1, 0, 0.2)).isTrue();
		assertThat(nearest.distance()).isZero();
	}

	@Test
	void outOfReach() {
		NearestGround nearest = new NearestGround(zigzag);
		assertThat(nearest.find(0, 1.25, 0.25)).as("as far as the reach").isFalse();
		assertThat(nearest.find(0, 1.25, 0.26)).isTrue();
		// the height is below the reach divided by the steepest cosine, the distance is not below the reach
		assertThat(nearest.find(5, 1.25, 0.2)).isFalse();
		assertThat(nearest.find(-5, Double.NaN, 0.2)).isFalse();
		assertThat(nearest.find(-5, -1e300, 0.2)).isTrue();
	}

	@Test
	void levelGround() {
		NearestGround nearest = new NearestGround(HeightProfile.LEVEL);
		for (double x : new double[] { -1e6, 0, 3.3 }) {
			assertThat(nearest.find(x, 0.017, 0.03)).isTrue();
			assertThat(nearest.distance()).isEqualTo(0.017);
			assertThat(nearest.normalZ()).isOne();
			assertThat(nearest.curvature()).isZero();
		}
	}

	/** Against all points of a fine sampling. */
	@Test
	void isTheNearestPoint() {
		SplittableRandom random = new SplittableRandom(3);
		for (int k = 0; k < 200; k++) {
			int corners = random.nextInt(1, 9);
			double[] x = new double[corners];
			double[] z = new double[corners];
			for (int i = 0; i < corners; i++) {
				x[i] = (i == 0 ? random.nextDouble(-1, 1) : x[i - 1]) + random.nextDouble(0.02, 0.7);
				z[i] = random.nextDouble(-0.3, 0.3);
			}
			PolylineProfile ground = new PolylineProfile(x, z, random.nextDouble(-1, 1));
			double px = random.nextDouble(-1, 3);
			double pz = ground.height(px) + random.nextDouble(-0.4, 0.4);
			double expected = Double.POSITIVE_INFINITY;
			for (double at = px - 0.5; at < px + 0.5; at += 5e-5) {
				expected = Math.min(expected, Math.hypot(px - at, pz - ground.height(at)));
			}
			NearestGround nearest = new NearestGround(ground);
			assertThat(nearest.find(px, pz, 1)).isTrue();
			assertThat(Math.abs(nearest.distance())).isCloseTo(expected, within(2e-4));
			assertThat(nearest.distance() > 0).isEqualTo(pz > ground.height(px));
			double footX = px - nearest.distance() * nearest.normalX();
			double footZ = pz - nearest.distance() * nearest.normalZ();
			assertThat(footZ).as("the foot is on the ground").isCloseTo(ground.height(footX), within(1e-12));
		}
	}

	/** How distance and normal change when the point moves. */
	@Test
	void derivatives() {
		NearestGround nearest = new NearestGround(zigzag);
		double h = 1e-6;
		for (double[] p : new double[][] { { 0.03, 1.04 }, { 1.03, -0.04 }, { 0.5, 0.6 }, { 0.4, 0.5 } }) {
			nearest.find(p[0], p[1], 1);
			double nx = nearest.normalX();
			double nz = nearest.normalZ();
			double curvature = nearest.curvature();
			double[] tangent = { nz, -nx };
			for (double[] direction : new double[][] { { 1, 0 }, { 0, 1 } }) {
				double[] above = at(nearest, p[0] + h * direction[0], p[1] + h * direction[1]);
				double[] below = at(nearest, p[0] - h * direction[0], p[1] - h * direction[1]);
				double along = curvature * (tangent[0] * direction[0] + tangent[1] * direction[1]);
				double rate = nx * direction[0] + nz * direction[1];
				assertThat((above[0] - below[0]) / (2 * h)).isCloseTo(rate, within(1e-8));
				assertThat((above[1] - below[1]) / (2 * h)).isCloseTo(along * tangent[0], within(1e-6));
				assertThat((above[2] - below[2]) / (2 * h)).isCloseTo(along * tangent[1], within(1e-6));
			}
		}
	}

	private static double[] at(NearestGround nearest, double x, double z) {
		nearest.find(x, z, 1);
		return new double[] { nearest.distance(), nearest.normalX(), nearest.normalZ() };
	}
}
