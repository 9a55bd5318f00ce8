/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/**
 * Drag of still fluid on one link, separable in a frame fixed to the link (D12): with v the velocity of the drag
 * centre, v_t and v_n its components along and across the link's drag axis, ω the angular velocity,
 *
 * <pre>
 * f_t = −(a_t + b_t·|v_t|)·v_t    f_n = −(a_n + b_n·|v_n|)·v_n    τ = −(a_ω + b_ω·|ω|)·ω
 * </pre>
 *
 * Resistive-force theory and MuJoCo's inertia box are two choices of the six coefficients.
 */
public final class LinkDrag implements ForceElement {

	/**
	 * A drag law {@code −(linear + quadratic·|v|)·v}.
	 *
	 * @param linear
	 *            N s/m, or N m s for a torque; at least 0
	 * @param quadratic
	 *            N s²/m², or N m s² for a torque; at least 0
	 */
	public record Law(double linear, double quadratic) {

		/** Checks the ranges above. */
		public Law {
			Check.notNegative("link drag", "linear coefficient", linear);
			Check.notNegative("link drag", "quadratic coefficient", quadratic);
		}

		double force(double velocity) {
			return -(linear + quadratic * Math.abs(velocity)) * velocity;
		}

		double slope(double velocity) {
			return -(linear + 2 * quadratic * Math.abs(velocity));
		}
	}

	private final int link;
	private final double centreX;
	private final double centreZ;
	private final double axisX;
	private final double axisZ;
	private final Law along;
	private final Law across;
	private final Law turning;

	/**
	 * General separable drag.
	 *
	 * @param link
	 *            index of the link
	 * @param centreX
	 *            drag centre in the link's frame, m
	 * @param centreZ
	 *            drag centre in the link's frame, m
	 * @param axisAngle
	 *            angle of the drag axis in the link's frame, rad; 0 is the link's x axis
	 * @param along
	 *            law of the force along the axis
	 * @param across
	 *            law of the force across the axis
	 * @param turning
	 *            law of the torque
	 */
	public LinkDrag(int link, double centreX, double centreZ, double axisAngle, Law along, Law across, Law turning) {
		Check.finite("link drag", "centre x", centreX);
		Check.finite("link drag", "centre z", centreZ);
		Check.finite("link drag", "axis angle", axisAngle);
		this.link = link;
		this.centreX = centreX;
		this.centreZ = centreZ;
		axisX = Math.cos(axisAngle);
		axisZ = Math.sin(axisAngle);
		this.along = along;
		this.across = across;
		this.turning = turning;
	}

	/**
	 * Resistive-force theory on a slender link (D13): linear drag per unit length, more across than along.
	 *
	 * @param centreX
	 *            middle of the link in its frame, m
	 * @param centreZ
	 *            middle of the link in its frame, m
	 * @param axisAngle
	 *            direction of the link in its frame, rad
	 * @param length
	 *            m, positive
	 * @param tangential
	 *            c_t, N s/m²
	 * @param normal
	 *            c_n, N s/m²
	 */
	public static LinkDrag resistive(int link, double centreX, double centreZ, double axisAngle, double length,
			double tangential, double normal) {
		Check.positive("resistive-force drag", "length", length);
		return new LinkDrag(link, centreX, centreZ, axisAngle, new Law(tangential * length, 0),
				new Law(normal * length, 0), new Law(normal * length * length * length / 12, 0));
	}

