/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import org.gaitwright.dynamics.dense.Vectors;

/**
 * Accumulates the derivative {@code [∂Q/∂y ∂Q/∂ẏ ∂Q/∂u]} of generalized forces in absolute coordinates, nq×(2nq+m)
 * row-major. Rows and columns are absolute coordinates: 0 is root x, 1 root z, {@code 2 + i} the orientation of link i.
 */
public final class ForceJacobian {

	final double[] data;
	final int size;
	final int stride;

	ForceJacobian(int coordinates, int controls) {
		size = coordinates;
		stride = 2 * coordinates + controls;
		data = new double[size * stride];
	}

	/** Adds to the derivative of force {@code row} by position {@code column}. */
	public void addPosition(int row, int column, double value) {
		data[row * stride + column] += value;
	}

	/** Adds to the derivative of force {@code row} by velocity {@code column}. */
	public void addVelocity(int row, int column, double value) {
		data[row * stride + size + column] += value;
	}

	/** Adds to the derivative of force {@code row} by control {@code column}. */
	void addControl(int row, int column, double value) {
		data[row * stride + 2 * size + column] += value;
	}

	void clear() {
		Vectors.fill(data, 0, data.length, 0);
	}
}
