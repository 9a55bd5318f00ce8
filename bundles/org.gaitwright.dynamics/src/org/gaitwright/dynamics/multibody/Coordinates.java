/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/**
 * The constant linear map between joint coordinates {@code q} (child relative to parent) and absolute coordinates
 * {@code y} (orientation of each link): {@code y = T·q} (D1). Velocities and accelerations transform alike.
 */
final class Coordinates {

	private final int[] parent;
	private final int size;

	Coordinates(MultibodyModel model) {
		parent = model.parents();
		size = model.coordinateCount();
	}

	/** y = T·q; q and y do not overlap, or are the same slice. */
	void toAbsolute(double[] q, int qo, double[] y, int yo) {
		y[yo] = q[qo];
		y[yo + 1] = q[qo + 1];
		y[yo + FIRST_ANGLE] = q[qo + FIRST_ANGLE];
		for (int i = 1; i < parent.length; i++) {
			y[yo + FIRST_ANGLE + i] = y[yo + FIRST_ANGLE + parent[i]] + q[qo + FIRST_ANGLE + i];
		}
	}

	/** q = T⁻¹·y; y and q do not overlap, or are the same slice. */
	void toJoint(double[] y, int yo, double[] q, int qo) {
		for (int i = parent.length - 1; i > 0; i--) {
			q[qo + FIRST_ANGLE + i] = y[yo + FIRST_ANGLE + i] - y[yo + FIRST_ANGLE + parent[i]];
		}
		q[qo + FIRST_ANGLE] = y[yo + FIRST_ANGLE];
		q[qo + 1] = y[yo + 1];
		q[qo] = y[yo];
	}

	/** A = T⁻¹·A for nq rows of length cols. */
	void rowsToJoint(double[] a, int ao, int cols) {
		for (int i = parent.length - 1; i > 0; i--) {
			int row = ao + (FIRST_ANGLE + i) * cols;
			int parentRow = ao + (FIRST_ANGLE + parent[i]) * cols;
			for (int j = 0; j < cols; j++) {
				a[row + j] -= a[parentRow + j];
			}
		}
	}

	/** A = A·T on nq columns from {@code ao}, for rows that are stride apart. */
	void columnsToJoint(double[] a, int ao, int rows, int stride) {
		for (int r = 0; r < rows; r++) {
			int row = ao + r * stride + FIRST_ANGLE;
			for (int i = parent.length - 1; i > 0; i--) {
				a[row + parent[i]] += a[row + i];
			}
		}
	}

	/** Number nq of coordinates. */
	int size() {
		return size;
	}
}
