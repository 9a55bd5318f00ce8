/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/**
 * How a soft constraint gives way: as a spring and damper (MuJoCo's {@code solref}) with an {@link Impedance}
 * ({@code solimp}). The constraint pulls the acceleration along it towards the reference {@code a_ref = −β v − κ d e}
 * with e the excess over the constraint and v its rate (D25).
 *
 * @param timeConstant
 *            s, positive. Two time steps are the least that is stable; MuJoCo raises shorter ones to it, this does not
 * @param dampingRatio
 *            positive; 1 is critical damping
 * @param impedance
 *            fraction of the violation that the constraint takes up
 */
public record Compliance(double timeConstant, double dampingRatio, Impedance impedance) {

	/** Checks the ranges above. */
	public Compliance {
		Check.positive("compliance", "time constant", timeConstant);
		Check.positive("compliance", "damping ratio", dampingRatio);
		if (impedance == null) {
			throw new IllegalArgumentException("compliance without an impedance");
		}
	}

	/** β, 1/s (D25). */
	public double damping() {
		return 2 / (impedance.saturated() * timeConstant);
	}

	/** κ, 1/s² (D25). */
	public double stiffness() {
		double root = impedance.saturated() * timeConstant * dampingRatio;
		return 1 / (root * root);
	}
}
