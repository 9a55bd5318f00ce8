/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.search.CancelledException;
import org.gaitwright.solver.search.Interruption;

/**
 * Pass 1 of the trajectory step: DDP iterations on the mean trajectory x̂, û. Owns the trajectory, its local model and
 * two candidates of the line search; an iteration allocates nothing.
 */
final class MeanOptimization {
	/** Relative changes of the mean part below this one are rounding. */
	private static final double ROUNDING = 1e-12;

	private final LocalModel model;
	private final LocalModel.Evaluator evaluator;
	private final BackwardPass backward;
	private final ForwardPass forward;
	private final RegularizationSchedule schedule;
	private final LineSearchSettings search;
	private double[] x;
	private double[] u;
	private double[] bestX;
	private double[] bestU;
	private double[] trialX;
	private double[] trialU;
	private double bestValue;
	private double value;
	private double valueBefore;
	private double alpha;
	private double regularization;
	private double tolerance;
	private int accepted;
	/** Whether the policy's terms are linearised at x, u. */
	private boolean linearized;
	/** Whether any candidate of the iteration could be valued. */
	private boolean valued;

	MeanOptimization(Condition condition, LocalModel model, TrajectorySettings settings) {
		this.model = model;
		evaluator = new LocalModel.Evaluator(condition);
		schedule = settings.regularization();
		search = settings.lineSearch();
		ControlLimits limits = settings.limits(condition.dynamics());
		backward = new BackwardPass(model, schedule.kind(), limits);
		forward = new ForwardPass(condition, model.T, settings.temperature(), limits);
		x = new double[(model.T + 1) * model.n];
		u = new double[model.T * model.m];
		bestX = x.clone();
		bestU = u.clone();
		trialX = x.clone();
		trialU = u.clone();
	}

	/** Takes over a trajectory (copied) and linearises along it. */
	void load(double[] newX, double[] newU) {
		System.arraycopy(newX, 0, x, 0, x.length);
		System.arraycopy(newU, 0, u, 0, u.length);
		linearize();
	}

	/**
	 * Rolls controls, moved into the limits where there are some, out open loop from the initial state x0, and linearises
	 * along the result.
	 */
	void loadControls(double[] x0, double[] newU) {
		System.arraycopy(x0, 0, x, 0, model.n);
		System.arraycopy(newU, 0, u, 0, u.length);
		forward.rollout(x, u);
		linearize();
	}

	private void linearize() {
		model.fill(evaluator, x, u, 0, model.T);
		model.fillEnd(evaluator, x);
	}

	/**
	 * Improves the trajectory.
	 *
	 * @param iterations how many DDP iterations at most
	 * @param relative   tolerance: the share of the mean part below which a change counts as convergence
	 * @param mu         regularisation to start with
	 * @param terms      the policy's part, its samples spread; null where λ is 0 throughout
	 * @param gain       K, overwritten by the feedback of the last accepted iteration, if there is one
	 */
	TrajectoryOutcome run(int iterations, double relative, double mu, PolicyTerms terms, double[] lambda,
			ControlPrecision precision, double[] gain, Interruption interruption) throws CancelledException {
		tolerance = Math.max(relative, ROUNDING);
		regularization = schedule.enter(mu);
		accepted = 0;
		alpha = 0;
		value = valueBefore = Double.NaN;
		linearized = false;
		for (int i = 0; i < iterations; i++) {
			interruption.check();
			TrajectoryOutcome end = iterate(terms, lambda, precision, gain);
			if (end != null)
				return end;
		}
		return TrajectoryOutcome.ITERATIONS;
	}

