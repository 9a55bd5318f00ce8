/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.terrain;

import java.util.Arrays;

/** Ground of connected straight segments; beyond its ends it is level, or goes on with the last slope. */
public final class PolylineProfile implements HeightProfile {

	private final double[] x;
	private final double[] z;
	private final double slopeBeyond;

	/**
	 * Ground that is level before the first corner and after the last.
	 *
	 * @param x
	 *            positions of the corners in m, strictly increasing, at least one
	 * @param z
	 *            their heights in m
	 */
	public PolylineProfile(double[] x, double[] z) {
		this(x, z, 0);
	}

	/**
	 * Ground that is level before the first corner.
	 *
	 * @param slopeBeyond
	 *            slope dz/dx after the last corner
	 */
	public PolylineProfile(double[] x, double[] z, double slopeBeyond) {
		if (x.length == 0 || x.length != z.length) {
			throw new IllegalArgumentException(
					"ground with " + x.length + " positions and " + z.length + " heights of corners");
		}
		for (int i = 0; i < x.length; i++) {
			if (!Double.isFinite(x[i]) || !Double.isFinite(z[i]) || i > 0 && !(x[i] > x[i - 1])) {
				throw new IllegalArgumentException("ground: corner " + (i + 1) + " at (" + x[i] + ", " + z[i]
						+ ") m, must be finite and after the one before");
			}
		}
		if (!Double.isFinite(slopeBeyond)) {
			throw new IllegalArgumentException("ground: slope " + slopeBeyond + " after the last corner, must be finite");
		}
		this.x = x.clone();
		this.z = z.clone();
		this.slopeBeyond = slopeBeyond;
	}

	/** Number of corners. */
	public int corners() {
		return x.length;
	}

	/** Position of corner i, m. */
	public double cornerX(int i) {
		return x[i];
	}

	/** Height of corner i, m. */
	public double cornerZ(int i) {
		return z[i];
	}

	@Override
	public double height(double at) {
		int i = segment(at);
		return i < 0 ? z[0] : z[i] + segmentSlope(i) * (at - x[i]);
	}

	@Override
	public double slope(double at) {
		int i = segment(at);
		return i < 0 ? 0 : segmentSlope(i);
	}

	private double segmentSlope(int i) {
		return i == x.length - 1 ? slopeBeyond : (z[i + 1] - z[i]) / (x[i + 1] - x[i]);
	}

	/** Index of the last corner at or before this position, −1 if there is none. */
	private int segment(double at) {
		int found = Arrays.binarySearch(x, at);
		return found >= 0 ? found : -found - 2;
	}
}
