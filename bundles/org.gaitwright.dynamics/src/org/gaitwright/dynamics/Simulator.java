/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

/**
 * Evaluates the {@link Dynamics} it was made by. It owns scratch and so is not thread-safe, but it keeps no state
 * between calls: what it returns is a pure function of the arguments, the same bits in any order of calls and on any
 * thread.
 *
 * <p>
 * Vectors are slices of flat arrays that start at the given offsets: {@code x} and {@code next} have length n, {@code
 * u} has length m. Inputs are not modified; {@code next} may be the same slice as {@code x}. Once warm, the methods do
 * not allocate. A state that is not finite gives a result that is not finite, or an {@link ArithmeticException} where
 * no next state exists.
 */
public interface Simulator {

	/** Writes {@code next = f(t, x, u)}. */
	void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no);

	/**
	 * Writes {@code next = f(t, x, u)}, the same bits as {@link #step}, and the derivative
	 * {@code f_z = [∂f/∂x ∂f/∂u]}, row-major n×(n+m), at {@code fz[fzo]}.
	 */
	void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz, int fzo);
}
