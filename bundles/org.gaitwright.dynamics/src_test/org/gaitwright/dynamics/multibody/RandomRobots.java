/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random trees of 1 to 12 links with every feature of a model. */
final class RandomRobots {

	private RandomRobots() {
	}

	/** Seeds of trees with 1, 2, … 12 links. */
	static Stream<Integer> seeds() {
		return IntStream.rangeClosed(1, 12).boxed();
	}

	static MultibodyModel model(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		MultibodyModel.Builder builder = MultibodyModel.builder().gravity(random.nextDouble(0, 10));
		builder.root("link0", random.nextDouble(0.5, 3), random.nextDouble(0.1, 1), offset(random), offset(random));
		for (int i = 1; i < seed; i++) {
			double lower = random.nextDouble(-0.6, 0);
			Joint joint = Joint.at("joint" + i, offset(random), offset(random)).withArmature(random.nextDouble(0, 0.2))
					.withDamping(random.nextDouble(0, 1)).withLimits(lower, lower + random.nextDouble(0.1, 1));
			builder.link("link" + i, "link" + random.nextInt(i), joint, random.nextDouble(0.5, 3),
					random.nextDouble(0.1, 1), offset(random), offset(random));
			if (i % 3 != 2) {
				Actuator.Saturation saturation = i % 2 == 0 ? Actuator.Saturation.NONE : Actuator.Saturation.SMOOTH;
				builder.actuator(new Actuator(joint.name(), random.nextDouble(0.5, 3), 5, saturation));
			}
		}
		return builder.build();
	}

	private static double offset(SplittableRandom random) {
		return random.nextDouble(-0.5, 0.5);
	}

	/** Drag of both kinds, limits and a push that covers step 0 in part. */
	static MultibodyDynamics dynamics(int seed, Integrator integrator) {
		MultibodyModel model = model(seed);
		SplittableRandom random = new SplittableRandom(-seed);
		MultibodyDynamics.Builder builder = MultibodyDynamics.builder(model, 0.02).integrator(integrator);
		for (int i = 0; i < model.links().size(); i++) {
			double inertia = model.links().get(i).inertia();
			builder.force(LinkDrag.resistive(i, offset(random), offset(random), random.nextDouble(-3, 3), 1, 1, 4));
			builder.force(LinkDrag.inertiaBox(model, i, random.nextDouble(-3, 3), 0.3 * inertia, 0.9 * inertia, 20, 1));
		}
		builder.force(new JointLimitSpring(model, 20, JointLimitSpring.DEFAULT_WIDTH));
		builder.force(new Push(random.nextInt(seed), offset(random), offset(random), 10, -7, 0.25, 3));
		return builder.build();
	}

	/** A vector with elements within ±scale. */
	static double[] vector(SplittableRandom random, int length, double scale) {
		double[] x = new double[length];
		Arrays.setAll(x, i -> random.nextDouble(-scale, scale));
		return x;
	}
}
