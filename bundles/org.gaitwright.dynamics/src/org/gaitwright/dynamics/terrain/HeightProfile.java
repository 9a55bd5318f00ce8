/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.terrain;

/** Height of the ground over the forward coordinate. Immutable and thread-safe. */
public interface HeightProfile {
	/** Level ground at z = 0. */
	HeightProfile LEVEL = new HeightProfile() {
		@Override
		public double height(double x) {
			return 0;
		}

		@Override
		public double slope(double x) {
			return 0;
		}
	};

	/** Height z of the ground at x, m. */
	double height(double x);

	/** Derivative dz/dx at x; at a corner that of either side. */
	double slope(double x);
}
