/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReaderTest {
	private static final String SLOPE = FakeSearch.CONDITIONS.get(1);

	@TempDir
	Path folder;
	private Path directory;

	@BeforeEach
	void name() {
		directory = folder.resolve("run");
	}

	@Test
	void readsAFinishedRun() throws IOException {
		FakeRun.run(directory, 6);
		RunReader reader = RunReader.open(directory);
		MetricTable metrics = reader.metrics();
		assertThat(metrics.rows()).isEqualTo(7);
		assertThat(metrics.names()).startsWith("iteration", "trajectory_cost").endsWith("contributed");
		assertThat(metrics.column("iteration")).containsExactly(0, 1, 2, 3, 4, 5, 6);
		assertThat(metrics.column("policy_cost")[4]).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(metrics.column("speed")).containsOnly(Double.NaN);
		assertThat(metrics.column("lagrangian")).as("never given").containsOnly(Double.NaN);
		assertThat(metrics.column("contributed")).startsWith(Double.NaN, Double.NaN, Double.NaN);
		assertThat(metrics.column("contributed")[3]).isBetween(0.0, 1.0);
		assertThat(metrics.has("nonsense")).isFalse();
		assertThatThrownBy(() -> metrics.column("nonsense")).isInstanceOf(NoSuchElementException.class)
				.hasMessageContaining("'nonsense'");

		Map<String, MetricTable> conditions = reader.conditions();
		assertThat(conditions).containsOnlyKeys(FakeSearch.CONDITIONS);
		assertThat(conditions.get(SLOPE).names()).containsExactly("iteration", "kl_mean");
		assertThat(conditions.get(SLOPE).column("iteration")).containsExactly(0, 1, 2, 3, 4, 5, 6);
		assertThat(conditions.get("flat").column("kl_mean")).isNotEqualTo(conditions.get(SLOPE).column("kl_mean"));

		TimeStepTable steps = reader.timeSteps();
		assertThat(steps.conditions()).containsExactlyElementsOf(FakeSearch.CONDITIONS);
		assertThat(steps.metrics()).containsExactly("kl", "height");
		assertThat(steps.series(SLOPE, "kl").get(6)).startsWith(1, 2, Double.NEGATIVE_INFINITY).hasSize(4);
		assertThat(steps.series(SLOPE, "height")).containsOnlyKeys(5, 6);
		assertThat(steps.series(SLOPE, "height").get(5)).containsExactly(5, 4, 3, 2, 1);
		assertThat(steps.series("nowhere", "kl")).isEmpty();

		assertThat(reader.warnings()).containsExactly(new RunReader.Warning(0, "watch out:\nnumber 0"),
				new RunReader.Warning(3, "watch out:\nnumber 3"),
				new RunReader.Warning(6, "watch out:\nnumber 6"));
		assertThat(reader.trajectories().iteration()).isEqualTo(6);
		assertThat(reader.experiment()).isEqualTo(FakeRun.MODEL);
		assertThat(reader.status()).isEqualTo(RunStatus.FINISHED);
		assertThat(reader.path()).isEqualTo(directory);
	}

	/** After each iteration it has all of it, whether it looked before or not. */
	@Test
	void followsARun() throws IOException {
		RunReader[] follower = new RunReader[1];
		FakeRun.run(directory, 6, new SearchListener() {
			@Override
			public void started(int iterations) {
				follower[0] = open();
				look(-1);
			}

			@Override
			public void initialized(IterationRecord record) {
				look(0);
			}

			@Override
			public void iteration(IterationRecord record) {
				if (record.iteration() != 2)
					look(record.iteration());
			}

			private void look(int iteration) {
				assertSame(follower[0], open());
				try {
					assertThat(follower[0].metrics().rows()).isEqualTo(iteration + 1);
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			}
		});
		assertThat(follower[0].metrics().rows()).as("no assertion failed within the listener").isEqualTo(7);
		assertSame(follower[0], open());
	}

	private RunReader open() {
		try {
			return RunReader.open(directory);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void assertSame(RunReader one, RunReader other) {
		try {
			assertSame(one.metrics(), other.metrics());
			Map<String, MetricTable> conditions = other.conditions();
			assertThat(one.conditions()).containsOnlyKeys(conditions.keySet());
			conditions.forEach((name, table) -> assertSame(table, conditions.get(name)));
			TimeStepTable steps = other.timeSteps();
			assertThat(one.timeSteps().conditions()).isEqualTo(steps.conditions());
			assertThat(one.timeSteps().metrics()).isEqualTo(steps.metrics());
			for (String condition : steps.conditions())
				for (String metric : steps.metrics())
					assertThat(one.timeSteps().series(condition, metric).values().toArray(double[][]::new))
							.isEqualTo(steps.series(condition, metric).values().toArray(double[][]::new));
			assertThat(one.warnings()).isEqualTo(other.warnings());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void assertSame(MetricTable one, MetricTable other) {
		assertThat(one.names()).isEqualTo(other.names());
		for (String name : other.names())
			assertThat(one.column(name)).isEqualTo(other.column(name));
	}

	@Test
	void leavesHalfARowForTheNextTime() throws IOException {
		FakeRun.run(directory, 2);
		Path metrics = directory.resolve(RunLayout.METRICS);
		byte[] whole = Files.readAllBytes(metrics);
		Files.write(metrics, new byte[0]);
		RunReader reader = open();
		for (int i = 0; i < whole.length; i++) {
			Files.write(metrics, new byte[] { whole[i] }, StandardOpenOption.APPEND);
			int lines = (int) CsvBytes.records(whole, 0, Long.MAX_VALUE).records();
			assertThat(reader.metrics().rows()).isBetween(0, lines - 1);
		}
		assertSame(reader.metrics(), open().metrics());
		assertThat(reader.metrics().rows()).isEqualTo(3);
	}

	@Test
	void startsOverWhereRowsWereReplaced() throws IOException {
		FakeRun.run(directory, 3);
		RunReader reader = open();
		assertThat(reader.metrics().rows()).isEqualTo(4);
		Path metrics = directory.resolve(RunLayout.METRICS);
		String text = Files.readString(metrics);
		int lastRow = text.lastIndexOf('\n', text.length() - 2) + 1;

		Files.writeString(metrics, text.substring(0, lastRow) + "4" + text.substring(lastRow + 1));
		assertThat(reader.metrics().column("iteration")).containsExactly(0, 1, 2, 4);
		Files.writeString(metrics, text.substring(0, lastRow));
		assertThat(reader.metrics().column("iteration")).containsExactly(0, 1, 2);
		Files.delete(metrics);
		assertThat(reader.metrics().rows()).isZero();
		assertThat(reader.metrics().names()).isEmpty();
		Files.writeString(metrics, text);
		assertThat(reader.metrics().rows()).isEqualTo(4);
	}

	@Test
	void namesWhatIsNoNumberUntilItIsMended() throws IOException {
		FakeRun.run(directory, 3);
		Path metrics = directory.resolve(RunLayout.METRICS);
		String text = Files.readString(metrics);
		RunReader reader = open();
		for (int i = 0; i < 2; i++) {
			Files.writeString(metrics, text.replace("\n2,", "\n2,abc"));
			assertThatThrownBy(reader::metrics).isInstanceOf(RunFormatException.class)
					.hasMessageContaining(metrics + ", iteration 2, column 'trajectory_cost': 'abc");
			Files.writeString(metrics, text.replace("\n2,", "\n2,,"));
			assertThatThrownBy(reader::metrics).isInstanceOf(RunFormatException.class)
					.hasMessageContaining(metrics + ", iteration 2: ").hasMessageContaining("cells in a row");
			Files.writeString(metrics, text.replace("\n2,", "\n2,\"a\"b"));
			assertThatThrownBy(reader::metrics).isInstanceOf(RunFormatException.class)
					.hasMessageContaining(metrics + " is damaged");
		}
		Files.writeString(metrics, text);
		assertThat(reader.metrics().rows()).isEqualTo(4);
	}

	@Test
	void readsARunThatHasOnlyBegun() throws IOException {
		RunDirectory.createAt(directory, "x", 1, FakeRun.MODEL, FakeRun.SETUP).close();
		RunReader reader = open();
		assertThat(reader.metrics().rows()).isZero();
		assertThat(reader.conditions()).isEmpty();
		assertThat(reader.timeSteps().conditions()).isEmpty();
		assertThat(reader.warnings()).isEmpty();
		assertThatThrownBy(reader::trajectories).isInstanceOf(RunFormatException.class)
				.hasMessageContaining("has no trajectories.mat");
		Files.delete(directory.resolve(RunLayout.EXPERIMENT));
		assertThatThrownBy(reader::experiment).isInstanceOf(RunFormatException.class)
				.hasMessageContaining("lacks its experiment.experiment");
		Files.delete(directory.resolve(RunLayout.INFO));
		assertThatThrownBy(reader::status).hasMessageContaining("is no run directory");
	}

	@Test
	void knowsOfProcessesThatAreGone() throws IOException {
		assertThat(status("here", ProcessHandle.current().pid())).as("on another machine").isEqualTo(RunStatus.RUNNING);
		String host = RunSession.begin("x", 1, 0).host();
		assertThat(status(host, 1L << 40)).isEqualTo(RunStatus.INTERRUPTED);
	}

	private RunStatus status(String host, long pid) throws IOException {
		Files.createDirectories(directory);
		Instant start = Instant.parse("2026-01-02T03:04:05Z");
		RunSession session = new RunSession("p", host, pid, null, "jvm", 2, start, null, 0, 0, Map.of());
		new RunInfo("x", 1, RunStatus.RUNNING, null, null, -1, List.of(session)).write(directory);
		return open().status();
	}

	@Test
	void exportsMetricsForMatlab() throws Exception {
		FakeRun.run(directory, 4);
		MetricTable table = new MetricTable();
		table.restart(List.of("iteration", "2nd try"));
		table.add(new double[] { 1, 0.5 });
		table.add(new double[] { 2, 0.25 });
		Path file = folder.resolve("metrics.mat");
		table.toMat().write(file);
		try (var mat = us.hebi.matlab.mat.format.Mat5.readFromFile(file.toFile())) {
			assertThat(MatArrays.rowMajor(mat.getMatrix("m2nd_try"))).containsExactly(0.5, 0.25);
			assertThat(mat.getMatrix("iteration").getDimensions()).containsExactly(2, 1);
		}
	}
}
