/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

/** The parameters of a gait that a search changes, as a vector: their order, usual deviations and bounds. */
final class GaitVector {
	/** Standard deviation of a stiffness or damping, as a share of its value. */
	private static final double SHARE = 0.35;
	private static final double[] POSE_DEVIATION = { 0.2, 0.25, 0.15, 0.06, 0.12, 0.3, 0.12 };
	private static final int POSE = POSE_DEVIATION.length;
	/** Lift duration, lean, start speed, damping scale and four stiffnesses follow the two poses. */
	static final int SIZE = 2 * POSE + 8;

	private static final double SHORTEST_LIFT = 0.05;
	private static final double LONGEST_LIFT = 1;
	private static final double LEAST_GAIN = 1e-3;

	private GaitVector() {
	}

	/** The vector of a gait. */
	static double[] of(GaitParameters p) {
		double[] v = new double[SIZE];
		write(p.lift(), v, 0);
		write(p.strike(), v, POSE);
		int i = 2 * POSE;
		v[i] = p.timing().liftDuration();
		v[i + 1] = p.lean();
		v[i + 2] = p.start().speed();
		v[i + 3] = p.gains().dampingScale();
		v[i + 4] = p.gains().hip();
		v[i + 5] = p.gains().knee();
		v[i + 6] = p.gains().ankle();
		v[i + 7] = p.gains().torso();
		return v;
	}

	private static void write(GaitPose pose, double[] v, int vo) {
		v[vo] = pose.swingHip();
		v[vo + 1] = pose.swingKnee();
		v[vo + 2] = pose.swingFoot();
		v[vo + 3] = pose.stanceKnee();
		v[vo + 4] = pose.stanceAnkle();
		v[vo + 5] = pose.distanceGain();
		v[vo + 6] = pose.velocityGain();
	}

	/** How widely a search about this gait begins. */
	static double[] deviations(GaitParameters p) {
		double[] deviation = new double[SIZE];
		System.arraycopy(POSE_DEVIATION, 0, deviation, 0, POSE);
		System.arraycopy(POSE_DEVIATION, 0, deviation, POSE, POSE);
		double[] v = of(p);
		for (int i = 2 * POSE; i < SIZE; i++)
			deviation[i] = SHARE * Math.abs(v[i]);
		deviation[2 * POSE + 1] = 0.06;
		return deviation;
	}

	/** The gait with a vector's values, brought within their bounds. */
	static GaitParameters apply(double[] v, GaitParameters base) {
		int i = 2 * POSE;
		GaitTiming timing = new GaitTiming(Math.max(SHORTEST_LIFT, Math.min(LONGEST_LIFT, v[i])),
				base.timing().strikeForce(), base.timing().minimumStrikeTime(), base.timing().maximumStrikeTime());
		GaitGains g = base.gains();
		GaitGains gains = new GaitGains(positive(v[i + 4]), positive(v[i + 5]), positive(v[i + 6]), positive(v[i + 7]),
				g.swingAnkleRatio(), positive(v[i + 3]), g.hipDamping(), g.kneeDamping(), g.torsoDamping(),
				g.swingAnkleDamping(), g.stanceAnkleDamping());
		return new GaitParameters(timing, pose(v, 0), pose(v, POSE), gains, base.minimumSwingHip(),
				base.maximumSwingHip(), Math.max(-1, Math.min(1, v[i + 1])),
				new GaitParameters.Start(base.start().knee(), v[i + 2], base.start().settling()));
	}

	private static GaitPose pose(double[] v, int vo) {
		return new GaitPose(v[vo], v[vo + 1], v[vo + 2], Math.min(0, v[vo + 3]), v[vo + 4], v[vo + 5], v[vo + 6]);
	}

	private static double positive(double gain) {
		return Math.max(LEAST_GAIN, gain);
	}
}
