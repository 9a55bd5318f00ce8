/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.observation;

import java.util.Locale;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.problem.SuccessCriterion;

/**
 * Success of locomotion: the root stays above a share of its initial height over the ground, and the mean forward speed
 * over the second half of the rollout lies in a band.
 */
public final class LocomotionSuccess implements SuccessCriterion {
	private final FallTest fall;
	private final int forward;
	private final double minimumSpeed;
	private final double maximumSpeed;

	/**
	 * When a robot has fallen: z − g(x) &lt; lowest.
	 *
	 * @param forward index of the root's x in the state
	 * @param height  index of the root's z
	 * @param ground  g
	 * @param lowest  lowest height over the ground at which the robot stands, m
	 */
	public record FallTest(int forward, int height, HeightProfile ground, double lowest) {

		/** The test "below {@code ratio} of the height over the ground in this initial state". */
		public static FallTest below(double ratio, double[] initialState, int forward, int height,
				HeightProfile ground) {
			double start = initialState[height] - ground.height(initialState[forward]);
			if (!(ratio > 0 && ratio <= 1 && start > 0))
				throw new IllegalArgumentException("A fall below " + ratio + " of an initial height over the ground of "
						+ start + " m is no criterion: the ratio lies between 0 and 1, and the robot starts above ground");
			return new FallTest(forward, height, ground, ratio * start);
		}

		boolean fallen(double[] x, int xo) {
			return x[xo + height] - ground.height(x[xo + forward]) < lowest;
		}
	}

	/**
	 * @param fall         when the robot has fallen, or null for robots that cannot fall
	 * @param forward      index of the coordinate that says how far the robot has come
	 * @param minimumSpeed m/s, may be −∞
	 * @param maximumSpeed m/s, may be +∞
	 */
	public LocomotionSuccess(FallTest fall, int forward, double minimumSpeed, double maximumSpeed) {
		if (!(minimumSpeed <= maximumSpeed))
			throw new IllegalArgumentException(
					"The speed band from " + minimumSpeed + " to " + maximumSpeed + " m/s is empty");
		this.fall = fall;
		this.forward = forward;
		this.minimumSpeed = minimumSpeed;
		this.maximumSpeed = maximumSpeed;
	}

	@Override
	public boolean failed(double[] x, int xo) {
		return fall != null && fall.fallen(x, xo);
	}

	@Override
	public double forwardPosition(double[] x, int xo) {
		return x[xo + forward];
	}

	@Override
	public boolean achieved(RolloutSummary summary) {
		return summary.steps() == summary.planned() && summary.speed() >= minimumSpeed
				&& summary.speed() <= maximumSpeed;
	}

	@Override
	public String description() {
		String height = fall == null ? "the rollout reaches its end"
				: String.format(Locale.ROOT, "root at least %.3g m over the ground throughout", fall.lowest());
		return height + speedDescription();
	}

	private String speedDescription() {
		boolean fromBelow = minimumSpeed > Double.NEGATIVE_INFINITY;
		boolean fromAbove = maximumSpeed < Double.POSITIVE_INFINITY;
		if (!fromBelow && !fromAbove)
			return "";
		String band = fromBelow && fromAbove ? "between " + minimumSpeed + " and " + maximumSpeed
				: fromBelow ? "at least " + minimumSpeed : "at most " + maximumSpeed;
		return ", mean forward speed of the second half " + band + " m/s";
	}
}
