/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/**
 * Limited-memory BFGS: unconstrained minimisation of a smooth function by quasi-Newton steps from the last few gradient
 * changes (J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., algorithms 7.4 and 7.5), each step satisfying
 * the strong Wolfe conditions. All work space is allocated once; not thread-safe.
 */
public final class Lbfgs {

	/**
	 * Settings.
	 *
	 * @param memory             number of gradient changes kept, ≥ 1
	 * @param maxIterations      ≥ 0
	 * @param gradientTolerance  stop when max |∇f| ≤ this, ≥ 0
	 * @param decreaseTolerance  stop when f falls by less than this times max(|f_k|, |f_k+1|), ≥ 0
	 * @param sufficientDecrease c₁ of the Wolfe conditions, in (0, c₂)
	 * @param curvature          c₂ of the Wolfe conditions, in (c₁, 1)
	 * @param maxTrials          evaluations per line search, ≥ 1
	 */
	public record Settings(int memory, int maxIterations, double gradientTolerance, double decreaseTolerance,
			double sufficientDecrease, double curvature, int maxTrials) {

		public Settings {
			require(memory >= 1, "memory", memory, "at least 1");
			require(maxIterations >= 0, "maxIterations", maxIterations, "at least 0");
			require(gradientTolerance >= 0, "gradientTolerance", gradientTolerance, "at least 0");
			require(decreaseTolerance >= 0, "decreaseTolerance", decreaseTolerance, "at least 0");
			require(sufficientDecrease > 0 && sufficientDecrease < curvature, "sufficientDecrease", sufficientDecrease,
					"between 0 and curvature");
			require(curvature < 1, "curvature", curvature, "less than 1");
			require(maxTrials >= 1, "maxTrials", maxTrials, "at least 1");
		}

		private static void require(boolean holds, String name, double value, String range) {
			if (!holds)
				throw new IllegalArgumentException("L-BFGS: " + name + " is " + value + "; it must be " + range);
		}

		/** Memory 20, c₁ = 1e-4, c₂ = 0.9, tolerances 1e-10 (gradient) and 1e-12 (decrease), 20 trials. */
		public static Settings iterations(int maxIterations) {
			return new Settings(20, maxIterations, 1e-10, 1e-12, 1e-4, 0.9, 20);
		}

		/** These settings with another memory. */
		public Settings withMemory(int newMemory) {
			return new Settings(newMemory, maxIterations, gradientTolerance, decreaseTolerance, sufficientDecrease,
					curvature, maxTrials);
		}
	}

	/** Why a minimisation ended. */
	public enum Termination {
		/** max |∇f| is within the tolerance. */
		GRADIENT_TOLERANCE,
		/** f has stopped to fall. */
		DECREASE_TOLERANCE,
		/** The allowed number of iterations is done. */
		ITERATION_LIMIT,
		/** No lower value along the direction of steepest descent: at the limit of rounding, or ∇f is wrong. */
		LINE_SEARCH_FAILED,
		/** f or ∇f is not finite at the start. */
		NOT_FINITE,
		/** The listener said so. */
		CANCELLED
	}

	/**
	 * What a minimisation did.
	 *
	 * @param termination  why it ended
	 * @param iterations   steps taken
	 * @param evaluations  of f and ∇f
	 * @param initialValue f at the start
	 * @param value        f at the end
	 * @param gradientNorm max |∇f| at the end
	 */
	public record Result(Termination termination, int iterations, int evaluations, double initialValue, double value,
			double gradientNorm) {
	}

	/** Hears of each iteration and can end the minimisation. */
	@FunctionalInterface
	public interface Listener {
		/** Goes on to the iteration limit. */
		Listener NONE = (iteration, value, gradientNorm) -> true;

		/**
		 * @param iteration    0 for the start
		 * @param value        f
		 * @param gradientNorm max |∇f|
		 * @return whether to go on
		 */
		boolean iteration(int iteration, double value, double gradientNorm);
	}

	private static final double MAX_STEP = 1e20;
	/** Least yᵀs/(‖y‖‖s‖) of a gradient change that is kept: less is rounding. */
	private static final double LEAST_CURVATURE = 1e-14;

	private final int n;
	private final Settings settings;
	private final WolfeLineSearch lineSearch;
	/** Kept steps s and gradient changes y, memory × n, as rings; ρ = 1/yᵀs. */
	private final double[] steps;
	private final double[] changes;
	private final double[] rho;
	private final double[] alpha;
	private final double[] gradient;
	private final double[] direction;
	private final double[] trial;
	private final double[] trialGradient;

	private int kept;
	private int newest;
	private int evaluations;
	private double value;

	/**
	 * @param dimension number of variables, ≥ 1
	 * @param settings  all settings
	 */
	public Lbfgs(int dimension, Settings settings) {
		n = dimension;
		this.settings = settings;
		lineSearch = new WolfeLineSearch(settings.sufficientDecrease, settings.curvature, MAX_STEP, settings.maxTrials);
		steps = new double[settings.memory * n];
		changes = new double[settings.memory * n];
		rho = new double[settings.memory];
		alpha = new double[settings.memory];
		gradient = new double[n];
		direction = new double[n];
		trial = new double[n];
		trialGradient = new double[n];
	}

