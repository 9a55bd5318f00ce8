/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

/**
 * Line search for a step α that satisfies the strong Wolfe conditions
 *
 * <pre>φ(α) ≤ φ(0) + c₁ α φ′(0),   |φ′(α)| ≤ c₂ |φ′(0)|</pre>
 *
 * by J. J. Moré and D. J. Thuente, "Line search algorithms with guaranteed sufficient decrease", ACM TOMS 20 (1994):
 * an interval that holds such a step is updated and shrunk with safeguarded cubic and quadratic steps, first on the
 * auxiliary function ψ(α) = φ(α) − φ(0) − c₁ α φ′(0), then on φ.
 *
 * <p>Used in reverse: {@link #start} gives the first trial; the caller evaluates φ there and hands it to {@link #next},
 * until {@link #outcome()} is no longer {@link Outcome#EVALUATE}. A trial where φ is not finite begins it again
 * with shorter steps.
 */
final class WolfeLineSearch {
	/** What to do next. */
	enum Outcome {
		/** Evaluate φ and φ′ at {@link #step()}. */
		EVALUATE,
		/** The last trial satisfies both conditions. */
		ACCEPTED,
		/** No further progress: the interval is down to rounding. */
		ROUNDING,
		/** Still decreasing at the largest step. */
		LARGEST_STEP,
		/** Too many evaluations. */
		EVALUATIONS
	}

	/** Extrapolation takes a step between these multiples of the last advance. */
	private static final double EXTRAPOLATE_LEAST = 1.1;
	private static final double EXTRAPOLATE_MOST = 4;
	/** The interval must shrink by this factor every two trials, or it is bisected. */
	private static final double SHRINK = 0.66;
	/** Relative width of an interval that is down to rounding. */
	private static final double RELATIVE_WIDTH = 1e-15;
	/** Where to begin again, in parts of a step that led out of the domain. */
	private static final double RETREAT = 0.1;
	/** The largest step allowed from then on. */
	private static final double INSIDE = 0.9;

	private final double c1;
	private final double c2;
	private final int maxEvaluations;
	private final double maxStep;

	private Outcome outcome;
	private double step;
	private int evaluations;
	private double value0;
	private double slope0;
	/** Largest step to try: shorter than any that led out of the domain. */
	private double limit;
	private boolean bracketed;
	private boolean auxiliary;
	private double width;
	private double previousWidth;
	/** Lower and upper end of the trial's range. */
	private double least;
	private double most;
	// best step so far (x) and other end of the interval (y): step, value, slope
	private double x;
	private double fx;
	private double dx;
	private double y;
	private double fy;
	private double dy;

	WolfeLineSearch(double c1, double c2, double maxStep, int maxEvaluations) {
		this.c1 = c1;
		this.c2 = c2;
		this.maxStep = maxStep;
		this.maxEvaluations = maxEvaluations;
	}

	/**
	 * Begins a search.
	 *
	 * @param value φ(0)
	 * @param slope φ′(0) &lt; 0
	 * @param first first trial &gt; 0
	 */
	void start(double value, double slope, double first) {
		if (!(slope < 0) || !(first > 0))
			throw new IllegalArgumentException("A line search needs a descent direction and a positive first step,"
					+ " not slope " + slope + " and step " + first);
		value0 = value;
		slope0 = slope;
		evaluations = 0;
		begin(first, maxStep);
	}

	private void begin(double first, double newLimit) {
		limit = newLimit;
		step = Math.min(first, limit);
		bracketed = false;
		auxiliary = true;
		width = limit;
		previousWidth = 2 * width;
		x = 0;
		fx = value0;
		dx = slope0;
		y = 0;
		fy = value0;
		dy = slope0;
		least = 0;
		most = step + EXTRAPOLATE_MOST * step;
		outcome = Outcome.EVALUATE;
	}

	/** Takes φ and φ′ at the trial, and either ends the search or chooses the next trial. */
	void next(double value, double slope) {
		evaluations++;
		if (!Double.isFinite(value) || !Double.isFinite(slope)) {
			if (evaluations >= maxEvaluations)
				outcome = Outcome.EVALUATIONS;
			else
				begin(RETREAT * step, INSIDE * step);
			return;
		}
		double sufficient = value0 + step * c1 * slope0;
		if (auxiliary && value <= sufficient && slope >= 0)
			auxiliary = false;
		outcome = judge(value, slope, sufficient);
		if (outcome == Outcome.EVALUATE)
			advance(value, slope, sufficient);
	}

	private Outcome judge(double value, double slope, double sufficient) {
		if (value <= sufficient && Math.abs(slope) <= c2 * -slope0)
			return Outcome.ACCEPTED;
		if (bracketed && (step <= least || step >= most || most - least <= RELATIVE_WIDTH * most))
			return Outcome.ROUNDING;
		if (step == limit && value <= sufficient && slope <= c1 * slope0)
			return Outcome.LARGEST_STEP;
		return evaluations >= maxEvaluations ? Outcome.EVALUATIONS : Outcome.EVALUATE;
	}

