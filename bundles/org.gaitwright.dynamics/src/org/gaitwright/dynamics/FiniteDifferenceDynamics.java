/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Dynamics of a {@link StepFunction}, with derivatives by central differences: for robots that only step. A derivative
 * costs 2(n+m) + 2 steps and is accurate to about 1e-9 of the scale of f where f is smooth.
 *
 * <p>
 * The function is checked while it is differentiated: one that gives different results for the same arguments, or a
 * next state that is not finite close to a point where it is, is reported by an exception that names time step and
 * coordinate.
 */
public final class FiniteDifferenceDynamics implements Dynamics {

	/** Relative perturbation: the cube root of the unit roundoff balances truncation and cancellation. */
	private static final double PERTURBATION = Math.cbrt(0x1p-53);

	private final List<String> stateNames;
	private final List<String> controlNames;
	private final double timeStep;
	private final ControlLimits controlLimits;
	private final Supplier<? extends StepFunction> functions;

	/**
	 * Dynamics with {@code stateNames.size()} state coordinates and {@code controlNames.size()} controls.
	 *
	 * @param timeStep
	 *            s, positive
	 * @param functions
	 *            makes a function for the use of one thread; called once for each simulator, from any thread
	 * @throws IllegalArgumentException
	 *             for names that repeat or a time step that is not positive
	 */
	public FiniteDifferenceDynamics(List<String> stateNames, List<String> controlNames, double timeStep,
			Supplier<? extends StepFunction> functions) {
		this(stateNames, controlNames, timeStep, ControlLimits.unlimited(controlNames.size()), functions);
	}

	/**
	 * Dynamics with limits on the controls. Differences at a limit take controls beyond it, too: the step function must
	 * go on smoothly there.
	 *
	 * @param timeStep
	 *            s, positive
	 * @param controlLimits
	 *            one range for each control
	 * @param functions
	 *            makes a function for the use of one thread; called once for each simulator, from any thread
	 * @throws IllegalArgumentException
	 *             for names that repeat, a time step that is not positive, or another number of ranges
	 */
	public FiniteDifferenceDynamics(List<String> stateNames, List<String> controlNames, double timeStep,
			ControlLimits controlLimits, Supplier<? extends StepFunction> functions) {
		this.stateNames = checkedNames("state", stateNames);
		this.controlNames = checkedNames("control", controlNames);
		if (!(timeStep > 0 && Double.isFinite(timeStep))) {
			throw new IllegalArgumentException("time step is " + timeStep + ", must be positive and finite");
		}
		if (controlLimits.lower().length != controlNames.size()) {
			throw new IllegalArgumentException(controlLimits.lower().length + " control limits for the "
					+ controlNames.size() + " controls " + controlNames);
		}
		this.timeStep = timeStep;
		this.controlLimits = controlLimits;
		this.functions = functions;
	}

	private static List<String> checkedNames(String kind, List<String> names) {
		if (Set.copyOf(names).size() != names.size()) {
			throw new IllegalArgumentException(kind + " names must be unique: " + names);
		}
		return List.copyOf(names);
	}

	@Override
	public int stateSize() {
		return stateNames.size();
	}

	@Override
	public int controlSize() {
		return controlNames.size();
	}

	@Override
	public double timeStep() {
		return timeStep;
	}

	@Override
	public List<String> stateNames() {
		return stateNames;
	}

	@Override
	public List<String> controlNames() {
		return controlNames;
	}

	@Override
	public ControlLimits controlLimits() {
		return controlLimits;
	}

	@Override
	public Simulator newSimulator() {
		return new Differences(functions.get());
	}

	private final class Differences implements Simulator {

		private final StepFunction function;
		private final int n = stateSize();
		private final int m = controlSize();
		private final double[] state = new double[n];
		private final double[] control = new double[m];
		private final double[] nominal = new double[n];
		private final double[] above = new double[n];
		private final double[] below = new double[n];

		private Differences(StepFunction function) {
			this.function = function;
		}

		@Override
		public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
			System.arraycopy(x, xo, state, 0, n);
			System.arraycopy(u, uo, control, 0, m);
			function.step(t, state, 0, control, 0, nominal, 0);
			System.arraycopy(nominal, 0, next, no, n);
		}

		@Override
		public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
				int fzo) {
			step(t, x, xo, u, uo, next, no);
			for (int j = 0; j < n; j++) {
				differentiate(t, state, j, stateNames.get(j), fz, fzo + j);
			}
			for (int j = 0; j < m; j++) {
				differentiate(t, control, j, controlNames.get(j), fz, fzo + n + j);
			}
			function.step(t, state, 0, control, 0, above, 0);
			for (int i = 0; i < n; i++) {
				if (Double.doubleToLongBits(above[i]) != Double.doubleToLongBits(nominal[i])) {
					throw new IllegalStateException("time step " + t + ": the step function is not a pure function: '"
							+ stateNames.get(i) + "' was " + nominal[i] + " and, for the same arguments, " + above[i]);
				}
			}
		}

		/** Column of the derivative by element j of z, which is the state or the control. */
		private void differentiate(int t, double[] z, int j, String name, double[] fz, int column) {
			double value = z[j];
			double perturbation = PERTURBATION * Math.max(1, Math.abs(value));
			double high = value + perturbation;
			double low = value - perturbation;
			z[j] = high;
			function.step(t, state, 0, control, 0, above, 0);
			z[j] = low;
			function.step(t, state, 0, control, 0, below, 0);
			z[j] = value;
			for (int i = 0; i < n; i++) {
				double derivative = (above[i] - below[i]) / (high - low);
				if (!Double.isFinite(derivative) && Double.isFinite(nominal[i])) {
					throw new ArithmeticException("time step " + t + ": the derivative of '" + stateNames.get(i)
							+ "' by '" + name + "' at " + value
							+ " is not finite: the step function gave " + below[i] + " and "
							+ above[i] + " beside " + nominal[i]);
				}
				fz[column + i * (n + m)] = derivative;
			}
		}
	}
}
