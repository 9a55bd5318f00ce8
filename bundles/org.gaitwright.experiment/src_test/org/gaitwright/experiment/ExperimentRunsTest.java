/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.OptimizerBinding;
import org.gaitwright.experiment.binding.PolicyBinding;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.EarlierRun;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentRunsTest {
	@TempDir
	Path folder;

	private final ExperimentRuns runs = new ExperimentRuns(new ExperimentCompiler(), "gaitwright test");

	@Test
	void runsAnExperimentToItsEnd() throws Exception {
		List<Integer> iterations = new ArrayList<>();
		RunOutcome outcome = runs.start(TestExperiments.swimmer(), RunOptions.in(folder, 2), new SearchControl(),
				List.of(new SearchListener() {
					@Override
					public void iteration(IterationRecord record) {
						iterations.add(record.iteration());
					}
				}));
		assertThat(outcome.search().message()).isEqualTo(StopReason.ITERATIONS.description());
		assertThat(iterations).containsExactly(1, 2);
		assertThat(outcome.directory().getParent()).isEqualTo(folder.resolve("tiny-swimmer"));
		RunReader reader = RunReader.open(outcome.directory());
		assertThat(reader.status()).isEqualTo(RunStatus.FINISHED);
		assertThat(reader.info().session().program()).isEqualTo("gaitwright test");
		GaussianPolicy last = runs.policy(outcome.directory(), true);
		assertThat(last.theta()).isEqualTo(outcome.search().result().last().theta());
		assertThat(last.covariance()).isEqualTo(outcome.search().result().last().covariance());
		assertThat(runs.policy(outcome.directory(), false).theta())
				.isEqualTo(outcome.search().result().best().theta());
	}

	@Test
	void resumesToTheSameBytesFromItsOwnCopyOfTheExperiment() throws Exception {
		Path whole = runs.start(TestExperiments.swimmer(), RunOptions.at(folder.resolve("whole"), 1), new SearchControl(),
				List.of()).directory();
		SearchControl control = new SearchControl();
		RunOutcome broken = runs.start(TestExperiments.swimmer(), RunOptions.at(folder.resolve("broken"), 2), control,
				List.of(new SearchListener() {
					@Override
					public void iteration(IterationRecord record) {
						control.finishIteration();
					}
				}));
		assertThat(broken.search().reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(broken.search().iterations()).isEqualTo(1);
		RunOutcome resumed = runs.resume(broken.directory(), 1, new SearchControl(), List.of());
		assertThat(resumed.search().reason()).isEqualTo(StopReason.ITERATIONS);
		for (String file : List.of(RunLayout.TRAJECTORIES, RunLayout.POLICY, RunLayout.BEST_POLICY,
				RunLayout.EXPERIMENT, RunLayout.TIME_STEPS))
			assertThat(resumed.directory().resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
	}

	@Test
	void judgesThePolicyOnHeldOutConditionsAndThoseOfOthers() throws Exception {
		Path run = run(TestExperiments.swimmer(), "run");
		PolicyJudgement heldOut = runs.judge(run, JudgementRequest.heldOut(2));
		assertThat(heldOut.rollouts()).hasSize(3).allSatisfy(r -> assertThat(r.planned()).isEqualTo(24));
		assertThat(heldOut.experiment()).isEqualTo("tiny-swimmer");
		assertThat(heldOut.statistics().count()).isEqualTo(3);
		assertThat(heldOut.criterion()).isEqualTo("the rollout reaches its end");
		assertThat(runs.judge(run, JudgementRequest.heldOut(1))).isEqualTo(heldOut);
		Experiment other = TestExperiments.swimmer();
		other.setName("other");
		PolicyJudgement elsewhere = runs.judge(run, new JudgementRequest(Optional.of(other), ConditionSet.TRAINING, true,
				OptionalInt.of(2), OptionalLong.of(7), 1));
		assertThat(elsewhere.experiment()).isEqualTo("other");
		assertThat(elsewhere.rollouts()).hasSize(4);
		other.getObservation().setRootX(true);
		assertThatThrownBy(() -> runs.judge(run, new JudgementRequest(Optional.of(other), ConditionSet.TEST, false,
				OptionalInt.empty(), OptionalLong.empty(), 1))).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("'tiny-swimmer' does not fit 'other'").hasMessageContaining("rootX");
		Experiment untested = TestExperiments.swimmer();
		untested.getTask().getTest().clear();
		assertThatThrownBy(() -> runs.judge(run, new JudgementRequest(Optional.of(untested), ConditionSet.TEST, false,
				OptionalInt.empty(), OptionalLong.empty(), 1))).hasMessageContaining("no test conditions");
	}

	@Test
	void startsFromAnEarlierRunAndFromAFile() throws Exception {
		Path first = run(TestExperiments.swimmer(), "first");
		double[] u = TrajectoriesFile.read(first.resolve(RunLayout.TRAJECTORIES)).trajectories().get(1).u();
		Experiment second = TestExperiments.swimmer();
		EarlierRun earlier = ExperimentFactory.eINSTANCE.createEarlierRun();
		earlier.setPath(first.toString());
		second.setInitialization(earlier);
		var problem = new ExperimentCompiler().compile(second).problem();
		assertThat(problem.initializer().controls(problem.training().get(1), 1, 12, 0)).isEqualTo(u);
		Path csv = Files.writeString(folder.resolve("u.csv"), "neck,hip\n" + "1,2\n".repeat(12));
		TrajectoryFile file = ExperimentFactory.eINSTANCE.createTrajectoryFile();
		file.setPath(csv.toString());
		second.setInitialization(file);
		assertThat(runs.start(second, RunOptions.at(folder.resolve("second"), 1), new SearchControl(), List.of()).search()
				.reason()).isEqualTo(StopReason.ITERATIONS);
		Files.delete(csv);
		assertThat(runs.resume(folder.resolve("second"), 1, new SearchControl(), List.of()).search().reason())
				.as("a resumed run needs its first controls no longer").isEqualTo(StopReason.ITERATIONS);
		RunOutcome missing = runs.start(second, RunOptions.at(folder.resolve("third"), 1), new SearchControl(),
				List.of());
		assertThat(missing.search().reason()).isEqualTo(StopReason.FAILED);
		assertThat(missing.search().message()).contains(csv.toString());
		earlier.setPath(folder.resolve("nowhere").toString());
		second.setInitialization(earlier);
		assertThat(runs.start(second, RunOptions.at(folder.resolve("fourth"), 1), new SearchControl(), List.of()).search()
				.message()).contains("nowhere");
	}

	@Test
	void refusesWhatCannotRunBeforeADirectoryIsMade() throws Exception {
		Experiment experiment = TestExperiments.swimmer();
		((ConstrainedGuidedPolicySearch) experiment.getOptimizer()).setTailSteps(12);
		assertThatThrownBy(() -> runs.start(experiment, RunOptions.in(folder, 1), new SearchControl(), List.of()))
				.isInstanceOf(ExperimentException.class).hasMessageContaining("optimizer").hasMessageContaining("tailSteps = 12");
		OptimizerBinding broken = (optimizer, context) -> (problem, threads) -> {
			throw new IllegalStateException("no licence");
		};
		Bindings bindings = TestExperiments.with(Seam.OPTIMIZER, "ConstrainedGuidedPolicySearch", broken);
		((ConstrainedGuidedPolicySearch) experiment.getOptimizer()).setTailSteps(0);
		assertThatThrownBy(() -> new ExperimentRuns(new ExperimentCompiler(bindings), "test").start(experiment,
				RunOptions.in(folder, 1), new SearchControl(), List.of())).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("bundle acme").hasMessageContaining("no licence");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void refusesDamagedPoliciesAndRunsWithoutOne() throws Exception {
		Path run = run(TestExperiments.swimmer(), "run");
		Path policy = run.resolve(RunLayout.BEST_POLICY);
		String text = Files.readString(policy);
		refusesPolicy(run, text.replace("v_neck", "v_ankle"), "v_ankle");
		refusesPolicy(run, text.replace("covariance", "variance"), "covariance");
		refusesPolicy(run, text.substring(0, text.length() / 2), "line");
		Path linear = run(linear(), "linear");
		refusesPolicy(run, Files.readString(linear.resolve(RunLayout.BEST_POLICY)), "a linear of");
		Files.delete(policy);
		assertThatThrownBy(() -> runs.policy(run, false)).isInstanceOf(IOException.class)
				.hasMessageContaining("has no policy-best.json");
		assertThatThrownBy(() -> runs.resume(folder.resolve("none"), 1, new SearchControl(), List.of()))
				.isInstanceOf(IOException.class).hasMessageContaining("no run directory");
	}

	private static Experiment linear() {
		Experiment experiment = TestExperiments.swimmer();
		experiment.setPolicy(ExperimentFactory.eINSTANCE.createLinearPolicy());
		return experiment;
	}

	@Test
	void contributedPoliciesAreStoredAsTheirParameters() throws Exception {
		PolicyBinding table = (policy, context) -> new TestPolicy(context.inputSize(), context.outputSize());
		ExperimentRuns contributed = new ExperimentRuns(
				new ExperimentCompiler(TestExperiments.with(Seam.POLICY, "LinearPolicy", table)), "test");
		RunOutcome outcome = contributed.start(linear(), RunOptions.at(folder.resolve("run"), 1), new SearchControl(),
				List.of());
		Path run = outcome.directory();
		assertThat(contributed.policy(run, true).theta()).isEqualTo(outcome.search().result().last().theta());
		Path file = run.resolve(RunLayout.POLICY);
		String text = Files.readString(file);
		assertThat(text).contains("\"kind\" : \"test\"");
		Files.writeString(file, text.replaceFirst("\"theta\" : \\[[^,]*,", "\"theta\" : ["));
		assertThatThrownBy(() -> contributed.policy(run, true)).isInstanceOf(IOException.class)
				.hasMessageContaining("function.theta has");
		Files.writeString(file, text.replaceFirst("\"theta\" : \\[[^,]*,", "\"theta\" : [ \"one\","));
		assertThatThrownBy(() -> contributed.policy(run, true)).isInstanceOf(IOException.class)
				.hasMessageContaining("function.theta[0]");
	}

	private void refusesPolicy(Path run, String text, String message) throws IOException {
		Files.writeString(run.resolve(RunLayout.BEST_POLICY), text);
		assertThatThrownBy(() -> runs.policy(run, false)).isInstanceOf(IOException.class)
				.hasMessageContaining(RunLayout.BEST_POLICY).hasMessageContaining(message);
	}

	private Path run(Experiment experiment, String name) throws Exception {
		return runs.start(experiment, RunOptions.at(folder.resolve(name), 2), new SearchControl(), List.of()).directory();
	}
}
