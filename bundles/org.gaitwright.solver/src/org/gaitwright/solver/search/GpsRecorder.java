/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.rollout.RolloutStatistics;

/** Collects the metrics of one outer iteration while it runs, in the order of its phases. */
final class GpsRecorder {
	private final int iteration;
	private final List<TrainingCondition> conditions;
	private final Map<String, Double> overall = new LinkedHashMap<>();
	private final Map<String, double[]> perCondition = new LinkedHashMap<>();
	private final Map<String, double[][]> perStep = new LinkedHashMap<>();
	private List<String> warnings = List.of();
	private final long start = System.nanoTime();
	private long phaseStart = start;

	GpsRecorder(int iteration, List<TrainingCondition> conditions) {
		this.iteration = iteration;
		this.conditions = conditions;
		for (Metric metric : Metric.values())
			overall.put(metric.column(), Double.NaN);
	}

	void endOfTrajectoryStep() {
		mean(Metric.TRAJECTORY_COST, TrainingCondition::cost);
		mean(Metric.LAGRANGIAN, c -> c.statistics().lagrangian());
		mean(Metric.ENTROPY, c -> c.statistics().entropy() / c.lambda().length);
		mean(Metric.ACTION_DEVIATION, c -> Math.sqrt(meanVariance(c.distribution().control(),
				c.distribution().controlSize(), c.trainedSteps())));
		mean(Metric.STATE_DEVIATION, c -> Math.sqrt(meanVariance(c.distribution().state(), c.distribution().stateSize(),
				c.trainedSteps())));
		mean(Metric.LINE_SEARCH_STEP, c -> c.statistics().alpha());
		max(Metric.REGULARIZATION, c -> c.statistics().regularization());
		mean(Metric.ACCEPTED_STEPS, c -> c.statistics().accepted());
		sum(Metric.ADOPTED, c -> c.notes().isAdopted() ? 1 : 0);
		sum(Metric.RESTARTED, c -> c.notes().isRestarted() ? 1 : 0);
		sum(Metric.OUTLIERS, c -> c.numbers().outlier() ? 1 : 0);
		mean(Metric.INTERPOLATION, c -> c.statistics().interpolation());
		sum(Metric.EIGENVALUE_FLOORS, c -> c.statistics().floors());
		endPhase(Metric.TRAJECTORY_TIME);
	}

	/** Mean of the diagonal entries of the first {@code steps} matrices of a stack. */
	static double meanVariance(double[] stack, int size, int steps) {
		double sum = 0;
		for (int t = 0; t < steps; t++)
			for (int i = 0; i < size; i++)
				sum += stack[(t * size + i) * size + i];
		return sum / (steps * size);
	}

	void endOfPolicyStep(Lbfgs.Result fitting) {
		put(Metric.POLICY_LOSS_BEFORE, fitting.initialValue());
		put(Metric.POLICY_LOSS, fitting.value());
		put(Metric.LBFGS_ITERATIONS, fitting.iterations());
		endPhase(Metric.POLICY_TIME);
	}

	/** Divergences and the multipliers under which the trajectories were improved, before they are raised. */
	void recordMultipliers(double eta) {
		mean(Metric.KL_MEAN, c -> meanOf(c.notes().kl().total(), c));
		max(Metric.KL_MAX, c -> Arrays.stream(c.notes().kl().total(), 0, c.trainedSteps()).max().orElse(0));
		mean(Metric.KL_MEAN_PART, c -> meanOf(c.notes().kl().mean(), c));
		mean(Metric.KL_SLOPE_PART, c -> meanOf(c.notes().kl().slope(), c));
		mean(Metric.KL_BASE_PART, c -> meanOf(c.notes().kl().base(), c));
		mean(Metric.MULTIPLIER_MEAN, c -> meanOf(c.lambda(), c));
		max(Metric.MULTIPLIER_MAX, c -> Arrays.stream(c.lambda()).max().orElse(0));
		put(Metric.MULTIPLIER_STEP, eta);
		steps(SpecialMetric.KL, c -> c.notes().kl().total().clone());
		steps(SpecialMetric.MULTIPLIER, c -> c.lambda().clone());
		steps(Metric.ACTION_DEVIATION, GpsRecorder::actionDeviation);
	}

