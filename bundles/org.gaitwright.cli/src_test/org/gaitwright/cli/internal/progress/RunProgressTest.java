/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchOutcome;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;

class RunProgressTest {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final AtomicLong clock = new AtomicLong();

	private Terminal terminal(boolean interactive, int width) {
		return new Terminal(output(out, interactive, width), output(err, interactive, width));
	}

	private static Output output(ByteArrayOutputStream bytes, boolean interactive, int width) {
		PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		return interactive ? new Output(stream, true, true, () -> width) : Output.plain(stream);
	}

	private static IterationRecord record(int iteration, double cost, String... warnings) {
		return new IterationRecord(iteration, Map.of("trajectory_cost", cost, "kl_mean", 0.25, "iteration_s", 2.0),
				List.of(), Map.of(), Map.of(), List.of(warnings));
	}

	private void run(RunProgress progress, int iterations, String... warnings) {
		progress.started(0);
		progress.phase("initialisation");
		for (int i = 1; i <= iterations; i++) {
			clock.addAndGet(2_000_000_000L);
			progress.iteration(record(i, 100.0 / i, warnings));
		}
		progress.stopped(new SearchOutcome(StopReason.ITERATIONS, "done", iterations, null, null));
	}

	@Test
	void aPipeGetsPlainRowsUnderOneHeading() {
		try (RunProgress progress = new RunProgress(terminal(false, 0), 50, true, clock::get)) {
			run(progress, 40, "KL rises");
		}
		List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
		assertThat(lines).hasSize(41).allMatch(line -> line.matches("\\p{Print}*"));
		assertThat(lines.get(0)).contains("iteration", "trajectory", "KL", "lambda");
		assertThat(lines.get(4)).matches("\\s+4\\s+25\\s+-\\s.*0\\.25.*2\\.00");
		assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(40).containsOnly("warning: KL rises");
	}

	@Test
	void aTerminalGetsALiveLineThatMakesRoomForRows() {
		Terminal terminal = terminal(true, 60);
		try (RunProgress progress = new RunProgress(terminal, 4, true, clock::get)) {
			progress.started(0);
			progress.phase("policy step");
			clock.set(2_000_000_000L);
			progress.iteration(record(1, 100));
			progress.draw();
			assertThat(err.toString(StandardCharsets.UTF_8))
					.endsWith("\r\u001b[K1/4  policy step  cost 100  KL 0.25  0:02, 0:06 left");
			progress.iteration(record(2, 50));
			assertThat(err.toString(StandardCharsets.UTF_8)).as("erased, then drawn below the new row")
					.contains("0:06 left\r\u001b[K\r\u001b[K2/4");
		}
		assertThat(err.toString(StandardCharsets.UTF_8)).as("erased at the end").endsWith("\r\u001b[K");
		assertThat(out.toString(StandardCharsets.UTF_8).lines())
				.allMatch(line -> line.replaceAll("\u001b\\[\\d*m", "").length() <= 60);
	}

	@Test
	void aTerminalGetsItsHeadingAgainWhenItHasScrolledAway() {
		try (RunProgress progress = new RunProgress(terminal(true, 100), 50, true, clock::get)) {
			run(progress, 31);
		}
		assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("iteration"))).hasSize(2);
	}

	@Test
	void withoutATableNothingGoesAmongTheAnswers() {
		try (RunProgress progress = new RunProgress(terminal(false, 0), 3, false, clock::get)) {
			run(progress, 3);
		}
		assertThat(out.size()).isZero();
		assertThat(err.size()).isZero();
	}

	@Test
	void aResumedRunEstimatesFromItsOwnIterations() {
		Terminal terminal = terminal(true, 100);
		try (RunProgress progress = new RunProgress(terminal, 20, false, clock::get)) {
			progress.started(10);
			progress.draw();
			assertThat(err.toString(StandardCharsets.UTF_8)).contains("10/20").doesNotContain("left");
			clock.set(2_000_000_000L);
			progress.iteration(record(11, 1));
			clock.set(3_000_000_000L);
			progress.draw();
			assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("0:03, 0:17 left");
		}
	}
}
