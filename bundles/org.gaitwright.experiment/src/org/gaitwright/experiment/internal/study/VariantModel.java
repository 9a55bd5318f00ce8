/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudySetting;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.path.AttributePathException;
import org.gaitwright.model.path.AttributePaths;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.validation.ExperimentValidator;

/** Makes an experiment what a study asks for. */
public final class VariantModel {
	private VariantModel() {
	}

	/** The settings that hold for an experiment of a study, by path. */
	public static Map<String, String> settings(List<StudySetting> settings, StudyExperiment subject) {
		Map<String, String> changes = new LinkedHashMap<>();
		for (StudySetting setting : settings)
			if (setting.getExperiment() == null || setting.getExperiment().equals(subject.getExperiment()))
				changes.put(setting.getPath(), setting.getValue() == null ? "" : setting.getValue());
		return changes;
	}

	/**
	 * Puts a copy of an optimizer in place of the experiment's. Attributes that it does not set get the value of the
	 * attribute of the same name and type of the optimizer before, so that methods differ in nothing but what they must.
	 *
	 * @param optimizer may be null: then the experiment keeps its own
	 */
	public static void replaceOptimizer(Experiment experiment, Optimizer optimizer) {
		if (optimizer == null)
			return;
		Optimizer before = experiment.getOptimizer();
		Optimizer copy = EcoreUtil.copy(optimizer);
		if (before != null)
			for (EAttribute attribute : copy.eClass().getEAllAttributes()) {
				EStructuralFeature same = before.eClass().getEStructuralFeature(attribute.getName());
				if (same instanceof EAttribute own && own.getEType() == attribute.getEType() && !attribute.isMany()
						&& !own.isMany() && attribute.isChangeable() && !copy.eIsSet(attribute))
					copy.eSet(attribute, before.eGet(own));
			}
		experiment.setOptimizer(copy);
	}

	/**
	 * Changes attributes.
	 *
	 * @param changes values by path, in this order
	 * @throws InvalidExperimentException with all paths and values that are wrong
	 */
	public static void change(Experiment experiment, Map<String, String> changes) throws InvalidExperimentException {
		List<Problem> problems = new ArrayList<>();
		changes.forEach((path, value) -> {
			try {
				AttributePaths.set(experiment, path, value);
			} catch (AttributePathException e) {
				problems.add(e.problem());
			}
		});
		if (!problems.isEmpty())
			throw new InvalidExperimentException(problems);
	}

	/** @throws InvalidExperimentException where the experiment has errors */
	public static void validate(Experiment experiment) throws InvalidExperimentException {
		List<Problem> problems = ExperimentValidator.validate(experiment);
		if (Problem.anyError(problems))
			throw new InvalidExperimentException(problems.stream().filter(p -> Problem.anyError(List.of(p))).toList());
	}
}