	/** Updates the interval and chooses the next trial. */
	private void advance(double value, double slope, double sufficient) {
		if (auxiliary && value <= fx && value > sufficient) {
			double c = c1 * slope0;
			fx -= x * c;
			dx -= c;
			fy -= y * c;
			dy -= c;
			update(value - step * c, slope - c);
			fx += x * c;
			dx += c;
			fy += y * c;
			dy += c;
		} else {
			update(value, slope);
		}
		if (bracketed) {
			if (Math.abs(y - x) >= SHRINK * previousWidth)
				step = x + 0.5 * (y - x);
			previousWidth = width;
			width = Math.abs(y - x);
			least = Math.min(x, y);
			most = Math.max(x, y);
		} else {
			least = step + EXTRAPOLATE_LEAST * (step - x);
			most = step + EXTRAPOLATE_MOST * (step - x);
		}
		step = Math.max(0, Math.min(step, limit));
		if (bracketed && (step <= least || step >= most || most - least <= RELATIVE_WIDTH * most))
			step = x;
	}

	/** One update of (x, y) and the step by the trial's value ft and slope dt: the four cases of section 4. */
	private void update(double ft, double dt) {
		double sign = dt * (dx / Math.abs(dx));
		double trial;
		if (ft > fx)
			trial = higher(ft, dt);
		else if (sign < 0)
			trial = oppositeSlope(ft, dt);
		else if (Math.abs(dt) < Math.abs(dx))
			trial = flatter(ft, dt);
		else
			trial = steeper(ft, dt);
		if (ft > fx) {
			y = step;
			fy = ft;
			dy = dt;
		} else {
			if (sign < 0) {
				y = x;
				fy = fx;
				dy = dx;
			}
			x = step;
			fx = ft;
			dx = dt;
		}
		step = trial;
	}

	/** Case 1, a higher value: the minimum is bracketed. The cubic step if it is closer to x than the quadratic. */
	private double higher(double ft, double dt) {
		double theta = 3 * (fx - ft) / (step - x) + dx + dt;
		double gamma = gamma(theta, dx, dt);
		if (step < x)
			gamma = -gamma;
		double r = ((gamma - dx) + theta) / (((gamma - dx) + gamma) + dt);
		double cubic = x + r * (step - x);
		double quadratic = x + ((dx / ((fx - ft) / (step - x) + dx)) / 2) * (step - x);
		bracketed = true;
		return Math.abs(cubic - x) < Math.abs(quadratic - x) ? cubic : cubic + (quadratic - cubic) / 2;
	}

	/** Case 2, a lower value and a slope of the other sign: bracketed. The cubic or the secant step, the farther. */
	private double oppositeSlope(double ft, double dt) {
		double theta = 3 * (fx - ft) / (step - x) + dx + dt;
		double gamma = gamma(theta, dx, dt);
		if (step > x)
			gamma = -gamma;
		double r = ((gamma - dt) + theta) / (((gamma - dt) + gamma) + dx);
		double cubic = step + r * (x - step);
		double secant = step + (dt / (dt - dx)) * (x - step);
		bracketed = true;
		return Math.abs(cubic - step) > Math.abs(secant - step) ? cubic : secant;
	}

	/** Case 3, a lower value and a smaller slope of the same sign: the cubic may have no minimum ahead. */
	private double flatter(double ft, double dt) {
		double theta = 3 * (fx - ft) / (step - x) + dx + dt;
		double gamma = gamma(theta, dx, dt);
		if (step > x)
			gamma = -gamma;
		double r = ((gamma - dt) + theta) / ((gamma + (dx - dt)) + gamma);
		double cubic;
		if (r < 0 && gamma != 0)
			cubic = step + r * (x - step);
		else
			cubic = step > x ? most : least;
		double secant = step + (dt / (dt - dx)) * (x - step);
		if (!bracketed)
			return Math.max(least, Math.min(Math.abs(cubic - step) > Math.abs(secant - step) ? cubic : secant, most));
		double trial = Math.abs(cubic - step) < Math.abs(secant - step) ? cubic : secant;
		double bound = step + SHRINK * (y - step);
		return step > x ? Math.min(bound, trial) : Math.max(bound, trial);
	}

	/** Case 4, a lower value and no smaller slope: the cubic through y where bracketed, else the farthest step. */
	private double steeper(double ft, double dt) {
		if (!bracketed)
			return step > x ? most : least;
		double theta = 3 * (ft - fy) / (y - step) + dy + dt;
		double gamma = gamma(theta, dy, dt);
		if (step > y)
			gamma = -gamma;
		double r = ((gamma - dt) + theta) / (((gamma - dt) + gamma) + dy);
		return step + r * (y - step);
	}

	/** √(θ² − d₁d₂) without overflow; zero where the cubic has no extremum. */
	private static double gamma(double theta, double d1, double d2) {
		double s = Math.max(Math.abs(theta), Math.max(Math.abs(d1), Math.abs(d2)));
		double t = theta / s;
		return s * Math.sqrt(Math.max(0, t * t - (d1 / s) * (d2 / s)));
	}

	Outcome outcome() {
		return outcome;
	}

	/** The trial to evaluate, or the accepted step. */
	double step() {
		return step;
	}

	int evaluations() {
		return evaluations;
	}
}
