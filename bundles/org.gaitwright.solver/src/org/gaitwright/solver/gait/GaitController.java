/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.Arrays;

import org.gaitwright.dynamics.multibody.Contact;
import org.gaitwright.dynamics.multibody.Kinematics;

/**
 * Walks a biped: lifts one leg for a time, strikes until the foot touches the ground, then the same with the other leg.
 * The swing hip balances: its target moves with the distance and velocity of the hips relative to the stance foot; the
 * stance hip holds the torso upright. Owned by one thread.
 */
final class GaitController {
	private final Biped biped;
	private final GaitParameters parameters;
	private final double timeStep;
	private final ImplicitServos servos;
	private final Kinematics state;
	private GaitMoment moment = GaitMoment.BEGINNING;

	GaitController(Biped biped, GaitParameters parameters) {
		this.biped = biped;
		this.parameters = parameters;
		timeStep = biped.dynamics().timeStep();
		servos = new ImplicitServos(biped);
		state = new Kinematics(biped.dynamics().model());
	}

	/** Goes on from a moment of the gait. */
	void reset(GaitMoment start) {
		moment = start;
	}

	/** Where the controller is. */
	GaitMoment moment() {
		return moment;
	}

	/** Walks a time step: writes the controls to u and the state after it to {@code next}. */
	void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
		state.setState(x, xo);
		aim();
		servos.step(t, x, xo, u, uo, next, no);
		double force = Contact.normalForce(servos.simulator().contacts(), biped.leg(moment.swing()).foot());
		moment = moment.next(timeStep, force, parameters.timing());
	}

	/** Whether a state is that of a biped that has fallen. */
	boolean fallen(double[] x, int xo) {
		state.setState(x, xo);
		return biped.fallen(state);
	}

	private void aim() {
		GaitPose pose = moment.striking() ? parameters.strike() : parameters.lift();
		GaitGains gains = parameters.gains();
		Biped.Limb swing = biped.leg(moment.swing());
		Biped.Limb stance = biped.leg(1 - moment.swing());
		for (double[] values : new double[][] { servos.stiffness, servos.damping, servos.target, servos.feedforward })
			Arrays.fill(values, 0);
		double pitch = state.angle(0);
		double pitchRate = state.angularVelocity(0);
		double swingHip = parameters.boundedSwingHip(pose.swingHip() + balance(pose, stance));
		servo(swing.hipControl(), gains.hip(), gains.hipRate(), swingHip - pitch - timeStep * pitchRate);
		servos.feedforward[swing.hipControl()] = -gains.hipRate() * pitchRate;
		double swingTorque = limited(swing.hipControl(), gains.hip() * (swingHip - state.angle(swing.thigh()))
				- gains.hipRate() * state.angularVelocity(swing.thigh()));
		double torsoTorque = -gains.torso() * (parameters.lean() + pitch) - gains.torsoRate() * pitchRate;
		servos.feedforward[stance.hipControl()] = limited(stance.hipControl(), -torsoTorque - swingTorque);
		servo(swing.kneeControl(), gains.knee(), gains.kneeRate(), pose.swingKnee());
		servo(stance.kneeControl(), gains.knee(), gains.kneeRate(), pose.stanceKnee());
		servo(swing.ankleControl(), gains.swingAnkleRatio() * gains.ankle(), gains.swingAnkleDamping(),
				pose.swingFoot() - state.angle(swing.shank()));
		servo(stance.ankleControl(), gains.ankle(), gains.stanceAnkleDamping(), pose.stanceAnkle());
	}

	/** Balance feedback on the swing hip, rad. */
	private double balance(GaitPose pose, Biped.Limb stance) {
		double distance = state.pointX(stance.thigh(), 0, 0) - state.pointX(stance.foot(), 0, 0);
		return pose.distanceGain() * distance + pose.velocityGain() * state.pointVelocityX(stance.thigh(), 0, 0);
	}

	private void servo(int control, double stiffness, double damping, double target) {
		servos.stiffness[control] = stiffness;
		servos.damping[control] = damping;
		servos.target[control] = target;
	}

	private double limited(int control, double torque) {
		double limit = biped.torqueLimit(control);
		return Math.max(-limit, Math.min(limit, torque));
	}
}
