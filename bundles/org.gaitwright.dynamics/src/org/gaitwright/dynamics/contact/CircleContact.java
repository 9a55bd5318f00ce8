/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.ForceJacobian;
import org.gaitwright.dynamics.multibody.Kinematics;

/** A circle against the ground as a soft constraint with dry friction. */
final class CircleContact implements SoftConstraint, Contact {

	private final int index;
	private final int link;
	private final double inverseWeight;
	private final ContactCone cone;
	private final Impedance impedance;
	private final double damping;
	private final double stiffness;
	private final ContactRows rows;
	private final ContactDerivatives derivatives;

	private double d;
	private double penalty;
	private double normalReference;
	private double tangentReference;

	/** Residuals at the current acceleration, and their zone. */
	private double normalResidual;
	private double tangentResidual;
	private State zone = State.OPEN;
	private double side;
	/** Residuals at the trial acceleration, and their zone. */
	private double normalTrial;
	private double tangentTrial;
	/** Over the penalty. */
	private double normalForce;
	private double tangentForce;

	CircleContact(int index, int link, double inverseWeight, Compliance compliance, ContactCone cone,
			ContactRows rows) {
		this.index = index;
		this.link = link;
		this.inverseWeight = inverseWeight;
		this.cone = cone;
		this.rows = rows;
		derivatives = new ContactDerivatives(rows);
		impedance = compliance.impedance();
		damping = compliance.damping();
		stiffness = compliance.stiffness();
	}

	@Override
	public boolean update(Kinematics state) {
		if (!rows.update(state)) {
			return false;
		}
		d = impedance.at(-rows.distance);
		penalty = d / ((1 - d) * inverseWeight);
		normalReference = -damping * rows.applyToVelocity(rows.normal, state) - stiffness * d * rows.distance;
		tangentReference = -damping * rows.applyToVelocity(rows.tangent, state);
		normalResidual = -normalReference;
		tangentResidual = -tangentReference;
		setZone();
		return true;
	}

	private void setZone() {
		zone = cone.state(normalResidual, tangentResidual);
		side = Math.signum(tangentResidual);
	}

	/** Adds Jᵀ·H_cone·J with H_cone the 2×2 Hessian of s in (N, U), which is minus the derivative of the force. */
	@Override
	public void addHessian(double[] h, int n) {
		if (zone == State.OPEN) {
			return;
		}
		double nn = -penalty * cone.normalForce(zone, side, 1, 0);
		double nt = -penalty * cone.normalForce(zone, side, 0, 1);
		double tt = -penalty * cone.tangentForce(zone, side, 0, 1);
		int[] coordinates = rows.coordinates;
		double[] normal = rows.normal;
		double[] tangent = rows.tangent;
		for (int i = 0; i < coordinates.length; i++) {
			int row = coordinates[i] * n;
			double byNormal = nn * normal[i] + nt * tangent[i];
			double byTangent = nt * normal[i] + tt * tangent[i];
			for (int j = 0; j <= i; j++) {
				h[row + coordinates[j]] += byNormal * normal[j] + byTangent * tangent[j];
			}
		}
	}

	@Override
	public void addForceAtZero(double[] force) {
		double alongNormal = penalty * cone.normalForce(zone, side, -normalReference, -tangentReference);
		double alongTangent = penalty * cone.tangentForce(zone, side, -normalReference, -tangentReference);
		for (int k = 0; k < rows.coordinates.length; k++) {
			force[rows.coordinates[k]] += alongNormal * rows.normal[k] + alongTangent * rows.tangent[k];
		}
	}

	@Override
	public boolean setTrial(double[] a) {
		normalTrial = rows.apply(rows.normal, a) - normalReference;
		tangentTrial = rows.apply(rows.tangent, a) - tangentReference;
		State trialZone = cone.state(normalTrial, tangentTrial);
		double trialSide = Math.signum(tangentTrial);
		if (trialZone == zone && (zone != State.SLIDE || trialSide == side)) {
			return true;
		}
		double normalChange = cone.normalForce(trialZone, trialSide, normalTrial, tangentTrial)
				- cone.normalForce(zone, side, normalTrial, tangentTrial);
		double tangentChange = cone.tangentForce(trialZone, trialSide, normalTrial, tangentTrial)
				- cone.tangentForce(zone, side, normalTrial, tangentTrial);
		double terms = Math.abs(normalReference) + Math.abs(tangentReference) + rows.sumOfTerms(a);
		return Math.abs(normalChange) + Math.abs(tangentChange) <= SoftConstraintSolver.ROUNDING * terms;
	}

	@Override
	public double slopeAt(double alpha) {
		double byNormal = normalTrial - normalResidual;
		double byTangent = tangentTrial - tangentResidual;
		double n = normalResidual + alpha * byNormal;
		double u = tangentResidual + alpha * byTangent;
		State there = cone.state(n, u);
		double thereSide = Math.signum(u);
		return -penalty * (byNormal * cone.normalForce(there, thereSide, n, u)
				+ byTangent * cone.tangentForce(there, thereSide, n, u));
	}

	@Override
	public void moveTo(double alpha) {
		normalResidual += alpha * (normalTrial - normalResidual);
		tangentResidual += alpha * (tangentTrial - tangentResidual);
		setZone();
	}

	@Override
	public void finish() {
		normalForce = Math.max(0, cone.normalForce(zone, side, normalTrial, tangentTrial));
		tangentForce = cone.tangentForce(zone, side, normalTrial, tangentTrial);
	}

	@Override
	public void addDerivatives(Kinematics state, double[] a, ForceJacobian jacobian) {
		if (zone != State.OPEN) {
			double slope = -impedance.slopeAt(-rows.distance);
			derivatives.setResiduals(state, a, damping, stiffness * (slope * rows.distance + d));
			derivatives.add(normalForce(), tangentForce(), penalty * cone.normalForce(zone, side, 1, 0),
					penalty * cone.normalForce(zone, side, 0, 1), penalty * cone.tangentForce(zone, side, 0, 1),
					slope / (d * (1 - d)), damping, jacobian);
		}
	}

	@Override
	public int circle() {
		return index;
	}

	@Override
	public int link() {
		return link;
	}

	@Override
	public State state() {
		return zone;
	}

	@Override
	public double distance() {
		return rows.distance;
	}

	@Override
	public double x() {
		return rows.pointX();
	}

	@Override
	public double z() {
		return rows.pointZ();
	}

	@Override
	public double normalX() {
		return rows.normalX;
	}

	@Override
	public double normalZ() {
		return rows.normalZ;
	}

	@Override
	public double normalForce() {
		return penalty * normalForce;
	}

	@Override
	public double tangentForce() {
		return penalty * tangentForce;
	}
}