	/**
	 * MuJoCo's inertia-box fluid model (D14): viscous drag of a sphere of the box's mean size, and quadratic drag on
	 * the faces of the box that has the link's mass and principal inertias.
	 *
	 * @param model
	 *            the robot; mass, inertia and centre of mass are those of the link
	 * @param axisAngle
	 *            direction of the first principal axis in the link's frame, rad
	 * @param inertiaAlong
	 *            principal inertia about that axis, kg m²
	 * @param inertiaAcross
	 *            principal inertia about the in-plane axis across it, kg m²
	 * @param density
	 *            of the fluid, kg/m³, at least 0
	 * @param viscosity
	 *            of the fluid, Pa s, at least 0
	 */
	public static LinkDrag inertiaBox(MultibodyModel model, int link, double axisAngle, double inertiaAlong,
			double inertiaAcross, double density, double viscosity) {
		Link body = model.links().get(link);
		double inertia = body.inertia();
		String where = "inertia box of link '" + body.name() + "'";
		double length = boxSide(where, body.mass(), inertiaAcross + inertia - inertiaAlong);
		double height = boxSide(where, body.mass(), inertiaAlong + inertia - inertiaAcross);
		double depth = boxSide(where, body.mass(), inertiaAlong + inertiaAcross - inertia);
		double diameter = (length + height + depth) / 3;
		double viscous = 3 * Math.PI * diameter * viscosity;
		return new LinkDrag(link, body.comX(), body.comZ(), axisAngle,
				new Law(viscous, 0.5 * density * height * depth), new Law(viscous, 0.5 * density * length * depth),
				new Law(Math.PI * diameter * diameter * diameter * viscosity,
						density * depth * (Math.pow(length, 4) + Math.pow(height, 4)) / 64));
	}

	private static double boxSide(String where, double mass, double inertiaDifference) {
		Check.that(inertiaDifference >= 0 && Double.isFinite(inertiaDifference), where,
				"sum of two principal inertias less the third", inertiaDifference, "at least 0 (triangle inequality)");
		return Math.sqrt(6 * inertiaDifference / mass);
	}

	@Override
	public void checkFits(MultibodyModel model) {
		if (link < 0 || link >= model.links().size()) {
			throw new IllegalArgumentException(
					"link drag: link index is " + link + ", must be 0 to " + (model.links().size() - 1));
		}
	}

	@Override
	public void addForce(int t, Kinematics state, double[] force) {
		double tx = state.rotateX(link, axisX, axisZ);
		double tz = state.rotateZ(link, axisX, axisZ);
		double vx = state.pointVelocityX(link, centreX, centreZ);
		double vz = state.pointVelocityZ(link, centreX, centreZ);
		double ft = along.force(vx * tx + vz * tz);
		double fn = across.force(vz * tx - vx * tz);
		PointForce.addForce(state, link, state.rotateX(link, centreX, centreZ), state.rotateZ(link, centreX, centreZ),
				ft * tx - fn * tz, ft * tz + fn * tx, force);
		force[FIRST_ANGLE + link] += turning.force(state.angularVelocity(link));
	}

	@Override
	public void addDerivatives(int t, Kinematics state, ForceJacobian jacobian) {
		double rx = state.rotateX(link, centreX, centreZ);
		double rz = state.rotateZ(link, centreX, centreZ);
		double tx = state.rotateX(link, axisX, axisZ);
		double tz = state.rotateZ(link, axisX, axisZ);
		double vx = state.pointVelocityX(link, centreX, centreZ);
		double vz = state.pointVelocityZ(link, centreX, centreZ);
		double vt = vx * tx + vz * tz;
		double vn = vz * tx - vx * tz;
		double ft = along.force(vt);
		double fn = across.force(vn);
		double kt = along.slope(vt);
		double kn = across.slope(vn);
		// at fixed velocity, turning by δφ turns the axes, δt = n δφ, δn = −t δφ, so δv_t = v_n δφ, δv_n = −v_t δφ
		double gt = kt * vn - fn;
		double gn = ft - kn * vt;
		PointForce.addLeverDerivatives(state, link, rx, rz, ft * tx - fn * tz, ft * tz + fn * tx, jacobian);
		PointForce.addForceDerivatives(state, link, rx, rz, kt * tx * tx + kn * tz * tz, (kt - kn) * tx * tz,
				kt * tz * tz + kn * tx * tx, gt * tx - gn * tz, gt * tz + gn * tx, jacobian);
		int angle = FIRST_ANGLE + link;
		jacobian.addVelocity(angle, angle, turning.slope(state.angularVelocity(link)));
	}

	/** The same at any time. */
	@Override
	public LinkDrag later(int steps) {
		return this;
	}
}
