/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.JudgementRequest;
import org.gaitwright.experiment.PolicyJudgement;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shipped loads, is valid and can be run, without OSGi. */
class ShippedExperimentsTest {
	private final ExperimentCatalog catalog = ExperimentCatalog.installed();

	@Test
	void allAreFoundByName() {
		assertThat(catalog.shipped()).containsOnlyKeys("cart-pole", "swimmer", "walker-flat", "walker-push",
				"walker-terrain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cart-pole", "swimmer", "walker-flat", "walker-push", "walker-terrain" })
	void everyOneCompiles(String name) throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(catalog.open(name, Map.of()));
		assertThat(compiled.problem().name()).isEqualTo(name);
		assertThat(compiled.problem().test()).as("held-out conditions").isNotEmpty();
	}

	@Test
	void contributedClassesAreValidatedByTheirOwnMetadata() {
		assertThatThrownBy(() -> catalog.open("cart-pole", Map.of("robot.poleMass", "-1")))
				.isInstanceOf(InvalidExperimentException.class).hasMessageContaining("poleMass")
				.hasMessageContaining("(0, 1e6]");
	}

	@Test
	void aContributedRobotLearnsToBalanceItsPole(@TempDir Path folder) throws Exception {
		Map<String, String> overrides = new LinkedHashMap<>();
		overrides.put("optimizer.iterations", "3");
		ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), "test");
		RunOutcome outcome = runs.start(catalog.open("cart-pole", overrides), RunOptions.in(folder, 2),
				new SearchControl(), List.of());
		assertThat(outcome.search().reason()).as(outcome.search().message()).isEqualTo(StopReason.ITERATIONS);
		PolicyJudgement judgement = runs.judge(outcome.directory(), JudgementRequest.heldOut(2));
		// over 200 steps, four times the horizon: a pole that falls costs 10 to 20 a step
		assertThat(judgement.rollouts()).hasSize(10).allSatisfy(r -> assertThat(r.cost()).isLessThan(400));
	}
}
