/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.List;
import java.util.stream.IntStream;

import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.Link;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;

/**
 * A robot with two legs on a ground: which numbers of state and control belong to them. With all angles zero it stands
 * upright on straight legs. Immutable and thread-safe.
 */
public final class Biped {
	/** Share of its standing height over the lower foot at which a biped has fallen. */
	private static final double FALLEN = 0.7;
	/** Pitch of the torso at which it has fallen, rad. */
	private static final double TOPPLED = 1.2;

	private final MultibodyDynamics dynamics;
	private final MultibodyModel model;
	private final List<ContactCircle> circles;
	private final HeightProfile ground;
	private final Limb[] legs;
	private final double standing;

	/** Links and controls of a leg. */
	record Limb(int thigh, int shank, int ankle, int foot, int hipControl, int kneeControl, int ankleControl) {
	}

	/**
	 * @throws GaitException where the robot has no such parts, does not touch the ground, or cannot be servoed
	 */
	public Biped(MultibodyDynamics dynamics, List<Leg> legs) throws GaitException {
		this.dynamics = dynamics;
		model = dynamics.model();
		if (!(dynamics.accelerationLaw() instanceof SoftConstraints constraints) || constraints.circles().isEmpty())
			throw new GaitException("a gait needs feet: give the robot a contact law and contact circles");
		if (dynamics.integrator() != Integrator.SEMI_IMPLICIT_EULER)
			throw new GaitException("a gait needs the semi-implicit Euler integrator, not " + dynamics.integrator());
		circles = constraints.circles();
		ground = constraints.ground();
		this.legs = new Limb[legs.size()];
		for (int i = 0; i < this.legs.length; i++)
			this.legs[i] = limb(legs.get(i));
		Kinematics upright = new Kinematics(model);
		upright.setState(new double[dynamics.stateSize()], 0);
		standing = heightOverFeet(upright);
	}

	private Limb limb(Leg leg) throws GaitException {
		try {
			Limb limb = new Limb(model.jointLink(leg.hip()), model.jointLink(leg.knee()), model.jointLink(leg.ankle()),
					model.linkIndex(leg.foot()), control(leg.hip()), control(leg.knee()), control(leg.ankle()));
			if (circles.stream().noneMatch(circle -> circle.link() == limb.foot()))
				throw new GaitException("the foot '" + leg.foot() + "' has no contact circle; give it at least one");
			return limb;
		} catch (IllegalArgumentException e) {
			throw new GaitException("a leg does not fit the robot: " + e.getMessage());
		}
	}

	private int control(String joint) throws GaitException {
		int index = IntStream.range(0, model.actuators().size())
				.filter(i -> model.actuators().get(i).joint().equals(joint)).findFirst()
				.orElseThrow(() -> new GaitException("the joint '" + joint + "' has no actuator; give it one"));
		if (model.actuators().get(index).saturation() == Actuator.Saturation.SMOOTH)
			throw new GaitException("the actuator of '" + joint
					+ "' saturates smoothly, which the servos of a gait do not know; use saturation NONE or CLIP");
		return index;
	}

	MultibodyDynamics dynamics() {
		return dynamics;
	}

	Limb leg(int index) {
		return legs[index];
	}

	/** Height of the torso over the lower foot. */
	private double heightOverFeet(Kinematics state) {
		return state.pointZ(0, 0, 0)
				- Math.min(state.pointZ(legs[0].foot(), 0, 0), state.pointZ(legs[1].foot(), 0, 0));
	}

	/** Whether the biped has fallen, or its state is not finite. */
	boolean fallen(Kinematics state) {
		return !(heightOverFeet(state) >= FALLEN * standing) || !(Math.abs(state.angle(0)) <= TOPPLED);
	}

	/** How deep the deepest contact circle is below the ground, m; negative in the air. */
	public double depth(double[] x, int xo) {
		Kinematics state = new Kinematics(model);
		state.setState(x, xo);
		double deepest = Double.NEGATIVE_INFINITY;
		for (ContactCircle circle : circles) {
			double cx = state.pointX(circle.link(), circle.x(), circle.z());
			double cz = state.pointZ(circle.link(), circle.x(), circle.z());
			deepest = Math.max(deepest, ground.height(cx) + circle.radius() - cz);
		}
		return deepest;
	}

	/** Raises the root so that no contact circle is deeper below the ground than this, m. */
	public void raise(double[] x, double depth) {
		x[1] += Math.max(0, depth(x, 0) - depth);
	}

	/** Both knees bent alike, torso and feet level, at rest, the feet just touching the ground at x = 0. */
	double[] stand(double knee) {
		double[] x = new double[dynamics.stateSize()];
		for (Limb leg : legs) {
			x[coordinate(leg.thigh())] = -knee / 2;
			x[coordinate(leg.shank())] = knee;
			x[coordinate(leg.ankle())] = -knee / 2;
		}
		x[1] = depth(x, 0);
		return x;
	}

	/** Root mean square torque from a time step on, over the robot's weight times its standing height. */
	double effort(double[] u, int from) {
		int m = model.actuators().size();
		double sum = 0;
		for (int i = from * m; i < u.length; i++) {
			double torque = gear(i % m) * u[i];
			sum += torque * torque;
		}
		double mass = model.links().stream().mapToDouble(Link::mass).sum();
		return Math.sqrt(sum / (u.length - from * m)) / (mass * model.gravity() * standing);
	}

	/** Index in the state of the angle of the joint that carries a link. */
	static int coordinate(int link) {
		return 2 + link;
	}

	/** The joint that an actuator moves, by the link it carries. */
	int link(int control) {
		return model.jointLink(model.actuators().get(control).joint());
	}

	Joint joint(int link) {
		return model.links().get(link).joint();
	}

	double gear(int control) {
		return model.actuators().get(control).gear();
	}

	double torqueLimit(int control) {
		return model.actuators().get(control).torqueLimit();
	}
}
