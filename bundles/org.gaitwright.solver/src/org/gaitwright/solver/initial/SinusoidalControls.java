/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Initializer;

/**
 * A sinusoid that travels along the joints, u_j[t] = a_j sin(2π f t h + φ₀ + j φ): the same for every condition. With a
 * negative lag φ a chain of links swims head first.
 */
public final class SinusoidalControls implements Initializer {
	private final double[] amplitude;
	private final double frequency;
	private final double phase;
	private final double lag;

	/**
	 * @param amplitude a, one per control in control units (torque over gear)
	 * @param frequency f, Hz, ≥ 0
	 * @param phase     φ₀, rad
	 * @param lag       φ from one control to the next, rad
	 */
	public SinusoidalControls(double[] amplitude, double frequency, double phase, double lag) {
		if (!(frequency >= 0 && Double.isFinite(frequency) && Double.isFinite(phase) && Double.isFinite(lag)))
			throw new IllegalArgumentException("A sinusoid of " + frequency + " Hz, phase " + phase + " and lag " + lag
					+ " rad: the numbers must be finite and the frequency not negative");
		this.amplitude = amplitude.clone();
		this.frequency = frequency;
		this.phase = phase;
		this.lag = lag;
	}

	@Override
	public double[] controls(Condition condition, int index, int horizon, long seed) {
		int m = condition.dynamics().controlSize();
		if (m != amplitude.length)
			throw new IllegalArgumentException(
					"A sinusoid for " + amplitude.length + " controls was given a robot with " + m);
		double step = 2 * Math.PI * frequency * condition.dynamics().timeStep();
		double[] u = new double[horizon * m];
		for (int t = 0; t < horizon; t++)
			for (int j = 0; j < m; j++)
				u[t * m + j] = amplitude[j] * Math.sin(step * t + phase + j * lag);
		return u;
	}
}
