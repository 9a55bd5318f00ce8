/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.solver.search.Interruption;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.Search;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short runs of the shipped experiments converge as the committed logs in {@code golden} say, so that a change of
 * convergence is seen in review. {@code -Dgaitwright.golden=write} writes the logs anew.
 *
 * <p>The tolerances: on one machine a run gives the same bits each time. On another the last bits differ where the
 * platform's {@code exp}, {@code sin} or {@code log} do (1 ulp), and after any change of the order of a sum. DDP, contact
 * and L-BFGS enlarge that from iteration to iteration. With the temperature changed by 3e-16 to 4e-15 of its value, the
 * numbers of the walkers differ by up to 1e-6, 2e-2 and 2e-2 in iterations 1, 2 and 3, those of the swimmer by 2e-8, 8e-6
 * and 2e-4, those of the cart-pole by 5e-9. The tolerances lie above that, by a factor of 10 in the first iteration. The
 * runs have few L-BFGS iterations since hundreds of them enlarge a last bit to 10 % in the first iteration already.
 */
class ConvergenceTest {
	private static final boolean WRITE = "write".equals(System.getProperty("gaitwright.golden"));
	private static final Path LOGS = Path.of("src_test/org/gaitwright/examples/golden");
	private static final List<Metric> METRICS = List.of(Metric.TRAJECTORY_COST, Metric.POLICY_COST, Metric.KL_MEAN,
			Metric.KL_MAX, Metric.MULTIPLIER_MEAN, Metric.LAGRANGIAN, Metric.ENTROPY, Metric.LINE_SEARCH_STEP,
			Metric.POLICY_LOSS, Metric.RESTARTED, Metric.OUTLIERS, Metric.SIMULATED_STEPS);
	private static final Map<String, String> TASKS = Map.of("cart-pole", "balance", "swimmer", "swim", "walker-flat",
			"level", "walker-push", "pushed", "walker-terrain", "uneven");
	/** Differences allowed in iteration 1, 2, ..., in the later ones the last, relative to the largest number so far. */
	private static final double[] TOLERANCE = { 1e-5, 1e-3, 1e-2 };
	private static final double[] TOLERANCE_OF_WALKERS = { 1e-5, 5e-2, 1e-1 };

	@ParameterizedTest
	@ValueSource(strings = { "cart-pole", "swimmer", "walker-flat", "walker-push", "walker-terrain" })
	void convergesAsTheLogSays(String name) throws Exception {
		List<List<Double>> rows = run(name);
		Path log = LOGS.resolve(name + ".csv");
		if (WRITE)
			write(log, rows);
		List<String> lines = Files.readAllLines(log);
		assertThat(lines.get(0)).isEqualTo(header());
		assertThat(rows).hasSize(lines.size() - 1);
		for (int i = 0; i < rows.size(); i++)
			compare(name, i, lines, rows.get(i));
	}

	private static void compare(String name, int row, List<String> lines, List<Double> actual) {
		double[] tolerances = name.startsWith("walker") ? TOLERANCE_OF_WALKERS : TOLERANCE;
		double tolerance = tolerances[Math.min(row, tolerances.length - 1)];
		for (int k = 0; k < METRICS.size(); k++) {
			// A line search that halves once more may do so for the last bit: later steps are for the reader alone.
			if (METRICS.get(k) == Metric.LINE_SEARCH_STEP && row > 0)
				continue;
			double scale = 0;
			for (int i = 0; i <= row; i++)
				scale = Math.max(scale, Math.abs(number(lines.get(i + 1), k)));
			assertThat(actual.get(k)).as("%s of %s, iteration %d", METRICS.get(k).column(), name, row + 1)
					.isCloseTo(number(lines.get(row + 1), k), within(tolerance * scale));
		}
	}

	/** The first cell is the iteration. */
	private static double number(String line, int metric) {
		return Double.parseDouble(line.split(",")[metric + 1]);
	}

	private static List<List<Double>> run(String name) throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler()
				.compile(ExperimentCatalog.installed().open(name, small(name)));
		List<List<Double>> rows = new ArrayList<>();
		try (Search search = compiled.search().create(compiled.problem(), 2)) {
			search.initialize(Interruption.NONE);
			while (search.stop() == null) {
				IterationRecord record = search.iterate(Interruption.NONE);
				rows.add(METRICS.stream().map(metric -> record.overall().get(metric.column())).toList());
			}
		}
		if (name.equals("walker-push") || name.equals("walker-terrain"))
			assertThat(rows).as("restarts of " + name)
					.anySatisfy(row -> assertThat(row.get(METRICS.indexOf(Metric.RESTARTED))).isPositive());
		return rows;
	}

	/** What makes each a matter of seconds. */
	private static Map<String, String> small(String name) {
		Map<String, String> small = new HashMap<>();
		String task = "library.tasks." + TASKS.get(name) + ".";
		switch (name) {
		case "cart-pole" -> small.put("optimizer.iterations", "4");
		case "swimmer" -> {
			small.put("optimizer.iterations", "3");
			small.put("initialization.descentIterations", "15");
			small.put("initialization.followerIterations", "8");
			small.put("optimizer.policyIterations", "30");
			small.put("optimizer.firstPolicyIterations", "30");
			small.put(task + "horizon", "60");
			small.put(task + "validation.validation.count", "2");
			small.put("policy.hiddenSizes", "10");
		}
		default -> {
			small.put("optimizer.iterations", "3");
			small.put(task + "horizon", "60");
			small.put("optimizer.tailSteps", "15");
			small.put("optimizer.samplesPerStep", "20");
			small.put("optimizer.policyIterations", "40");
			small.put("optimizer.firstPolicyIterations", "60");
			small.put("policy.hiddenSizes", "10");
			small.put(task + "training.training.count", "3");
			small.put(task + "validation.validation.count", "2");
			if (!name.equals("walker-flat"))
				small.putAll(Map.of("optimizer.restartInterval", "1", "optimizer.iterations", "2"));
		}
		}
		return small;
	}

	private static String header() {
		return "iteration," + METRICS.stream().map(Metric::column).collect(Collectors.joining(","));
	}

	private static void write(Path log, List<List<Double>> rows) throws IOException {
		StringBuilder text = new StringBuilder(header()).append('\n');
		for (int i = 0; i < rows.size(); i++)
			text.append(i + 1).append(rows.get(i).stream().map(v -> String.format(Locale.ROOT, ",%.12g", v))
					.collect(Collectors.joining())).append('\n');
		Files.writeString(log, text);
	}
}
