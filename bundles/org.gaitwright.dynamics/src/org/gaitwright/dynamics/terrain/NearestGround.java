/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.terrain;

import java.util.Arrays;

/**
 * Finds the point of the ground nearest to a given point: on a segment or a corner of connected straight segments
 * (D23). Owned by one thread; what it found last is read from it.
 */
public final class NearestGround {

	private static final double[] LEVEL = { 0 };

	/** Corners; segment k goes from corner k − 1 to corner k, the first and the last segment are half-lines. */
	private final double[] cornerX;
	private final double[] cornerZ;
	/** Unit vector along each segment. */
	private final double[] alongX;
	private final double[] alongZ;
	/** Cosine of the steepest slope: distance over height above the ground is at least this. */
	private final double leastCosine;

	private double distance;
	private double normalX;
	private double normalZ;
	private double curvature;

	/**
	 * The finder for a ground.
	 *
	 * @throws IllegalArgumentException
	 *             if the ground does not consist of straight segments: it is neither level nor a
	 *             {@link PolylineProfile}
	 */
	public NearestGround(HeightProfile ground) {
		double slopeBeyond = 0;
		if (ground instanceof PolylineProfile polyline) {
			int corners = polyline.corners();
			cornerX = new double[corners];
			cornerZ = new double[corners];
			Arrays.setAll(cornerX, polyline::cornerX);
			Arrays.setAll(cornerZ, polyline::cornerZ);
			slopeBeyond = polyline.slope(Double.POSITIVE_INFINITY);
		} else if (ground == HeightProfile.LEVEL) {
			cornerX = LEVEL;
			cornerZ = LEVEL;
		} else {
			throw new IllegalArgumentException("ground for contacts: " + ground.getClass().getName()
					+ " does not consist of straight segments, must be level or a polyline");
		}
		int corners = cornerX.length;
		alongX = new double[corners + 1];
		alongZ = new double[corners + 1];
		double least = 1;
		for (int k = 0; k <= corners; k++) {
			boolean inner = k > 0 && k < corners;
			double dx = inner ? cornerX[k] - cornerX[k - 1] : 1;
			double dz = inner ? cornerZ[k] - cornerZ[k - 1] : k == 0 ? 0 : slopeBeyond;
			double length = Math.sqrt(dx * dx + dz * dz);
			alongX[k] = dx / length;
			alongZ[k] = dz / length;
			least = Math.min(least, alongX[k]);
		}
		leastCosine = least;
	}

	/**
	 * Looks for the ground nearest to (x, z).
	 *
	 * @param reach
	 *            positive; ground that is as far or farther need not be found
	 * @return whether the point is below the ground or nearer than {@code reach}
	 */
	public boolean find(double x, double z, double reach) {
		int over = segment(x);
		int anchor = Math.max(over - 1, 0);
		double height = z - cornerZ[anchor] - alongZ[over] / alongX[over] * (x - cornerX[anchor]);
		if (!(height * leastCosine < reach)) {
			return false;
		}
		distance = Double.POSITIVE_INFINITY;
		double window = Math.min(Math.abs(height), height > 0 ? reach : Double.POSITIVE_INFINITY);
		int last = segment(x + window);
		boolean beyondEnd = false;
		for (int k = segment(x - window); k <= last; k++) {
			int from = Math.max(k - 1, 0);
			double dx = x - cornerX[from];
			double dz = z - cornerZ[from];
			double s = dx * alongX[k] + dz * alongZ[k];
			boolean beforeStart = k > 0 && s < 0;
			if (beforeStart && beyondEnd) {
				offerCorner(dx, dz, height < 0, k);
			}
			beyondEnd = k < cornerX.length && isBeyondEnd(k, x, z);
			if (!beforeStart && !beyondEnd) {
				offerSegment(dz * alongX[k] - dx * alongZ[k], k);
			}
		}
		return distance < reach;
	}

	/** Whether the projection of the point on segment k lies behind its end. */
	private boolean isBeyondEnd(int k, double x, double z) {
		return (x - cornerX[k]) * alongX[k] + (z - cornerZ[k]) * alongZ[k] > 0;
	}

	private void offerSegment(double signed, int k) {
		if (Math.abs(signed) < Math.abs(distance)) {
			distance = signed;
			normalX = -alongZ[k];
			normalZ = alongX[k];
			curvature = 0;
		}
	}

	/** The corner at the start of segment k, with (dx, dz) from it to the point. */
	private void offerCorner(double dx, double dz, boolean below, int k) {
		double length = Math.hypot(dx, dz);
		if (length < Math.abs(distance)) {
			double sign = below ? -1 : 1;
			distance = sign * length;
			normalX = dx / distance;
			normalZ = dz / distance;
			curvature = 1 / distance;
		}
	}

	/** Index of the segment over or under x. */
	private int segment(double x) {
		int found = Arrays.binarySearch(cornerX, x);
		return found >= 0 ? found : -found - 1;
	}

	/** Distance of the point from the ground, negative below it. */
	public double distance() {
		return distance;
	}

	/** x component of the unit normal of the ground there, which points out of the ground. */
	public double normalX() {
		return normalX;
	}

	/** z component of the unit normal. */
	public double normalZ() {
		return normalZ;
	}

	/**
	 * By how much the normal turns towards the tangent {@code (normalZ, −normalX)} when the point moves along it,
	 * rad/m: one over the distance at a corner, 0 at a segment.
	 */
	public double curvature() {
		return curvature;
	}
}
