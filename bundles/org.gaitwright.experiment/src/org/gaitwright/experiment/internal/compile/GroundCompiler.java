/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.FlatGround;
import org.gaitwright.model.experiment.GroundPoint;
import org.gaitwright.model.experiment.RandomGround;
import org.gaitwright.model.experiment.SegmentedGround;
import org.gaitwright.model.experiment.Slope;
import org.gaitwright.model.experiment.Terrain;
import org.gaitwright.solver.problem.RandomStreams;

/** Turns the ground of the model into numbers. */
public final class GroundCompiler {
	/** More corners than any robot passes; tiny segments over a long way would fill the memory. */
	private static final int MOST_CORNERS = 1_000_000;

	private GroundCompiler() {
	}

	/**
	 * The ground of a condition.
	 *
	 * @param terrain null for level ground
	 * @param draw    indices that single out a draw of a random ground; none for the ground's own
	 */
	public static HeightProfile compile(Terrain terrain, long... draw) throws ExperimentException {
		if (terrain == null || terrain instanceof FlatGround)
			return HeightProfile.LEVEL;
		if (terrain instanceof Slope slope)
			return new PolylineProfile(new double[] { slope.getStart() }, new double[1], Math.tan(slope.getAngle()));
		if (terrain instanceof SegmentedGround ground)
			return segments(ground);
		if (terrain instanceof RandomGround ground)
			return random(ground, RandomStreams.stream(ground.getSeed(), "ground", draw));
		throw new ExperimentException(ElementPaths.of(terrain) + ": a terrain of the class "
				+ terrain.eClass().getName() + " is not known");
	}

	private static HeightProfile segments(SegmentedGround ground) throws ExperimentException {
		try {
			return new PolylineProfile(ground.getPoints().stream().mapToDouble(GroundPoint::getX).toArray(),
					ground.getPoints().stream().mapToDouble(GroundPoint::getZ).toArray());
		} catch (IllegalArgumentException e) {
			throw new ExperimentException(ElementPaths.of(ground) + ": " + e.getMessage(), e);
		}
	}

	private static HeightProfile random(RandomGround ground, SplittableRandom random) throws ExperimentException {
		double[] x = { ground.getFlatStart() };
		double[] z = { 0 };
		int corners = 1;
		while (x[corners - 1] < ground.getExtent()) {
			if (corners == MOST_CORNERS)
				throw new ExperimentException(ElementPaths.of(ground) + ": segments of " + ground.getMinimumLength()
						+ " m to " + ground.getMaximumLength() + " m up to x = " + ground.getExtent() + " m are more than "
						+ MOST_CORNERS + "; choose longer segments or a smaller extent");
			if (corners == x.length) {
				x = Arrays.copyOf(x, 2 * corners);
				z = Arrays.copyOf(z, 2 * corners);
			}
			double length = between(random, ground.getMinimumLength(), ground.getMaximumLength());
			double angle = between(random, -ground.getMaximumAngle(), ground.getMaximumAngle());
			x[corners] = x[corners - 1] + length * Math.cos(angle);
			z[corners] = z[corners - 1] + length * Math.sin(angle);
			corners++;
		}
		return new PolylineProfile(Arrays.copyOf(x, corners), Arrays.copyOf(z, corners));
	}

	/** Uniform between two bounds, which may be equal. */
	static double between(SplittableRandom random, double low, double high) {
		return low + (high - low) * random.nextDouble();
	}
}
