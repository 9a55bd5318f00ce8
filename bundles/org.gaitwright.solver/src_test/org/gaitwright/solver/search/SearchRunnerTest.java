/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.NumericalFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SearchRunnerTest {
	/** What happens within an iteration. */
	@FunctionalInterface
	private interface Step {
		void run(int iteration, Interruption interruption) throws CancelledException;
	}

	/** Counts to five; its state is the count. */
	private static class Counter implements Search {
		private final Step step;
		private int count = -1;

		Counter(Step step) {
			this.step = step;
		}

		@Override
		public IterationRecord initialize(Interruption interruption)
				throws InitializationException, CancelledException {
			interruption.check();
			count = 0;
			return record();
		}

		private IterationRecord record() {
			return new IterationRecord(count, Map.of(), List.of(), Map.of(), Map.of(), List.of());
		}

		@Override
		public IterationRecord iterate(Interruption interruption) throws CancelledException {
			count++;
			interruption.phase("counting");
			step.run(count, interruption);
			interruption.check();
			return record();
		}

		@Override
		public int iterations() {
			return count;
		}

		@Override
		public StopReason stop() {
			return count >= 5 ? StopReason.ITERATIONS : null;
		}

		@Override
		public SearchState state() {
			return new SearchState().put("count", count);
		}

		@Override
		public void restore(SearchState state) {
			count = (int) state.get("count");
		}

		@Override
		public SearchResult result() {
			return new SearchResult(null, null, count, List.of(), List.of(), List.of());
		}

		@Override
		public void close() {
			throw new AssertionError("The runner must not close the search");
		}
	}

	/** Writes down all that happens. */
	private static final class Protocol implements RunLog, SearchListener {
		private final List<String> lines = new ArrayList<>();
		private Resumption resumption = Resumption.FRESH;
		private String failAt = "";

		private void log(String line) throws IOException {
			if (line.equals(failAt))
				throw new IOException("Cannot write x: no space (0.0 MB free of 1.0 MB).");
			lines.add(line);
		}

		@Override
		public Resumption resume() throws IOException {
			log("resume");
			return resumption;
		}

		@Override
		public void iteration(IterationRecord record, SearchState state, SearchResult result) throws IOException {
			assertThat((int) state.get("count")).isEqualTo(record.iteration()).isEqualTo(result.bestIteration());
			log("keep " + record.iteration());
		}

		@Override
		public void stopped(StopReason reason, String message) throws IOException {
			log("keep " + reason);
		}

		@Override
		public void started(int iterations) {
			lines.add("started at " + iterations);
		}

		@Override
		public void phase(String name) {
			lines.add("phase " + name);
		}

		@Override
		public void warning(String message) {
			lines.add("warning " + message);
		}

		@Override
		public void initialized(IterationRecord record) {
			lines.add("told of the beginning, " + record.iteration());
		}

		@Override
		public void iteration(IterationRecord record) {
			lines.add("told " + record.iteration());
		}

		@Override
		public void stopped(SearchOutcome outcome) {
			lines.add("told " + outcome.reason());
		}
	}

	private static final Step NOTHING = (iteration, interruption) -> {
	};
	private final Protocol protocol = new Protocol();
	private final SearchControl control = new SearchControl();

	private SearchOutcome run(Search search) {
		return new SearchRunner(search, protocol, control, List.of(protocol)).run();
	}

	@Test
	void recordsThenTells() {
		SearchOutcome outcome = run(new Counter(NOTHING));
		assertThat(outcome).isEqualTo(new SearchOutcome(StopReason.ITERATIONS, "all iterations done", 5,
				new SearchResult(null, null, 5, List.of(), List.of(), List.of()), null));
		assertThat(protocol.lines).startsWith("resume", "started at 0", "phase initialisation", "keep 0",
				"told of the beginning, 0", "phase iteration 1", "phase counting", "keep 1", "told 1", "phase iteration 2")
				.endsWith("keep 5", "told 5", "keep ITERATIONS", "told ITERATIONS");
	}

	@Test
	void goesOnFromAKeptState() {
		protocol.resumption = new RunLog.Resumption(new SearchState().put("count", 3), List.of("mind the gap"));
		assertThat(run(new Counter(NOTHING)).iterations()).isEqualTo(5);
		assertThat(protocol.lines).startsWith("resume", "warning mind the gap", "started at 3", "phase iteration 4");
	}

	@Test
	void endsAtOnceWhereAFinishedRunIsResumed() {
		protocol.resumption = new RunLog.Resumption(new SearchState().put("count", 5), List.of());
		SearchOutcome outcome = run(new Counter(NOTHING));
		assertThat(outcome.result().bestIteration()).isEqualTo(5);
		assertThat(protocol.lines).containsExactly("resume", "started at 5", "keep ITERATIONS", "told ITERATIONS");
	}

	@Test
	void cancelGivesUpTheIterationUnderWay() {
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			if (iteration == 3)
				control.cancel();
			interruption.check();
		}));
		assertThat(outcome.reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(outcome.message()).isEqualTo("Ended on request after iteration 2; it can be resumed from there.");
		assertThat(outcome.result().bestIteration()).isEqualTo(2);
		assertThat(protocol.lines).endsWith("told 2", "phase iteration 3", "phase counting", "keep CANCELLED",
				"told CANCELLED");
	}

	@Test
	void finishingCompletesTheIterationUnderWay() {
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			if (iteration == 3)
				control.finishIteration();
		}));
		assertThat(outcome.reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(protocol.lines).endsWith("keep 3", "told 3", "keep CANCELLED", "told CANCELLED");
	}

	@Test
	void aRunThatIsDoneAnywayIsNotCancelled() {
		assertThat(run(new Counter((iteration, interruption) -> {
			if (iteration == 5)
				control.finishIteration();
		})).reason()).isEqualTo(StopReason.ITERATIONS);
	}

	@Test
	void cancelBeforeTheStart() {
		control.cancel();
		SearchOutcome outcome = run(new Counter(NOTHING));
		assertThat(outcome.reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(outcome.result()).isNull();
	}

	@Test
	void pausesAndGoesOn() throws Exception {
		CountDownLatch paused = new CountDownLatch(1);
		CompletableFuture<SearchOutcome> outcome = CompletableFuture.supplyAsync(() -> run(new Counter((i, inter) -> {
			if (i == 2) {
				control.pause();
				paused.countDown();
			}
		})));
		paused.await();
		assertThat(control.isPaused()).isTrue();
		Thread.sleep(50);
		assertThat(outcome).isNotDone();
		control.resume();
		assertThat(control.isPaused()).isFalse();
		assertThat(outcome.get().reason()).isEqualTo(StopReason.ITERATIONS);
	}

	@Test
	void cancelAndFinishReachAPausedRun() {
		assertThat(run(new Counter((iteration, interruption) -> {
			if (iteration == 2) {
				control.pause();
				CompletableFuture.runAsync(control::cancel);
			}
		})).iterations()).isEqualTo(1);
		SearchControl second = new SearchControl();
		assertThat(new SearchRunner(new Counter((iteration, interruption) -> {
			if (iteration == 2) {
				second.pause();
				CompletableFuture.runAsync(second::finishIteration);
			}
		}), RunLog.NONE, second, List.of()).run().iterations()).isEqualTo(2);
	}

	@Test
	void anInterruptOfAPausedRunCancels() {
		Thread run = Thread.currentThread();
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			control.pause();
			run.interrupt();
		}));
		assertThat(Thread.interrupted()).as("stays set for those who asked").isTrue();
		assertThat(outcome.reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(control.isCancelled()).isTrue();
	}

	@Test
	void aFaultSaysWhatAndWhere() {
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			if (iteration == 4)
				throw new NumericalFault("Q_uu is singular", 17).in("steep");
		}));
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message())
				.isEqualTo("Failed during iteration 4: Q_uu is singular at time step 17 of condition 'steep'.");
		assertThat(outcome.cause()).isInstanceOf(NumericalFault.class);
		assertThat(outcome.result().bestIteration()).as("nothing already found is lost").isEqualTo(3);
		assertThat(protocol.lines).endsWith("keep FAILED", "told FAILED");
	}

	@Test
	void aFailingContributionIsNamed() {
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			throw new IllegalStateException("no terrain");
		}));
		assertThat(outcome.message()).startsWith("Failed during iteration 1: IllegalStateException: no terrain at ")
				.contains(SearchRunnerTest.class.getName(), "SearchRunnerTest.java:");
		SearchOutcome linkage = run(new Counter((iteration, interruption) -> {
			throw new NoClassDefFoundError();
		}));
		assertThat(linkage.message()).contains("NoClassDefFoundError at ");
	}

	@Test
	void noUsableStartIsAFailure() {
		SearchOutcome outcome = run(new Counter(NOTHING) {
			@Override
			public IterationRecord initialize(Interruption interruption) throws InitializationException {
				throw new InitializationException("The demonstration falls at time step 3.");
			}
		});
		assertThat(outcome.message())
				.isEqualTo("Failed during initialisation: The demonstration falls at time step 3.");
		assertThat(outcome.result()).isNull();
	}

	@Test
	void aStateThatDoesNotFitIsAFailure() {
		protocol.resumption = new RunLog.Resumption(new SearchState(), List.of());
		assertThat(run(new Counter(NOTHING)).message()).isEqualTo("Failed during restoring the checkpoint: "
				+ "It does not fit the experiment: The checkpoint has no 'count'.");
	}

	@Test
	void aLogThatFailsEndsTheRunButLosesNothing() {
		protocol.failAt = "keep 3";
		SearchOutcome outcome = run(new Counter(NOTHING));
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message()).isEqualTo(
				"Failed during recording iteration 3: Cannot write x: no space (0.0 MB free of 1.0 MB).");
		assertThat(outcome.result().bestIteration()).isEqualTo(3);
		assertThat(protocol.lines).endsWith("phase counting", "keep FAILED", "told FAILED");
	}

	@Test
	void anEndThatCannotBeRecordedIsAFailure() {
		protocol.failAt = "keep ITERATIONS";
		SearchOutcome outcome = run(new Counter(NOTHING));
		assertThat(outcome.reason()).isEqualTo(StopReason.FAILED);
		assertThat(outcome.message()).contains("recording the end of the run (all iterations done)", "Cannot write x");
	}

	@Test
	void aFailureThatCannotBeRecordedStaysTheSameFailure() {
		protocol.failAt = "keep FAILED";
		SearchOutcome outcome = run(new Counter((iteration, interruption) -> {
			throw new NumericalFault("The first trouble", -1);
		}));
		assertThat(outcome.message()).isEqualTo("Failed during iteration 1: The first trouble.");
	}

	@Test
	void failingListenersDoNotHarm() {
		SearchListener broken = new SearchListener() {
			@Override
			public void started(int iterations) {
				throw new IllegalStateException("started");
			}

			@Override
			public void iteration(IterationRecord record) {
				throw new NoClassDefFoundError("iteration");
			}

			@Override
			public void stopped(SearchOutcome outcome) {
				throw new IllegalStateException("stopped");
			}
		};
		SearchOutcome outcome = new SearchRunner(new Counter(NOTHING), RunLog.NONE, control, List.of(broken, protocol))
				.run();
		assertThat(outcome.reason()).isEqualTo(StopReason.ITERATIONS);
		assertThat(protocol.lines).contains("started at 0", "told 5", "told ITERATIONS");
	}
}
