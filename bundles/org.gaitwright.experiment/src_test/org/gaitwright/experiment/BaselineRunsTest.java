/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.model.experiment.DatasetAggregation;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.PolicyTraining;
import org.gaitwright.model.experiment.SamplingScheme;
import org.gaitwright.model.experiment.SeparableEvolutionStrategy;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.VariationalGuidedPolicySearch;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.Metric;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The baselines as optimizers of the model, in run directories. */
class BaselineRunsTest {
	@TempDir
	Path folder;

	private final ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), "gaitwright test");

	private static Experiment experiment(String optimizer) {
		Experiment experiment = TestExperiments.swimmer();
		Optimizer made = switch (optimizer) {
		case "BehaviorCloning" -> ExperimentFactory.eINSTANCE.createBehaviorCloning();
		case "DatasetAggregation" -> ExperimentFactory.eINSTANCE.createDatasetAggregation();
		case "VariationalGuidedPolicySearch" -> ExperimentFactory.eINSTANCE.createVariationalGuidedPolicySearch();
		default -> ExperimentFactory.eINSTANCE.createSeparableEvolutionStrategy();
		};
		made.setIterations(3);
		((PolicyTraining) made).setPolicyIterations(5);
		((PolicyTraining) made).setFirstPolicyIterations(10);
		if (made instanceof SeparableEvolutionStrategy strategy)
			strategy.setGenerations(2);
		experiment.setOptimizer(made);
		return experiment;
	}

	@ParameterizedTest
	@ValueSource(strings = { "BehaviorCloning", "DatasetAggregation", "VariationalGuidedPolicySearch",
			"SeparableEvolutionStrategy" })
	void runsAndResumesToTheSameBytes(String optimizer) throws Exception {
		Experiment experiment = experiment(optimizer);
		RunOutcome whole = runs.start(experiment, RunOptions.at(folder.resolve("whole"), 2), new SearchControl(), List.of());
		assertThat(whole.search().reason()).as(whole.search().message()).isEqualTo(StopReason.ITERATIONS);
		SearchControl control = new SearchControl();
		RunOutcome broken = runs.start(experiment, RunOptions.at(folder.resolve("broken"), 1), control,
				List.of(new SearchListener() {
					@Override
					public void iteration(IterationRecord record) {
						control.finishIteration();
					}
				}));
		assertThat(broken.search().iterations()).isEqualTo(1);
		runs.resume(broken.directory(), 1, new SearchControl(), List.of());
		for (String file : List.of(RunLayout.POLICY, RunLayout.BEST_POLICY, RunLayout.CONDITIONS))
			assertThat(broken.directory().resolve(file)).hasSameBinaryContentAs(whole.directory().resolve(file));
		for (Metric metric : List.of(Metric.SIMULATED_STEPS, Metric.POLICY_COST, Metric.SUCCESS_RATE))
			assertThat(RunReader.open(broken.directory()).metrics().column(metric.column()))
					.isEqualTo(RunReader.open(whole.directory()).metrics().column(metric.column()));
		assertThat(Files.exists(whole.directory().resolve(RunLayout.TRAJECTORIES)))
				.isEqualTo(!optimizer.equals("SeparableEvolutionStrategy"));
		assertThat(runs.isRunOf(whole.directory(), experiment)).isTrue();
		assertThat(runs.isRunOf(whole.directory(), TestExperiments.swimmer())).isFalse();
		assertThat(runs.judge(whole.directory(), JudgementRequest.heldOut(1)).rollouts()).hasSize(3);
	}

	private static double[] lastPolicy(Experiment experiment) throws Exception {
		CompiledExperiment compiled = new ExperimentCompiler().compile(experiment);
		try (var search = compiled.search().create(compiled.problem(), 1)) {
			search.initialize(() -> {
			});
			search.iterate(() -> {
			});
			search.iterate(() -> {
			});
			return search.result().last().theta();
		}
	}

	@Test
	void everyAttributeReachesTheSearch() throws Exception {
		Experiment dagger = experiment("DatasetAggregation");
		double[] before = lastPolicy(dagger);
		((DatasetAggregation) dagger.getOptimizer()).setExpertDecay(0);
		double[] withoutExpert = lastPolicy(dagger);
		assertThat(withoutExpert).isNotEqualTo(before);
		((DatasetAggregation) dagger.getOptimizer()).setRolloutsPerCondition(4);
		double[] moreRollouts = lastPolicy(dagger);
		assertThat(moreRollouts).isNotEqualTo(withoutExpert);
		((DatasetAggregation) dagger.getOptimizer()).setExpertRange(0.5);
		assertThat(lastPolicy(dagger)).isNotEqualTo(moreRollouts);

		Experiment variational = experiment("VariationalGuidedPolicySearch");
		before = lastPolicy(variational);
		((VariationalGuidedPolicySearch) variational.getOptimizer()).setPolicyWeight(5);
		assertThat(lastPolicy(variational)).isNotEqualTo(before);

		Experiment evolution = experiment("SeparableEvolutionStrategy");
		SeparableEvolutionStrategy strategy = (SeparableEvolutionStrategy) evolution.getOptimizer();
		before = lastPolicy(evolution);
		strategy.setPopulationSize(5);
		double[] small = lastPolicy(evolution);
		assertThat(small).isNotEqualTo(before);
		strategy.setInitialStepSize(0.5);
		double[] wide = lastPolicy(evolution);
		assertThat(wide).isNotEqualTo(small);
		strategy.setCandidateRollouts(3);
		double[] rolled = lastPolicy(evolution);
		assertThat(rolled).isNotEqualTo(wide);
		strategy.setGenerations(4);
		assertThat(lastPolicy(evolution)).isNotEqualTo(rolled);
	}

	@Test
	void whatCannotBeSearchedIsSaid() {
		Experiment experiment = experiment("BehaviorCloning");
		((TrajectoryDistributions) experiment.getOptimizer()).setTailSteps(12);
		assertThatThrownBy(() -> new ExperimentCompiler().compile(experiment)).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("tailSteps = 12");
		((TrajectoryDistributions) experiment.getOptimizer()).setTailSteps(0);
		((TrajectoryDistributions) experiment.getOptimizer()).setSampling(SamplingScheme.ANTITHETIC);
		assertThatCode(() -> new ExperimentCompiler().compile(experiment))
				.doesNotThrowAnyException();
		Experiment evolution = experiment("SeparableEvolutionStrategy");
		((SeparableEvolutionStrategy) evolution.getOptimizer()).setPopulationSize(1);
		assertThatThrownBy(() -> new ExperimentCompiler().compile(evolution)).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("population of 1");
	}
}
