/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a process leaves when it dies, the resumed run ends in the same bytes, or says why it cannot. */
class ResumeTest {
	private static final int LAST = 6;
	private static final List<String> TABLES = List.of(RunLayout.TIME_STEPS, RunLayout.CONDITIONS, RunLayout.WARNINGS,
			RunLayout.METRICS);

	@TempDir
	private static Path origin;
	private static Path whole;
	private static Map<String, String> expected;
	/** What the run left after each iteration, by number. */
	private static final List<Path> LEFT = new ArrayList<>();

	@TempDir
	Path folder;

	@BeforeAll
	static void run() throws IOException {
		LEFT.clear();
		whole = origin.resolve("whole");
		FakeRun.run(whole, LAST, new SearchListener() {
			@Override
			public void started(int iterations) {
				keep();
			}

			@Override
			public void iteration(IterationRecord record) {
				keep();
			}
		});
		expected = FakeRun.content(whole);
	}

	private static void keep() {
		try {
			LEFT.add(FakeRun.copy(whole, origin.resolve("left-" + LEFT.size())));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** A directory as it was after an iteration. */
	private Path left(int iteration) throws IOException {
		return FakeRun.copy(LEFT.get(iteration), folder.resolve("left-" + iteration));
	}

	/** Collects the warnings of a resumed run. */
	private static final class Warnings implements SearchListener {
		private final List<String> messages = new ArrayList<>();

		@Override
		public void warning(String message) {
			messages.add(message);
		}
	}

	private List<String> resumesToTheSameBytes(Path directory) throws IOException {
		Warnings warnings = new Warnings();
		SearchOutcome outcome = FakeRun.run(directory, LAST, warnings);
		assertThat(outcome.reason()).as(outcome.message()).isEqualTo(StopReason.ITERATIONS);
		assertThat(FakeRun.content(directory)).isEqualTo(expected);
		assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
		return warnings.messages;
	}

	@Test
	void resumesAfterAnyIteration() throws IOException {
		for (int i = 0; i <= LAST; i++)
			assertThat(resumesToTheSameBytes(left(i))).isEmpty();
		assertThat(resumesToTheSameBytes(left(LAST))).as("a finished run").isEmpty();
	}

	/** Dies while it appends to a table: 3 brings line breaks within quotes and a new column, 5 longer rows. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 5 })
	void resumesAfterTornRows(int iteration) throws IOException {
		for (String torn : TABLES) {
			byte[] longer = bytes(LEFT.get(iteration), torn);
			int start = endOfRows(LEFT.get(iteration - 1), torn, longer);
			for (int cut : new int[] { start, start + 1, (start + longer.length) / 2, longer.length }) {
				Path directory = folder.resolve("torn-" + iteration + torn + cut);
				FakeRun.copy(LEFT.get(iteration - 1), directory);
				for (String table : TABLES.subList(0, TABLES.indexOf(torn)))
					Files.write(directory.resolve(table), bytes(LEFT.get(iteration), table));
				Files.write(directory.resolve(torn), Arrays.copyOf(longer, Math.min(cut, longer.length)));
				assertThat(resumesToTheSameBytes(directory)).isEmpty();
			}
		}
	}

	/** Where the rows of an earlier state end in a later one, which may have got new columns as a whole. */
	private static int endOfRows(Path earlier, String table, byte[] later) throws IOException {
		byte[] content = bytes(earlier, table);
		return CsvBytes.records(later, 0, CsvBytes.records(content, 0, Long.MAX_VALUE).records()).end();
	}

	private static byte[] bytes(Path directory, String file) throws IOException {
		Path path = directory.resolve(file);
		return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
	}

	@Test
	void resumesAfterDeathWhileItKeepsTheCheckpoint() throws IOException {
		Path directory = left(4);
		Files.write(directory.resolve(RunLayout.CHECKPOINT + ".tmp"), new byte[1000]);
		assertThat(resumesToTheSameBytes(directory)).isEmpty();

		directory = left(5);
		Files.move(directory.resolve(RunLayout.CHECKPOINT), directory.resolve(RunLayout.CHECKPOINT + ".tmp"));
		assertThat(resumesToTheSameBytes(directory)).isEmpty();
	}

	@Test
	void resumesAfterDeathBeforeTheFirstCheckpoint() throws IOException {
		Path directory = left(0);
		Files.deleteIfExists(directory.resolve(RunLayout.CHECKPOINT));
		assertThat(resumesToTheSameBytes(directory)).isEmpty();
		assertThat(RunInfo.read(directory).sessions()).hasSize(2);
	}

	@Test
	void passesOverADamagedCheckpoint() throws IOException {
		Path directory = left(5);
		damage(directory.resolve(RunLayout.CHECKPOINT));
		assertThat(resumesToTheSameBytes(directory)).containsExactly(
				"checkpoint.mat is damaged: its checksum does not hold.",
				"Going on from checkpoint-previous.mat, iteration 4.");
		assertThat(RunInfo.read(directory).session().from()).isEqualTo(4);
	}

	@Test
	void saysThatNoCheckpointIsLeft() throws IOException {
		Path directory = left(5);
		damage(directory.resolve(RunLayout.CHECKPOINT));
		Files.write(directory.resolve(RunLayout.PREVIOUS_CHECKPOINT), new byte[0]);
		byte[] metrics = bytes(directory, RunLayout.METRICS);
		RunSession before = RunInfo.read(directory).session();
		SearchOutcome outcome = FakeRun.run(directory, LAST);
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message()).contains("checkpoint.mat is damaged", "checkpoint-previous.mat is damaged",
				"Delete them to start this run from its beginning");
		assertThat(bytes(directory, RunLayout.METRICS)).as("nothing is thrown away").isEqualTo(metrics);

		assertThat(RunInfo.read(directory).sessions()).hasSize(2).first().isEqualTo(before);
		assertThat(RunInfo.read(directory).session().from()).isEqualTo(-1);

		Files.delete(directory.resolve(RunLayout.CHECKPOINT));
		Files.delete(directory.resolve(RunLayout.PREVIOUS_CHECKPOINT));
		assertThat(resumesToTheSameBytes(directory)).isEmpty();
	}

	private static void damage(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		content[content.length / 2] ^= 4;
		Files.write(file, content);
	}

	@Test
	void refusesTablesThatLackRows() throws IOException {
		Path directory = left(5);
		Path metrics = directory.resolve(RunLayout.METRICS);
		String text = Files.readString(metrics);
		Files.writeString(metrics, text.substring(0, text.length() - 1));
		SearchOutcome outcome = FakeRun.run(directory, LAST);
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message()).contains(metrics + " has 5 complete rows, but 6 were written");
		Files.writeString(metrics, "\n", StandardOpenOption.APPEND);
		assertThat(resumesToTheSameBytes(directory)).isEmpty();
	}

	@Test
	void warnsOfAnotherProgram() throws IOException {
		RunSetup other = new RunSetup("test 2", 3, FakeSearch.LABELS, FakeSearch::encode);
		Path directory = left(3);
		try (RunDirectory run = RunDirectory.open(directory, other)) {
			assertThat(run.resume().notes()).singleElement().asString().contains("test 1", "this is test 2");
		}
		assertThat(RunInfo.read(directory).session().threads()).isEqualTo(3);
	}
}