	/**
	 * Minimises f.
	 *
	 * @param f        the function
	 * @param x        start; overwritten with the last accepted point, never worse than the start
	 * @param listener called at the start and after each iteration
	 */
	public Result minimize(DifferentiableFunction f, double[] x, Listener listener) {
		if (x.length != n)
			throw new IllegalArgumentException("Made for " + n + " variables, given " + x.length);
		kept = 0;
		value = f.evaluate(x, gradient);
		evaluations = 1;
		double initialValue = value;
		int iterations = 0;
		Termination end = isFinite(value, gradient) ? check(0, listener) : Termination.NOT_FINITE;
		while (end == null) {
			double before = value;
			if (!step(f, x)) {
				end = Termination.LINE_SEARCH_FAILED;
			} else {
				end = check(++iterations, listener);
				double scale = Math.max(Math.abs(before), Math.abs(value));
				if (end == null && before - value <= settings.decreaseTolerance * scale)
					end = Termination.DECREASE_TOLERANCE;
			}
		}
		return new Result(end, iterations, evaluations, initialValue, value, maxAbs(gradient));
	}

	private Termination check(int iterations, Listener listener) {
		double norm = maxAbs(gradient);
		if (!listener.iteration(iterations, value, norm))
			return Termination.CANCELLED;
		if (norm <= settings.gradientTolerance)
			return Termination.GRADIENT_TOLERANCE;
		return iterations >= settings.maxIterations ? Termination.ITERATION_LIMIT : null;
	}

	/** One iteration; where the quasi-Newton direction fails, once more with the steepest descent. */
	private boolean step(DifferentiableFunction f, double[] x) {
		boolean memory = kept > 0;
		chooseDirection();
		if (search(f, x, memory ? 1 : Math.min(1, 1 / norm(gradient))))
			return true;
		if (!memory)
			return false;
		kept = 0;
		chooseDirection();
		return search(f, x, Math.min(1, 1 / norm(gradient)));
	}

	/** direction = −H ∇f by the two-loop recursion, H₀ = (sᵀy/yᵀy) I of the newest pair. */
	private void chooseDirection() {
		for (int i = 0; i < n; i++)
			direction[i] = -gradient[i];
		if (kept == 0)
			return;
		for (int k = 0; k < kept; k++) {
			int row = (newest - k + settings.memory) % settings.memory;
			alpha[row] = rho[row] * dot(steps, row * n, direction, 0);
			add(-alpha[row], changes, row * n);
		}
		double scale = 1 / (rho[newest] * dot(changes, newest * n, changes, newest * n));
		for (int i = 0; i < n; i++)
			direction[i] *= scale;
		for (int k = kept - 1; k >= 0; k--) {
			int row = (newest - k + settings.memory) % settings.memory;
			double beta = rho[row] * dot(changes, row * n, direction, 0);
			add(alpha[row] - beta, steps, row * n);
		}
	}

	/** Searches along the direction; where a step is found, moves x and keeps the gradient change. */
	private boolean search(DifferentiableFunction f, double[] x, double first) {
		double slope = dot(gradient, 0, direction, 0);
		if (!(slope < 0 && slope > Double.NEGATIVE_INFINITY))
			return false;
		double trialValue = value;
		lineSearch.start(value, slope, first);
		while (lineSearch.outcome() == WolfeLineSearch.Outcome.EVALUATE) {
			double a = lineSearch.step();
			for (int i = 0; i < n; i++)
				trial[i] = x[i] + a * direction[i];
			trialValue = f.evaluate(trial, trialGradient);
			evaluations++;
			lineSearch.next(isFinite(trialValue, trialGradient) ? trialValue : Double.NaN,
					dot(trialGradient, 0, direction, 0));
		}
		if (lineSearch.outcome() != WolfeLineSearch.Outcome.ACCEPTED && !(trialValue < value
				&& trialValue <= value + settings.sufficientDecrease * lineSearch.step() * slope))
			return false;
		keep(x);
		System.arraycopy(trial, 0, x, 0, n);
		System.arraycopy(trialGradient, 0, gradient, 0, n);
		value = trialValue;
		return true;
	}

	/** Keeps s = trial − x, y = trialGradient − gradient in place of the oldest pair. */
	private void keep(double[] x) {
		int row = kept == 0 ? 0 : (newest + 1) % settings.memory;
		int at = row * n;
		for (int i = 0; i < n; i++) {
			steps[at + i] = trial[i] - x[i];
			changes[at + i] = trialGradient[i] - gradient[i];
		}
		double curvature = dot(steps, at, changes, at);
		double scale = Math.sqrt(dot(steps, at, steps, at) * dot(changes, at, changes, at));
		if (!(curvature > LEAST_CURVATURE * scale)) {
			kept = Math.min(kept, settings.memory - 1); // the oldest pair is overwritten
			return;
		}
		rho[row] = 1 / curvature;
		newest = row;
		kept = Math.min(kept + 1, settings.memory);
	}

	private void add(double factor, double[] a, int at) {
		for (int i = 0; i < n; i++)
			direction[i] += factor * a[at + i];
	}

	private double dot(double[] a, int ao, double[] b, int bo) {
		double sum = 0;
		for (int i = 0; i < n; i++)
			sum += a[ao + i] * b[bo + i];
		return sum;
	}

	private double norm(double[] a) {
		return Math.sqrt(dot(a, 0, a, 0));
	}

	private static double maxAbs(double[] a) {
		double max = 0;
		for (double v : a)
			max = Math.max(max, Math.abs(v));
		return max;
	}

	private static boolean isFinite(double value, double[] gradient) {
		double sum = value * 0;
		for (double g : gradient)
			sum += g * 0;
		return sum == 0;
	}
}
