/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * States of a settled gait on level ground, stride by stride: a stride begins where the first leg begins to swing and
 * ends where it does so again. Immutable and thread-safe.
 */
public final class GaitCycle {
	/** Strides that are kept; a gait with soft contacts is not exactly periodic. */
	public static final int STRIDES = 16;

	/** Longest time for a stride, s. */
	private static final double LONGEST_STRIDE = 4;
	/** Time by which a velocity difference counts like a difference of position, s. */
	private static final double VELOCITY_TIME = 0.1;

	private final Walk walk;
	private final int n;
	private final int[] begins;

	private GaitCycle(Walk walk, int n, int[] begins) {
		this.walk = walk;
		this.n = n;
		this.begins = begins;
	}

	/**
	 * Walks from standing until the gait has settled, and notes the strides after.
	 *
	 * @param biped on level ground, without pushes
	 * @throws GaitException where it falls, or does not stride
	 */
	public static GaitCycle of(Biped biped, Gait gait) throws GaitException {
		double h = biped.dynamics().timeStep();
		int settled = (int) Math.ceil(gait.parameters().start().settling() / h);
		int planned = settled + (int) Math.ceil(STRIDES * LONGEST_STRIDE / h);
		List<Integer> begins = new ArrayList<>();
		Walk walk = Walk.fromStanding(biped, gait.parameters(), planned, (moments, t) -> {
			if (t >= settled && Walk.swaps(moments, t) && moments[t].swing() == 0)
				begins.add(t);
			return begins.size() > STRIDES;
		});
		if (begins.size() <= STRIDES)
			throw new GaitException(String.format(Locale.ROOT,
					"The gait '%s' %s after %.2f s on level ground, before it has shown %d strides. Give it parameters "
							+ "that walk: look for them with 'gaitwright tune-gait'.",
					gait.name(), walk.fell() ? "falls" : "is still too slow", walk.steps() * h, STRIDES));
		return new GaitCycle(walk, biped.dynamics().stateSize(),
				begins.stream().mapToInt(Integer::intValue).toArray());
	}

	/**
	 * The state at a phase of a stride, with the root at x = 0.
	 *
	 * @param stride 0 to {@link #STRIDES} − 1
	 * @param phase  any number; whole numbers are the beginning of the stride
	 */
	public double[] state(int stride, double phase) {
		int length = begins[stride + 1] - begins[stride];
		int t = begins[stride] + (int) Math.round((phase - Math.floor(phase)) * length) % length;
		double[] x = Arrays.copyOfRange(walk.x(), t * n, (t + 1) * n);
		x[0] = 0;
		return x;
	}

	/** Where in the gait a state is: where its nearest state in the kept strides is, wherever along x. */
	GaitMoment nearest(double[] x) {
		double least = Double.POSITIVE_INFINITY;
		int found = begins[0];
		for (int t = begins[0]; t < begins[STRIDES]; t++) {
			double distance = 0;
			for (int i = 1; i < n / 2; i++) {
				double position = x[i] - walk.x()[t * n + i];
				double velocity = VELOCITY_TIME * (x[n / 2 + i] - walk.x()[t * n + n / 2 + i]);
				distance += position * position + velocity * velocity;
			}
			if (distance < least) {
				least = distance;
				found = t;
			}
		}
		return walk.moments()[found];
	}
}
