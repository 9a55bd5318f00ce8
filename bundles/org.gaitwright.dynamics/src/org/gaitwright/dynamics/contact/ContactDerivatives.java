/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.gaitwright.dynamics.contact.ContactRows.FIRST_ANGLE;

import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;

/**
 * Derivatives of a contact's generalized force {@code J_nᵀ f_n + J_tᵀ f_t} by position and velocity at fixed
 * acceleration (D28), (D29): the rows turn with the levers and with the ground's normal at a corner, and the force
 * follows its residuals, which depend on rows and depth. Scratch of one contact.
 */
final class ContactDerivatives {

	private final ContactRows rows;
	/** Acceleration plus β times velocity: what the rows multiply in the residuals. */
	private final double[] rate;
	/** The row of the centre along the tangent. */
	private final double[] centre;
	/** Derivatives of the two residuals, then of the two forces, by position. */
	private final double[] normal;
	private final double[] tangent;

	ContactDerivatives(ContactRows rows) {
		this.rows = rows;
		int size = rows.coordinates.length;
		rate = new double[size];
		centre = new double[size];
		normal = new double[size];
		tangent = new double[size];
	}

	/** Sets the derivatives of the residuals; {@code pull} is that of −a_ref by the distance. */
	void setResiduals(Kinematics state, double[] a, double damping, double pull) {
		int last = rate.length - 1;
		for (int k = 0; k <= last; k++) {
			int coordinate = rows.coordinates[k];
			rate[k] = a[coordinate] + damping * state.velocity(coordinate);
			centre[k] = rows.tangent[k];
		}
		centre[last] -= rows.arm;
		double turnNormal = rows.curvature * dot(centre, rate);
		double turnTangent = -rows.curvature * dot(rows.normal, rate);
		double deepen = 0.5 * rate[last];
		for (int k = 0; k <= last; k++) {
			normal[k] = pull * rows.normal[k] + turnNormal * centre[k] - alongNormal(k) * rate[k];
			tangent[k] = deepen * rows.normal[k] + turnTangent * centre[k] - alongTangent(k) * rate[k];
		}
	}

	private static double dot(double[] x, double[] y) {
		double sum = 0;
		for (int k = 0; k < x.length; k++) {
			sum += x[k] * y[k];
		}
		return sum;
	}

	/** Component of a lever along the normal; 0 for root x and z, which have none. */
	private double alongNormal(int k) {
		return rows.normalX * rows.leverX[k] + rows.normalZ * rows.leverZ[k];
	}

	private double alongTangent(int k) {
		return rows.normalZ * rows.leverX[k] - rows.normalX * rows.leverZ[k];
	}

	/**
	 * Adds the derivatives for the forces fn and ft with the derivatives nn = ∂f_n/∂N, nt = ∂f_n/∂U = ∂f_t/∂N and tt =
	 * ∂f_t/∂U, which grow with the distance by the factor {@code growth}, logarithmically.
	 */
	void add(double fn, double ft, double nn, double nt, double tt, double growth, double damping,
			ForceJacobian jacobian) {
		int size = rate.length;
		int[] coordinates = rows.coordinates;
		for (int k = 0; k < size; k++) {
			double byNormal = normal[k];
			double byTangent = tangent[k];
			normal[k] = nn * byNormal + nt * byTangent + fn * growth * rows.normal[k];
			tangent[k] = nt * byNormal + tt * byTangent + ft * growth * rows.normal[k];
		}
		for (int i = 0; i < size; i++) {
			int row = coordinates[i];
			double jn = rows.normal[i];
			double jt = rows.tangent[i];
			double turn = rows.curvature * (fn * centre[i] - ft * jn);
			double velocityNormal = damping * (jn * nn + jt * nt);
			double velocityTangent = damping * (jn * nt + jt * tt);
			for (int j = 0; j < size; j++) {
				jacobian.addPosition(row, coordinates[j], jn * normal[j] + jt * tangent[j] + turn * centre[j]);
				jacobian.addVelocity(row, coordinates[j],
						velocityNormal * rows.normal[j] + velocityTangent * rows.tangent[j]);
			}
		}
		addLevers(fn, ft, jacobian);
	}

	/** The rows turn with the levers, and the arm of the last one grows with the distance. */
	private void addLevers(double fn, double ft, ForceJacobian jacobian) {
		int last = rate.length - 1;
		for (int k = FIRST_ANGLE; k <= last; k++) {
			int coordinate = rows.coordinates[k];
			jacobian.addPosition(coordinate, coordinate, -(fn * alongNormal(k) + ft * alongTangent(k)));
		}
		for (int k = 0; k <= last; k++) {
			jacobian.addPosition(rows.coordinates[last], rows.coordinates[k], 0.5 * ft * rows.normal[k]);
		}
	}
}
