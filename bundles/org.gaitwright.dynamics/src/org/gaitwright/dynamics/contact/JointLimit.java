/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.JointTorque;
import org.gaitwright.dynamics.multibody.Kinematics;

/** The limits of one joint as a soft constraint: a force that never pulls, towards the range. */
final class JointLimit implements SoftConstraint {

	private final int link;
	/** Absolute coordinates whose difference is the joint angle. */
	private final int child;
	private final int parent;
	private final double lower;
	private final double upper;
	private final double inverseWeight;
	private final Impedance impedance;
	private final double damping;
	private final double stiffness;

	/** +1 at the lower limit, −1 at the upper: the direction into the range. */
	private double side;
	private double distance;
	private double d;
	private double penalty;
	private double reference;

	private double residual;
	private double trial;
	private boolean active;
	private double force;

	JointLimit(int link, int child, int parent, double lower, double upper, double inverseWeight,
			Compliance compliance) {
		this.link = link;
		this.child = child;
		this.parent = parent;
		this.lower = lower;
		this.upper = upper;
		this.inverseWeight = inverseWeight;
		impedance = compliance.impedance();
		damping = compliance.damping();
		stiffness = compliance.stiffness();
	}

	@Override
	public boolean update(Kinematics state) {
		double angle = JointTorque.angle(state, link);
		side = angle < lower ? 1 : -1;
		distance = angle < lower ? angle - lower : upper - angle;
		if (!(distance < 0)) {
			return false;
		}
		d = impedance.at(-distance);
		penalty = d / ((1 - d) * inverseWeight);
		reference = -damping * side * JointTorque.velocity(state, link) - stiffness * d * distance;
		residual = -reference;
		active = residual < 0;
		return true;
	}

	@Override
	public void addHessian(double[] h, int n) {
		if (active) {
			h[child * n + child] += penalty;
			h[parent * n + parent] += penalty;
			h[child * n + parent] -= penalty;
		}
	}

	@Override
	public void addForceAtZero(double[] total) {
		if (active) {
			addTorque(side * penalty * reference, total);
		}
	}

	private void addTorque(double torque, double[] total) {
		total[child] += torque;
		total[parent] -= torque;
	}

	@Override
	public boolean setTrial(double[] a) {
		trial = side * (a[child] - a[parent]) - reference;
		double terms = Math.abs(a[child]) + Math.abs(a[parent]) + Math.abs(reference);
		return active == trial < 0 || Math.abs(trial) <= SoftConstraintSolver.ROUNDING * terms;
	}

	@Override
	public double slopeAt(double alpha) {
		double at = residual + alpha * (trial - residual);
		return at < 0 ? penalty * at * (trial - residual) : 0;
	}

	@Override
	public void moveTo(double alpha) {
		residual += alpha * (trial - residual);
		active = residual < 0;
	}

	@Override
	public void finish() {
		force = active ? -penalty * trial : 0;
	}

	@Override
	public void addDerivatives(Kinematics state, double[] a, ForceJacobian jacobian) {
		if (active) {
			double slope = -impedance.slopeAt(-distance);
			double byPenalty = slope / (d * (1 - d));
			double byAngle = force * byPenalty - penalty * stiffness * (slope * distance + d);
			JointTorque.addAngleDerivative(state, link, byAngle, jacobian);
			JointTorque.addVelocityDerivative(state, link, -penalty * damping, jacobian);
		}
	}
}
