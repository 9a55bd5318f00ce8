/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.observation;

import org.gaitwright.dynamics.terrain.HeightProfile;

/** One observed value as a function of the state. Immutable, thread-safe and without scratch. */
public sealed interface Feature {
	/** Name of the value, unique within an observation. */
	String name();

	/** The value at the state that starts at xo. */
	double value(double[] x, int xo);

	/** Adds the derivative by the state, n entries from go (zero before). */
	void addGradient(double[] x, int xo, double[] gradient, int go);

	/** Largest index of a state coordinate that is read. */
	int lastIndex();

	/** A state coordinate as it is. */
	record Coordinate(String name, int index) implements Feature {
		@Override
		public double value(double[] x, int xo) {
			return x[xo + index];
		}

		@Override
		public void addGradient(double[] x, int xo, double[] gradient, int go) {
			gradient[go + index] += 1;
		}

		@Override
		public int lastIndex() {
			return index;
		}
	}

	/**
	 * Height of a point over the ground beneath it.
	 *
	 * @param forward index of the point's x in the state
	 * @param height  index of its z
	 */
	record HeightOverGround(String name, int forward, int height, HeightProfile ground) implements Feature {
		@Override
		public double value(double[] x, int xo) {
			return x[xo + height] - ground.height(x[xo + forward]);
		}

		@Override
		public void addGradient(double[] x, int xo, double[] gradient, int go) {
			gradient[go + height] += 1;
			gradient[go + forward] -= ground.slope(x[xo + forward]);
		}

		@Override
		public int lastIndex() {
			return Math.max(forward, height);
		}
	}

	/**
	 * Component of a velocity along the body's own x axis, v_x cos θ + v_z sin θ.
	 *
	 * @param angle    index of θ in the state, counter-clockwise
	 * @param forward  index of v_x
	 * @param vertical index of v_z
	 */
	record VelocityAlongBody(String name, int angle, int forward, int vertical) implements Feature {
		@Override
		public double value(double[] x, int xo) {
			double theta = x[xo + angle];
			return x[xo + forward] * Math.cos(theta) + x[xo + vertical] * Math.sin(theta);
		}

		@Override
		public void addGradient(double[] x, int xo, double[] gradient, int go) {
			double cos = Math.cos(x[xo + angle]);
			double sin = Math.sin(x[xo + angle]);
			gradient[go + forward] += cos;
			gradient[go + vertical] += sin;
			gradient[go + angle] += x[xo + vertical] * cos - x[xo + forward] * sin;
		}

		@Override
		public int lastIndex() {
			return Math.max(angle, Math.max(forward, vertical));
		}
	}

	/**
	 * Component of a velocity along the body's own z axis, v_z cos θ − v_x sin θ.
	 *
	 * @param angle    index of θ in the state, counter-clockwise
	 * @param forward  index of v_x
	 * @param vertical index of v_z
	 */
	record VelocityAcrossBody(String name, int angle, int forward, int vertical) implements Feature {
		@Override
		public double value(double[] x, int xo) {
			double theta = x[xo + angle];
			return x[xo + vertical] * Math.cos(theta) - x[xo + forward] * Math.sin(theta);
		}

		@Override
		public void addGradient(double[] x, int xo, double[] gradient, int go) {
			double cos = Math.cos(x[xo + angle]);
			double sin = Math.sin(x[xo + angle]);
			gradient[go + forward] -= sin;
			gradient[go + vertical] += cos;
			gradient[go + angle] -= x[xo + vertical] * sin + x[xo + forward] * cos;
		}

		@Override
		public int lastIndex() {
			return Math.max(angle, Math.max(forward, vertical));
		}
	}
}
