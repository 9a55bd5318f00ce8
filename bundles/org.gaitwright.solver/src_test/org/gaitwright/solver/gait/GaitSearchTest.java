/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gaitwright.solver.gait.GaitSearch.Candidate;
import org.gaitwright.solver.gait.GaitSearch.Settings;
import org.gaitwright.solver.parallel.Workers;
import org.junit.jupiter.api.Test;

class GaitSearchTest {
	private static final GaitParameters WALKING = Walkers.GAIT.parameters();

	/** A gait whose stance ankle pushes off too early falls within a second or two; the search mends it. */
	@Test
	void findsAGaitThatWalks() {
		double[] broken = GaitVector.of(WALKING);
		broken[5] = 0;
		broken[6] = 0;
		broken[12] = 0;
		GaitParameters falling = GaitVector.apply(broken, WALKING);
		GaitSearch search = new GaitSearch(Walkers.biped(), falling, new Settings(1.5, 4, 48, 5, 1));
		assertThat(search.judge(falling).walks()).isFalse();
		List<Double> scores = new ArrayList<>();
		Candidate found;
		try (Workers workers = new Workers(2)) {
			found = search.run(workers, (iteration, best, walking) -> scores.add(best.score()));
		}
		assertThat(scores).hasSize(4).isSorted();
		assertThat(found.walks()).isTrue();
		assertThat(Walk.fromStanding(Walkers.biped(), found.parameters(), 500).fell()).isFalse();
	}

	@Test
	void doesNotDependOnThreads() {
		GaitSearch search = new GaitSearch(Walkers.biped(), WALKING, new Settings(1.8, 2, 24, 0.5, 3));
		try (Workers one = new Workers(1); Workers three = new Workers(3)) {
			assertThat(search.run(three, (i, b, w) -> { })).isEqualTo(search.run(one, (i, b, w) -> { }));
		}
	}

	@Test
	void judgesFallsSpeedAndEffort() {
		GaitSearch wanted = new GaitSearch(Walkers.biped(), WALKING, new Settings(1.86, 1, 24, 5, 1));
		GaitSearch faster = new GaitSearch(Walkers.biped(), WALKING, new Settings(3, 1, 24, 5, 1));
		Candidate walking = wanted.judge(WALKING);
		assertThat(walking.walked()).isEqualTo(1);
		assertThat(walking.speed()).isCloseTo(1.86, within(0.1));
		assertThat(walking.score()).isBetween(2.3, 3.1).isGreaterThan(faster.judge(WALKING).score());
		double[] soft = GaitVector.of(WALKING);
		Arrays.fill(soft, 18, 22, 1);
		assertThat(wanted.judge(GaitVector.apply(soft, WALKING)).score()).isLessThan(1.5);
	}

	@Test
	void vectorsHoldWhatTheSearchChanges() {
		assertThat(GaitVector.apply(GaitVector.of(WALKING), WALKING)).isEqualTo(WALKING);
		assertThat(Arrays.stream(GaitVector.deviations(WALKING)).boxed()).hasSize(GaitVector.SIZE)
				.allSatisfy(d -> assertThat(d).isPositive());
		double[] wild = new double[GaitVector.SIZE];
		Arrays.fill(wild, -100);
		GaitParameters bounded = GaitVector.apply(wild, WALKING);
		assertThat(bounded.timing().liftDuration()).isEqualTo(0.05);
		assertThat(bounded.gains().hip()).isPositive();
		assertThat(bounded.lean()).isEqualTo(-1);
		Arrays.fill(wild, 100);
		assertThat(GaitVector.apply(wild, WALKING).lift().stanceKnee()).isZero();
	}

	@Test
	void settingsHaveBounds() {
		assertThatThrownBy(() -> new Settings(1, 1, 23, 5, 1)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("23 samples");
		assertThatThrownBy(() -> new Settings(Double.NaN, 1, 24, 5, 1)).isInstanceOf(IllegalArgumentException.class);
	}
}
