/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Locale;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.RandomStreams;

/**
 * Demonstrations by a gait controller: each condition is walked through, from its own initial state, over its own ground
 * and through its own pushes, beginning where in the gait that state is. A demonstration that falls is never used: it
 * would ruin the whole search. Immutable and thread-safe.
 */
public final class GaitDemonstration implements Initializer {
	private final Gait gait;
	private final GaitCycle cycle;
	private final int attempts;
	private final double variation;

	/**
	 * @param cycle     states of the gait on level ground
	 * @param attempts  how often a condition is tried, ≥ 1: first by the gait itself, then by varied ones
	 * @param variation standard deviation by which target angles are varied, rad, ≥ 0
	 */
	public GaitDemonstration(Gait gait, GaitCycle cycle, int attempts, double variation) {
		if (attempts < 1 || !(variation >= 0))
			throw new IllegalArgumentException("Demonstrations with " + attempts + " attempts and a variation of "
					+ variation + " rad; wanted at least 1 attempt and no negative variation");
		this.gait = gait;
		this.cycle = cycle;
		this.attempts = attempts;
		this.variation = variation;
	}

	@Override
	public double[] controls(Condition condition, int index, int horizon, long seed) throws InitializationException {
		Biped biped = biped(condition);
		double[] x0 = condition.initialMean();
		GaitMoment start = cycle.nearest(x0);
		Walk longest = null;
		for (int attempt = 0; attempt < attempts; attempt++) {
			Walk walk = Walk.run(biped, parameters(seed, index, attempt), start, x0, horizon);
			if (!walk.fell())
				return walk.u();
			if (longest == null || walk.steps() > longest.steps())
				longest = walk;
		}
		throw new InitializationException(String.format(Locale.ROOT,
				"Condition '%s': the demonstration by the gait '%s' falls at time step %d of %d at the latest, in each of %d "
						+ "attempts. Make the condition easier (less slope, smaller or later pushes, an initial state nearer "
						+ "to the gait), allow more attempts, or look for a sturdier gait with 'gaitwright tune-gait'.",
				condition.name(), gait.name(), longest.steps(), horizon, attempts));
	}

	private Biped biped(Condition condition) throws InitializationException {
		MultibodyDynamics dynamics = condition.dynamics().as(MultibodyDynamics.class)
				.orElseThrow(() -> new InitializationException("Condition '" + condition.name()
						+ "': only link trees walk in a gait. Choose another initialisation."));
		try {
			return new Biped(dynamics, gait.legs());
		} catch (GaitException e) {
			throw new InitializationException(
					"Condition '" + condition.name() + "', gait '" + gait.name() + "': " + e.getMessage(), e);
		}
	}

	private GaitParameters parameters(long seed, int index, int attempt) {
		GaitParameters own = gait.parameters();
		if (attempt == 0)
			return own;
		SplittableRandom random = RandomStreams.stream(seed, "varied gait", index, attempt);
		return new GaitParameters(own.timing(), varied(own.lift(), random), varied(own.strike(), random), own.gains(),
				own.minimumSwingHip(), own.maximumSwingHip(), own.lean(), own.start());
	}

	private GaitPose varied(GaitPose pose, SplittableRandom random) {
		return new GaitPose(pose.swingHip() + variation * random.nextGaussian(),
				pose.swingKnee() + variation * random.nextGaussian(), pose.swingFoot() + variation * random.nextGaussian(),
				pose.stanceKnee() + variation * random.nextGaussian(),
				pose.stanceAnkle() + variation * random.nextGaussian(), pose.distanceGain(), pose.velocityGain());
	}
}