	private static double[] actionDeviation(TrainingCondition c) {
		int m = c.distribution().controlSize();
		double[] deviation = new double[c.lambda().length];
		for (int t = 0; t < deviation.length; t++) {
			double sum = 0;
			for (int i = 0; i < m; i++)
				sum += c.distribution().control()[(t * m + i) * m + i];
			deviation[t] = Math.sqrt(sum / m);
		}
		return deviation;
	}

	private static double meanOf(double[] values, TrainingCondition c) {
		return Arrays.stream(values, 0, c.trainedSteps()).average().orElse(0);
	}

	/** The policy's rollouts from the mean initial states. */
	void recordRollouts() {
		mean(Metric.POLICY_COST, c -> c.rollout().trainedCost());
		double mean = policyCost();
		double[] costs = perCondition.get(Metric.POLICY_COST.column());
		put(Metric.POLICY_COST_DEVIATION,
				Math.sqrt(Arrays.stream(costs).map(v -> (v - mean) * (v - mean)).average().orElse(Double.NaN)));
		put(Metric.POLICY_COST_MIN, Arrays.stream(costs).min().orElse(Double.NaN));
		put(Metric.POLICY_COST_MAX, Arrays.stream(costs).max().orElse(Double.NaN));
	}

	/** The rollouts by which the best policy is picked. */
	void recordEvaluation(RolloutStatistics statistics) {
		put(Metric.SUCCESS_RATE, statistics.successRate());
		put(Metric.SPEED, statistics.speed().mean());
	}

	/** Time steps simulated since the beginning of the run. */
	void recordSteps(long simulated) {
		put(Metric.SIMULATED_STEPS, simulated);
	}

	/** A metric of one optimizer. */
	void record(SpecialMetric metric, double value) {
		overall.put(metric.column(), value);
	}

	void recordWarnings(List<String> signs) {
		warnings = signs;
	}

	double meanKl() {
		return overall.get(Metric.KL_MEAN.column());
	}

	double trajectoryCost() {
		return overall.get(Metric.TRAJECTORY_COST.column());
	}

	double policyCost() {
		return overall.get(Metric.POLICY_COST.column());
	}

	IterationRecord finish() {
		endPhase(Metric.EVALUATION_TIME);
		put(Metric.ITERATION_TIME, (System.nanoTime() - start) * 1e-9);
		return new IterationRecord(iteration, overall, conditions.stream().map(TrainingCondition::name).toList(),
				perCondition, perStep, warnings);
	}

	private void endPhase(Metric metric) {
		long now = System.nanoTime();
		put(metric, (now - phaseStart) * 1e-9);
		phaseStart = now;
	}

	private void put(Metric metric, double value) {
		overall.put(metric.column(), value);
	}

	private void steps(MetricDescription metric, Function<TrainingCondition, double[]> values) {
		perStep.put(metric.column(), conditions.stream().map(values).toArray(double[][]::new));
	}

	private double[] each(Metric metric, ToDoubleFunction<TrainingCondition> value) {
		double[] values = conditions.stream().mapToDouble(value).toArray();
		perCondition.put(metric.column(), values);
		return values;
	}

	private void mean(Metric metric, ToDoubleFunction<TrainingCondition> value) {
		double[] values = each(metric, value);
		double sum = 0;
		for (double v : values)
			sum += v;
		put(metric, sum / values.length);
	}

	private void max(Metric metric, ToDoubleFunction<TrainingCondition> value) {
		put(metric, Arrays.stream(each(metric, value)).max().orElse(Double.NaN));
	}

	private void sum(Metric metric, ToDoubleFunction<TrainingCondition> value) {
		put(metric, Arrays.stream(each(metric, value)).sum());
	}
}
