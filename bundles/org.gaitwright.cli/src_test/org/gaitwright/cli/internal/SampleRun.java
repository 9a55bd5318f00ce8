/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.run.RunDirectory;
import org.gaitwright.solver.run.RunSetup;
import org.gaitwright.solver.run.TrajectoryLabels;
import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchResult;
import org.gaitwright.solver.search.SearchState;
import org.gaitwright.solver.search.StopReason;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Run directories with few, known numbers: two conditions, n = 2, m = 1, T = 3. */
final class SampleRun {
	private static final int HORIZON = 3;
	private static final TrajectoryLabels LABELS = new TrajectoryLabels(List.of("left", "right"), List.of("q", "v"),
			List.of("torque"), 0.05);

	static final String POLICY = "{\"kind\": \"sample\", \"controls\": [\"torque\"], \"theta\": [1, 2.5, 3], "
			+ "\"covariance\": [[1, 2], [3, 4]], \"format\": 1, "
			+ "\"function\": {\"layers\": [{\"biases\": [5]}, {\"biases\": [6, 7]}]}}";

	private SampleRun() {
	}

	/** A run of some iterations that ended for a reason. */
	static Path ended(Path directory, int iterations, StopReason reason, String message) throws IOException {
		try (RunDirectory run = write(directory, iterations)) {
			run.stopped(reason, message);
		}
		return directory;
	}

	/** A run whose end is not recorded; to be closed. */
	static RunDirectory write(Path directory, int iterations) throws IOException {
		RunSetup setup = new RunSetup("gaitwright test", 2, LABELS,
				policy -> POLICY.getBytes(StandardCharsets.UTF_8));
		byte[] model = "<experiment/>".getBytes(StandardCharsets.UTF_8);
		RunDirectory run = RunDirectory.createAt(directory, "sample", 7, model, setup);
		run.resume();
		SearchState state = new SearchState().put("x", 1);
		for (int i = 1; i <= iterations; i++)
			run.iteration(record(i), state, result(i));
		return run;
	}

	private static IterationRecord record(int i) {
		Map<String, Double> overall = new LinkedHashMap<>();
		overall.put("trajectory_cost", 100.0 / i);
		overall.put("policy_cost", i == 1 ? Double.NaN : 110.0 / i);
		overall.put("iteration_s", 0.5);
		return new IterationRecord(i, overall, LABELS.conditions(),
				Map.of("trajectory_cost", new double[] { 90.0 / i, 110.0 / i }),
				Map.of("kl", new double[][] { { 1, 2, 3 }, { 4, Double.NaN, 6 } }),
				i == 2 ? List.of("the KL divergence rises; try a smaller step") : List.of());
	}

	private static SearchResult result(int iteration) {
		GaussianPolicy policy = new GaussianPolicy(new LinearPolicy(2, 1), new double[new LinearPolicy(2, 1)
				.parameterCount()], new double[] { 1 });
		TrajectoryDistribution q = new TrajectoryDistribution(HORIZON, 2, 1, sequence((HORIZON + 1) * 2),
				sequence(HORIZON), sequence(HORIZON * 2), sequence(HORIZON), sequence((HORIZON + 1) * 4));
		double[] lambda = { 1, 2, 3 };
		return new SearchResult(policy, policy, Math.min(iteration, 2), List.of(q, q),
				List.of(new Beginning("left", 0), new Beginning("right", 0)), List.of(lambda, lambda));
	}

	private static double[] sequence(int length) {
		double[] values = new double[length];
		for (int i = 0; i < length; i++)
			values[i] = i + 0.5;
		return values;
	}
}
