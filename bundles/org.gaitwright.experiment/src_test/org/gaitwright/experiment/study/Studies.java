/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.model.experiment.BehaviorCloning;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.ParameterGrid;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudyMethod;
import org.gaitwright.model.experiment.StudySetting;
import org.gaitwright.model.io.ExperimentFiles;

/** Studies of the tiny swimmer, saved beside it. */
final class Studies {
	private static final ExperimentFactory MAKE = ExperimentFactory.eINSTANCE;

	private Studies() {
	}

	/** Two seeds of the experiment's own method and of behaviour cloning. */
	static Study two(Path folder) throws IOException {
		Experiment experiment = TestExperiments.swimmer();
		new ExperimentFiles().save(experiment, folder.resolve("tiny.experiment"));
		Study study = MAKE.createStudy();
		study.setName("two");
		study.setFirstSeed(4);
		study.setSeeds(2);
		study.getExperiments().add(subject("tiny"));
		study.getMethods().addAll(List.of(method("own", null), method("cloning", MAKE.createBehaviorCloning())));
		new ExperimentFiles().save(study, folder.resolve("two.study"));
		return study;
	}

	static StudyExperiment subject(String name) {
		StudyExperiment subject = MAKE.createStudyExperiment();
		subject.setExperiment(name);
		return subject;
	}

	static StudyMethod method(String name, Optimizer optimizer) {
		StudyMethod method = MAKE.createStudyMethod();
		method.setName(name);
		method.setOptimizer(optimizer);
		return method;
	}

	static BehaviorCloning cloning() {
		return MAKE.createBehaviorCloning();
	}

	static StudySetting setting(String path, String value, String experiment) {
		StudySetting setting = MAKE.createStudySetting();
		setting.setPath(path);
		setting.setValue(value);
		setting.setExperiment(experiment);
		return setting;
	}

	static ParameterGrid grid(String path, String... values) {
		ParameterGrid grid = MAKE.createParameterGrid();
		grid.setPath(path);
		grid.setValues(List.of(values));
		return grid;
	}

	static StudyPlan plan(Study study) throws ExperimentException {
		return StudyPlan.of(study, new ExperimentCatalog(List.of(), new ExperimentFiles()));
	}
}
