/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 8 })
	void runsEachTaskOnceAndOneAtATimePerWorker(int threads) {
		try (Workers workers = new Workers(threads)) {
			assertThat(workers.threads()).isEqualTo(threads);
			for (int tasks : new int[] { 0, 1, 2, 7, 100, 1 }) {
				AtomicIntegerArray runs = new AtomicIntegerArray(tasks);
				AtomicIntegerArray busy = new AtomicIntegerArray(threads);
				workers.run(tasks, (index, worker) -> {
					assertThat(busy.incrementAndGet(worker)).isEqualTo(1);
					runs.incrementAndGet(index);
					busy.decrementAndGet(worker);
				});
				for (int i = 0; i < tasks; i++)
					assertThat(runs.get(i)).isEqualTo(1);
			}
		}
	}

	@Test
	void worksOnSeveralTasksAtOnce() {
		try (Workers workers = new Workers(3)) {
			CountDownLatch all = new CountDownLatch(3);
			workers.run(3, (index, worker) -> {
				all.countDown();
				assertThat(await(all)).isTrue();
			});
		}
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(30, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			return false;
		}
	}

	@Test
	void runsInlineWithOneThread() {
		Thread caller = Thread.currentThread();
		try (Workers workers = new Workers(1)) {
			workers.run(4, (index, worker) -> {
				assertThat(Thread.currentThread()).isSameAs(caller);
				assertThat(worker).isZero();
			});
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void throwsTheFailureOfTheLowestIndex(int threads) {
		try (Workers workers = new Workers(threads)) {
			for (int repeat = 0; repeat < 200; repeat++)
				assertThatThrownBy(() -> workers.run(50, (index, worker) -> {
					if (index % 10 == 7)
						throw new IOException("task " + index);
				})).isInstanceOf(IOException.class).hasMessage("task 7");
			workers.run(1, (index, worker) -> {
			}); // still usable
		}
	}

	@Test
	void aLaterTaskThatFailsFirstDoesNotHideAnEarlierFailure() {
		try (Workers workers = new Workers(2)) {
			CountDownLatch laterFailed = new CountDownLatch(1);
			assertThatThrownBy(() -> workers.run(2, (index, worker) -> {
				if (index == 1) {
					laterFailed.countDown();
					throw new IllegalStateException("later");
				}
				await(laterFailed);
				throw new IllegalStateException("earlier");
			})).hasMessage("earlier");
		}
	}

	@Test
	void dropsTasksAfterAFailure() {
		try (Workers workers = new Workers(1)) {
			int[] last = { -1 };
			assertThatThrownBy(() -> workers.run(10, (index, worker) -> {
				last[0] = index;
				if (index == 3)
					throw new AssertionError("three");
			})).isInstanceOf(AssertionError.class).hasMessage("three");
			assertThat(last[0]).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void refusesNestedRuns(int threads) {
		try (Workers workers = new Workers(threads)) {
			assertThatThrownBy(() -> workers.run(2, (index, worker) -> workers.run(1, (i, w) -> {
			}))).isInstanceOf(IllegalStateException.class).hasMessageContaining("nested");
		}
	}

	@Test
	void keepsTheInterruptStatusAndWaitsForAll() {
		try (Workers workers = new Workers(2)) {
			CountDownLatch started = new CountDownLatch(2);
			boolean[] done = new boolean[2];
			Thread caller = Thread.currentThread();
			workers.run(2, (index, worker) -> {
				started.countDown();
				assertThat(await(started)).isTrue();
				if (worker == 0)
					caller.interrupt(); // seen when worker 0 comes to wait for the other
				else
					pause();
				done[index] = true;
			});
			assertThat(Thread.interrupted()).isTrue();
			assertThat(done).containsExactly(true, true);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			throw new AssertionError("only the caller is interrupted", e);
		}
	}

	@Test
	void refusesToRunWhenClosed() {
		Workers workers = new Workers(2);
		workers.close();
		workers.close();
		assertThatThrownBy(() -> workers.run(1, (index, worker) -> {
		})).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
	}

	@Test
	void refusesToCloseDuringARun() {
		try (Workers workers = new Workers(1)) {
			assertThatThrownBy(() -> workers.run(1, (index, worker) -> workers.close()))
					.isInstanceOf(IllegalStateException.class);
		}
	}

	@Test
	void needsAThread() {
		assertThatThrownBy(() -> new Workers(0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void endsItsThreadsWhenClosed() throws InterruptedException {
		Thread[] worker = new Thread[2];
		CountDownLatch both = new CountDownLatch(2);
		Workers workers = new Workers(2);
		workers.run(2, (index, w) -> {
			worker[w] = Thread.currentThread();
			both.countDown();
			await(both);
		});
		workers.close();
		worker[1].join(10_000);
		assertThat(worker[1].isAlive()).isFalse();
	}
}
