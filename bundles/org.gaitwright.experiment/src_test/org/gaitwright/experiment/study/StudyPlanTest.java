/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.model.experiment.BehaviorCloning;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyPlanTest {
	@TempDir
	Path folder;
	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = Studies.two(folder);
	}

	private void fails(String... parts) {
		assertThatThrownBy(() -> Studies.plan(study)).isInstanceOf(ExperimentException.class)
				.hasMessageContainingAll(parts);
	}

	@Test
	void everyMethodRunsOnEveryExperimentWithEverySeed() throws Exception {
		StudyPlan plan = Studies.plan(study);
		assertThat(plan.experiments()).containsExactly("tiny-swimmer");
		assertThat(plan.methods()).containsExactly("own", "cloning");
		assertThat(plan.runs()).extracting(StudyRun::label).containsExactly("tiny-swimmer, own, seed 4",
				"tiny-swimmer, cloning, seed 4", "tiny-swimmer, own, seed 5", "tiny-swimmer, cloning, seed 5");
		assertThat(plan.runs()).extracting(r -> r.model().getSeed()).containsExactly(4L, 4L, 5L, 5L);
		assertThat(plan.runs().get(3).path()).isEqualTo(Path.of("runs", "tiny-swimmer", "cloning", "seed-5"));
		assertThat(plan.runs().get(0).model().getOptimizer()).isInstanceOf(ConstrainedGuidedPolicySearch.class);
	}

	@Test
	void whatAnOptimizerDoesNotSetIsThatOfTheExperiment() throws Exception {
		BehaviorCloning cloning = (BehaviorCloning) study.getMethods().get(1).getOptimizer();
		cloning.setFirstPolicyIterations(77);
		study.getExperiments().get(0).getSettings().add(Studies.setting("optimizer.temperature", "0.25", null));
		BehaviorCloning run = (BehaviorCloning) Studies.plan(study).runs().get(1).model().getOptimizer();
		assertThat(run.getFirstPolicyIterations()).as("set").isEqualTo(77);
		assertThat(run.getPolicyIterations()).as("of the experiment").isEqualTo(5);
		assertThat(run.getIterations()).as("of the experiment").isEqualTo(2);
		assertThat(run.getTemperature()).as("as the study changes it").isEqualTo(0.25);
		assertThat(cloning.getPolicyIterations()).as("the study itself is left alone").isEqualTo(100);
	}

	@Test
	void gridsAreMultipliedOut() throws Exception {
		study.getMethods().remove(0);
		study.setSeeds(1);
		study.getMethods().get(0).getGrid().addAll(List.of(Studies.grid("optimizer.temperature", "0.1", "0.2"),
				Studies.grid("policy.hiddenSizes", "3", "4")));
		StudyPlan plan = Studies.plan(study);
		assertThat(plan.methods()).containsExactly("cloning temperature=0.1, hiddenSizes=3",
				"cloning temperature=0.1, hiddenSizes=4", "cloning temperature=0.2, hiddenSizes=3",
				"cloning temperature=0.2, hiddenSizes=4");
		assertThat(plan.runs().get(2).path().toString()).contains("cloning_temperature=0.2,hiddenSizes=3");
		assertThat(((BehaviorCloning) plan.runs().get(2).model().getOptimizer()).getTemperature()).isEqualTo(0.2);
	}

	@Test
	void settingsHoldForOneExperimentOrAll() throws Exception {
		study.getExperiments().add(Studies.subject("tiny.experiment"));
		study.getExperiments().get(1).getSettings().add(Studies.setting("name", "other", null));
		study.getMethods().get(0).getSettings().addAll(List.of(Studies.setting("optimizer.temperature", "0.5", null),
				Studies.setting("optimizer.iterations", "3", "tiny.experiment")));
		StudyPlan plan = Studies.plan(study);
		assertThat(plan.experiments()).containsExactly("tiny-swimmer", "other");
		assertThat(plan.runs()).hasSize(8);
		assertThat(plan.runs().get(0).model().getOptimizer().getIterations()).isEqualTo(2);
		assertThat(plan.runs().get(2).model().getOptimizer().getIterations()).isEqualTo(3);
		assertThat(((ConstrainedGuidedPolicySearch) plan.runs().get(2).model().getOptimizer()).getTemperature())
				.isEqualTo(0.5);
		assertThat(plan.runs().get(3).model().getOptimizer().getIterations()).as("the other method").isEqualTo(2);
	}

	@Test
	void saysWhatIsWrongAndForWhatMethod() {
		study.getMethods().get(1).getSettings().add(Studies.setting("optimizer.temprature", "1", null));
		fails("Study 'two'", "method 'cloning'", "'tiny-swimmer'", "optimizer.temprature", "temperature");
		study.getMethods().get(1).getSettings().clear();
		study.getMethods().get(0).getGrid().add(Studies.grid("optimizer.temperature", "0.1", "-1"));
		fails("method 'own temperature=-1'", "-1", "[1e-12, 1e12]");
		study.getMethods().get(0).getGrid().clear();
		study.getMethods().get(1).getSettings().add(Studies.setting("optimizer.tailSteps", "12", null));
		fails("method 'cloning'", "the tail is as long as the trajectory");
	}

	@Test
	void saysWhatIsWrongWithExperiments() throws Exception {
		study.getMethods().get(0).getSettings().add(Studies.setting("seed", "1", "tyni"));
		fails("'tyni'", "Did you mean \"tiny\"?");
		study.getMethods().get(0).getSettings().clear();
		study.getExperiments().add(Studies.subject("tiny.experiment"));
		fails("called 'tiny-swimmer'");
		study.getExperiments().get(1).setExperiment("missing");
		fails("no experiment or file 'missing'");
		study.getExperiments().remove(1);
		study.setSeeds(10_000);
		study.getMethods().get(0).getGrid().add(Studies.grid("policy.hiddenSizes", "1", "2", "3", "4", "5", "6", "7", "8",
				"9", "10"));
		fails("110000 runs");
		for (int i = 0; i < 40; i++)
			study.getMethods().get(0).getGrid().add(Studies.grid("policy.hiddenSizes", "1", "2", "3", "4", "5", "6", "7", "8",
					"9", "10"));
		fails("1.00000e+45 runs");
		study.getMethods().get(0).getGrid().clear();
		Files.writeString(folder.resolve("tiny.experiment"), "<x/>");
		study.setSeeds(1);
		fails("experiment 'tiny'", "root");
	}

	@Test
	void studiesAreFoundAndValidated() throws Exception {
		ExperimentLibrary library = new ExperimentLibrary() {
			@Override
			public List<String> experiments() {
				return List.of();
			}

			@Override
			public List<String> studies() {
				return List.of(folder.resolve("two.study").toUri().toString());
			}
		};
		StudyCatalog catalog = new StudyCatalog(List.of(library), new ExperimentFiles());
		assertThat(catalog.shipped()).containsOnlyKeys("two");
		assertThat(catalog.open("two").getMethods()).hasSize(2);
		assertThat(catalog.open(folder.resolve("two").toString()).getSeeds()).isEqualTo(2);
		assertThatThrownBy(() -> catalog.open("tow")).hasMessageContaining("Did you mean \"two\"?");
		assertThatThrownBy(() -> catalog.open(folder.resolve("tiny.experiment").toString()))
				.isInstanceOf(ExperimentException.class).hasMessageContaining("holds a Experiment, not a Study");
		Path file = folder.resolve("two.study");
		Files.writeString(file, Files.readString(file).replace("seeds=\"2\"", "seeds=\"0\""));
		assertThatThrownBy(() -> catalog.open("two")).isInstanceOf(InvalidExperimentException.class)
				.hasMessageContaining("seeds").hasMessageContaining("[1, 10000]");
		Files.writeString(file, Files.readString(file).replace("seeds=\"0\"", "seed=\"2\""));
		assertThatThrownBy(() -> catalog.open("two")).isInstanceOf(InvalidExperimentException.class)
				.hasMessageContaining("two.study:").hasMessageContaining("seed");
	}
}
