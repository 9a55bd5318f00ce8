/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.gaitwright.dynamics.multibody.MultibodyModel.FIRST_ANGLE;

/**
 * The rigid-body part of the equations of motion, {@code M(y)·ÿ + b(y, ẏ)}, in absolute coordinates, with its
 * derivatives (D3)–(D6). b holds the centrifugal terms and gravity.
 *
 * <p>
 * In absolute coordinates the composite-rigid-body algorithm and the recursive Newton-Euler algorithm of a planar tree
 * collapse: the composite bodies are constant, and what couples a link k to an ancestor j is one cosine-like and one
 * sine-like term, C = a·s and G = a×s, of the lever a in j and the composite first moment s of k. For other trees and
 * the theory see Featherstone, Rigid Body Dynamics Algorithms, 2008, chapters 5 and 6, and Wittenburg, Dynamics of
 * Multibody Systems, 2008, section 5.5 (augmented bodies). Owned by one thread.
 */
final class EquationsOfMotion {

	private final CompositeBodies bodies;
	private final double gravity;
	private final int size;
	/** World first moment s of each composite body. */
	private final double[] momentX;
	private final double[] momentZ;
	/** C and G of each pair. */
	private final double[] cosine;
	private final double[] sine;

	EquationsOfMotion(MultibodyModel model) {
		bodies = new CompositeBodies(model);
		gravity = model.gravity();
		size = model.coordinateCount();
		momentX = new double[model.links().size()];
		momentZ = new double[model.links().size()];
		cosine = new double[bodies.pairLink.length];
		sine = new double[bodies.pairLink.length];
	}

	/** Evaluates what the other methods share, at the given state; they then refer to this state. */
	void update(Kinematics state) {
		for (int i = 0; i < momentX.length; i++) {
			momentX[i] = state.rotateX(i, bodies.momentX[i], bodies.momentZ[i]);
			momentZ[i] = state.rotateZ(i, bodies.momentX[i], bodies.momentZ[i]);
		}
		for (int p = 0; p < cosine.length; p++) {
			int k = bodies.pairLink[p];
			double ax = state.offsetX[bodies.pairChild[p]];
			double az = state.offsetZ[bodies.pairChild[p]];
			cosine[p] = ax * momentX[k] + az * momentZ[k];
			sine[p] = ax * momentZ[k] - az * momentX[k];
		}
	}

	/** Writes the mass matrix (D4), nq×nq, both triangles. */
	void massMatrix(double[] m) {
		System.arraycopy(bodies.constantMass, 0, m, 0, size * size);
		for (int i = 0; i < momentX.length; i++) {
			int angle = FIRST_ANGLE + i;
			m[angle] = -momentZ[i];
			m[size + angle] = momentX[i];
			m[angle * size] = -momentZ[i];
			m[angle * size + 1] = momentX[i];
		}
		for (int p = 0; p < cosine.length; p++) {
			int k = FIRST_ANGLE + bodies.pairLink[p];
			int j = FIRST_ANGLE + bodies.pairAncestor[p];
			m[k * size + j] += cosine[p];
			m[j * size + k] += cosine[p];
		}
	}

	/** force −= b (D5). */
	void subtractBias(Kinematics state, double[] force) {
		double[] w = state.velocity;
		force[1] -= bodies.totalMass * gravity;
		for (int i = 0; i < momentX.length; i++) {
			int angle = FIRST_ANGLE + i;
			double square = w[angle] * w[angle];
			force[0] += momentX[i] * square;
			force[1] += momentZ[i] * square;
			force[angle] -= momentX[i] * gravity;
		}
		for (int p = 0; p < sine.length; p++) {
			int k = FIRST_ANGLE + bodies.pairLink[p];
			int j = FIRST_ANGLE + bodies.pairAncestor[p];
			force[j] += sine[p] * w[k] * w[k];
			force[k] -= sine[p] * w[j] * w[j];
		}
	}

	/** jacobian −= derivative of {@code M·a + b} by position and velocity at fixed acceleration a (D6). */
	void subtractDerivatives(Kinematics state, double[] a, ForceJacobian jacobian) {
		double[] w = state.velocity;
		double az = a[1] + gravity;
		for (int i = 0; i < momentX.length; i++) {
			int angle = FIRST_ANGLE + i;
			double square = w[angle] * w[angle];
			jacobian.addPosition(0, angle, momentX[i] * a[angle] - momentZ[i] * square);
			jacobian.addPosition(1, angle, momentZ[i] * a[angle] + momentX[i] * square);
			jacobian.addPosition(angle, angle, momentX[i] * a[0] + momentZ[i] * az);
			jacobian.addVelocity(0, angle, 2 * momentX[i] * w[angle]);
			jacobian.addVelocity(1, angle, 2 * momentZ[i] * w[angle]);
		}
		for (int p = 0; p < sine.length; p++) {
			int k = FIRST_ANGLE + bodies.pairLink[p];
			int j = FIRST_ANGLE + bodies.pairAncestor[p];
			double byAncestor = sine[p] * a[k] + cosine[p] * w[k] * w[k];
			double byLink = cosine[p] * w[j] * w[j] - sine[p] * a[j];
			jacobian.addPosition(j, j, -byAncestor);
			jacobian.addPosition(j, k, byAncestor);
			jacobian.addPosition(k, j, byLink);
			jacobian.addPosition(k, k, -byLink);
			jacobian.addVelocity(j, k, 2 * sine[p] * w[k]);
			jacobian.addVelocity(k, j, -2 * sine[p] * w[j]);
		}
	}
}