	/** One DDP iteration; null to go on. */
	private TrajectoryOutcome iterate(PolicyTerms terms, double[] lambda, ControlPrecision precision, double[] gain) {
		value = meanPart(terms, lambda, precision);
		if (accepted == 0)
			valueBefore = value;
		boolean rejected = false;
		valued = false;
		while (true) {
			if (!backward.run(terms, lambda, precision, regularization / model.temperature(), u)) {
				if (!raise())
					return TrajectoryOutcome.INDEFINITE;
				continue;
			}
			if (-backward.expectedChange(1) <= tolerance * Math.abs(value)) {
				if (rejected)
					requireValued();
				return rejected ? TrajectoryOutcome.NO_DESCENT : TrajectoryOutcome.CONVERGED;
			}
			if (searchLine(terms, lambda, precision))
				break;
			rejected = true;
			if (!raise()) {
				requireValued();
				return TrajectoryOutcome.NO_DESCENT;
			}
		}
		double decrease = value - bestValue;
		accept(terms, gain);
		return decrease <= tolerance * Math.abs(value) ? TrajectoryOutcome.CONVERGED : null;
	}

	/** Linearises the policy along the trajectory where that has not been done; Σℓ/τ + λ/2 eᵀA⁻¹e there. */
	private double meanPart(PolicyTerms terms, double[] lambda, ControlPrecision precision) {
		if (terms != null && !linearized)
			terms.linearize(lambda, x, u);
		linearized = true;
		double penalty = 0;
		for (int t = 0; t < model.T; t++)
			if (lambda[t] > 0)
				penalty += 0.5 * lambda[t] * terms.penalty(t, precision.inverse, t * model.m * model.m);
		return model.cost() + penalty;
	}

	/** Leaves the accepted candidate and its step; false where there is none. */
	private boolean searchLine(PolicyTerms terms, double[] lambda, ControlPrecision precision) {
		boolean found = false;
		for (double step = 1; step >= search.smallest(); step *= search.shrink()) {
			double limit = found ? bestValue : value + search.sufficient() * backward.expectedChange(step);
			double trial = forward.rollout(step, backward, x, u, terms, lambda, precision, limit, trialX, trialU);
			valued |= !Double.isNaN(trial);
			if (trial < limit) {
				keepTrial(terms, trial, step);
				found = true;
				if (!search.keepImproving() || !shorterIsBetter(step, trial))
					return true;
			} else if (found) {
				return true;
			}
		}
		return found;
	}

	/**
	 * Whether the next shorter step lies nearer to the minimum of the parabola that has the value and the slope of the
	 * mean part at α = 0 and the value at this step. Where it does not, a rollout would most likely be for nothing.
	 */
	private boolean shorterIsBetter(double step, double trial) {
		double curvature = (trial - value - step * backward.slope()) / (step * step);
		double minimum = -0.5 * backward.slope() / curvature;
		return curvature > 0 && minimum < 0.5 * step * (1 + search.shrink());
	}

	private void keepTrial(PolicyTerms terms, double trial, double step) {
		double[] swap = bestX;
		bestX = trialX;
		trialX = swap;
		swap = bestU;
		bestU = trialU;
		trialU = swap;
		if (terms != null)
			terms.keepCandidate();
		bestValue = trial;
		alpha = step;
	}

	private void accept(PolicyTerms terms, double[] gain) {
		double[] swap = x;
		x = bestX;
		bestX = swap;
		swap = u;
		u = bestU;
		bestU = swap;
		linearized = terms != null && terms.adoptCandidate();
		value = bestValue;
		System.arraycopy(backward.K, 0, gain, 0, gain.length);
		regularization = schedule.accepted(regularization, alpha);
		accepted++;
		linearize();
	}

	/**
	 * Where not one candidate could be valued, however short its step, dynamics or cost are wrong at the trajectory
	 * itself.
	 */
	private void requireValued() {
		if (valued)
			return;
		linearize();
		forward.requireFinite(x, u);
	}

	private boolean raise() {
		if (regularization >= schedule.maximum())
			return false;
		regularization = schedule.raise(regularization);
		return true;
	}

	/** x̂, (T+1)×n; only to be read. */
	double[] x() {
		return x;
	}

	/** û, T×m; only to be read. */
	double[] u() {
		return u;
	}

	/** Whether the policy's terms are linearised along the trajectory. */
	boolean isLinearized() {
		return linearized;
	}

	int accepted() {
		return accepted;
	}

	double alpha() {
		return alpha;
	}

	double regularization() {
		return regularization;
	}

	double meanPart() {
		return value;
	}

	double meanPartBefore() {
		return valueBefore;
	}

	BackwardPass backward() {
		return backward;
	}
}
