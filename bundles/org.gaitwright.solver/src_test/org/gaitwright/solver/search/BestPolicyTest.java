/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.RolloutStatistics;
import org.junit.jupiter.api.Test;

class BestPolicyTest {
	private static final LinearPolicy FUNCTION = new LinearPolicy(1, 1);

	private static GaussianPolicy policy(double mark) {
		double[] theta = new double[FUNCTION.parameterCount()];
		theta[theta.length - 1] = mark;
		return new GaussianPolicy(FUNCTION, theta, new double[] { 1 });
	}

	private static RolloutStatistics statistics(boolean success, double cost) {
		return RolloutStatistics.of(List.of(new RolloutSummary("c", 10, 10, cost, cost, 1, success)));
	}

	@Test
	void successCountsBeforeCost() {
		BestPolicy best = BestPolicy.NONE.orBetter(policy(1), 1, statistics(false, 5)).orBetter(policy(2), 2,
				statistics(true, 50));
		assertThat(best.iteration()).isEqualTo(2);
		assertThat(best.orBetter(policy(3), 3, statistics(false, 1)).iteration()).isEqualTo(2);
		assertThat(best.orBetter(policy(3), 3, statistics(true, 49)).iteration()).isEqualTo(3);
	}

	@Test
	void aFirstPolicyThatDivergesIsBetterThanNone() {
		BestPolicy best = BestPolicy.NONE.orBetter(policy(1), 1, statistics(false, Double.POSITIVE_INFINITY));
		assertThat(best.policy()).isNotNull();
	}

	@Test
	void survivesACheckpoint() {
		SearchState empty = new SearchState();
		BestPolicy.NONE.putInto(empty);
		assertThat(BestPolicy.from(empty, FUNCTION)).isEqualTo(BestPolicy.NONE);
		SearchState state = new SearchState();
		BestPolicy best = BestPolicy.NONE.orBetter(policy(4), 7, statistics(true, 3));
		best.putInto(state);
		BestPolicy read = BestPolicy.from(state, FUNCTION);
		assertThat(read.policy().theta()).isEqualTo(policy(4).theta());
		assertThat(read.iteration()).isEqualTo(7);
		assertThat(read.successRate()).isEqualTo(1);
		assertThat(read.cost()).isEqualTo(3);
	}
}
