/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.TrainingSamples;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.trajectory.SampleKind;
import org.junit.jupiter.api.Test;

class LikelihoodStepTest {
	@Test
	void theCovarianceIsThatOfMaximumLikelihood() throws Exception {
		Problem problem = Glider.problem();
		try (Workers workers = new Workers(2)) {
			TrainingConditions conditions = new TrainingConditions(problem, workers,
					i -> new TrainingCondition(problem, i, BaselinesTest.settings(1, 0, 3, 1)));
			conditions.list().forEach(c -> c.configure(BaselinesTest.settings(1, 0, 3, 1).trajectory()));
			new FirstTrajectories(problem).find(conditions, Interruption.NONE);
			PolicyStepSettings settings = new PolicyStepSettings(6, 5, 5, 10, 0, 0, true);
			PolicyStep.Result first = new LikelihoodStep(problem, settings, SampleKind.MOMENT_MATCHED, 3, workers)
					.first(conditions.list(), Interruption.NONE);
			TrajectorySamples drawn = new TrajectorySamples(problem, SampleKind.MOMENT_MATCHED, 6, 3, 0, workers);
			drawn.draw(conditions.list());
			assertThat(first.policy().covariance()[0])
					.isCloseTo(meanOfA(conditions.list()) + meanSquare(first.policy(), drawn.samples()), within(1e-12));
			assertThat(first.fitting().value()).isLessThan(first.fitting().initialValue());
		}
	}

	private static double meanOfA(List<TrainingCondition> conditions) {
		double sum = 0;
		for (TrainingCondition c : conditions)
			for (int t = 0; t < Glider.HORIZON - 3; t++)
				sum += c.distribution().control()[t];
		return sum / (conditions.size() * (Glider.HORIZON - 3));
	}

	private static double meanSquare(GaussianPolicy policy, TrainingSamples samples) {
		PolicyFunction.Evaluator evaluator = policy.newEvaluator();
		double[] mu = new double[1];
		double sum = 0;
		for (int j = 0; j < samples.u().length; j++) {
			evaluator.mean(samples.o(), j, mu, 0);
			sum += (samples.u()[j] - mu[0]) * (samples.u()[j] - mu[0]);
		}
		return sum / samples.u().length;
	}
}
