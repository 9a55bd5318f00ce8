/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Packs the parts of a guided policy search into a {@link SearchState} and back; conditions are stacked. */
final class GpsState {
	private GpsState() {
	}

	static void putPolicy(SearchState state, String prefix, GaussianPolicy policy) {
		int m = policy.function().outputSize();
		state.put(prefix + "theta", policy.theta(), policy.function().parameterCount());
		state.put(prefix + "policy_covariance", policy.covariance(), m, m);
	}

	static GaussianPolicy getPolicy(SearchState state, String prefix, PolicyFunction function) {
		int m = function.outputSize();
		return new GaussianPolicy(function, state.get(prefix + "theta", function.parameterCount()),
				state.get(prefix + "policy_covariance", m, m));
	}

	static void putConditions(SearchState state, List<TrainingCondition> conditions) {
		TrajectoryDistribution q = conditions.get(0).distribution();
		int C = conditions.size();
		int T = q.horizon();
		int n = q.stateSize();
		int m = q.controlSize();
		state.put("x", stack(conditions, c -> c.distribution().x()), C, T + 1, n);
		state.put("u", stack(conditions, c -> c.distribution().u()), C, T, m);
		state.put("K", stack(conditions, c -> c.distribution().gain()), C, T, m, n);
		state.put("A", stack(conditions, c -> c.distribution().control()), C, T, m, m);
		state.put("S", stack(conditions, c -> c.distribution().state()), C, T + 1, n, n);
		state.put("lambda", stack(conditions, TrainingCondition::lambda), C, T);
		state.put("regularization", numbers(conditions, ConditionNumbers::regularization), C);
		state.put("cost", numbers(conditions, ConditionNumbers::cost), C);
		state.put("original_cost", numbers(conditions, ConditionNumbers::originalCost), C);
		state.put("first_cost", numbers(conditions, ConditionNumbers::firstCost), C);
		state.put("outlier", numbers(conditions, v -> v.outlier() ? 1 : 0), C);
		state.put("origin", numbers(conditions, ConditionNumbers::origin), C);
		state.put("later", numbers(conditions, ConditionNumbers::later), C);
	}

	private static double[] numbers(List<TrainingCondition> conditions, ToDoubleFunction<ConditionNumbers> value) {
		return conditions.stream().map(TrainingCondition::numbers).mapToDouble(value).toArray();
	}

	private static double[] stack(List<TrainingCondition> conditions, Function<TrainingCondition, double[]> part) {
		int length = part.apply(conditions.get(0)).length;
		double[] all = new double[conditions.size() * length];
		for (int i = 0; i < conditions.size(); i++)
			System.arraycopy(part.apply(conditions.get(i)), 0, all, i * length, length);
		return all;
	}

	static void getConditions(SearchState state, List<TrainingCondition> conditions, Problem problem) {
		int C = conditions.size();
		int T = problem.horizon();
		int n = problem.stateSize();
		int m = problem.controlSize();
		double[] x = state.get("x", C, T + 1, n);
		double[] u = state.get("u", C, T, m);
		double[] K = state.get("K", C, T, m, n);
		double[] A = state.get("A", C, T, m, m);
		double[] S = state.get("S", C, T + 1, n, n);
		double[] lambda = state.get("lambda", C, T);
		double[] regularization = state.get("regularization", C);
		double[] cost = state.get("cost", C);
		double[] originalCost = state.get("original_cost", C);
		double[] firstCost = state.get("first_cost", C);
		double[] outlier = state.get("outlier", C);
		double[] origin = state.get("origin", C);
		double[] later = state.get("later", C);
		for (int i = 0; i < C; i++) {
			TrajectoryDistribution q = new TrajectoryDistribution(T, n, m, slice(x, i, (T + 1) * n), slice(u, i, T * m),
					slice(K, i, T * m * n), slice(A, i, T * m * m), slice(S, i, (T + 1) * n * n));
			conditions.get(i).restore(q, slice(lambda, i, T),
					new ConditionNumbers(regularization[i], cost[i], originalCost[i], firstCost[i], outlier[i] != 0,
							(int) origin[i], (int) later[i]));
		}
	}

	private static double[] slice(double[] all, int index, int length) {
		return java.util.Arrays.copyOfRange(all, index * length, (index + 1) * length);
	}
}
