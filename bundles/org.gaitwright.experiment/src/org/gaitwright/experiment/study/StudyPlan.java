/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.internal.study.MethodVariant;
import org.gaitwright.experiment.internal.study.VariantModel;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudyMethod;
import org.gaitwright.model.experiment.StudySetting;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.problem.Nearest;

/**
 * All runs of a study, each with a valid experiment of its own: for every seed, for every experiment, for every method with
 * every combination of its parameter grids, in this order, so that a study that is ended early has compared all methods
 * with the first seeds. Immutable.
 *
 * @param name        of the study
 * @param experiments names of the experiments
 * @param methods     names of the methods' variants
 * @param runs        the runs
 */
public record StudyPlan(String name, List<String> experiments, List<String> methods, List<StudyRun> runs) {
	/** Studies with more runs are a slip of the pen. */
	private static final int MOST_RUNS = 5_000;

	public StudyPlan {
		experiments = List.copyOf(experiments);
		methods = List.copyOf(methods);
		runs = List.copyOf(runs);
	}

	/**
	 * Lays a study out.
	 *
	 * @param study   a validated study
	 * @param catalog finds its experiments
	 * @throws ExperimentException where an experiment, a path or a value is wrong: which, for what method, and why
	 */
	public static StudyPlan of(Study study, ExperimentCatalog catalog) throws ExperimentException {
		return new Builder(study, catalog).build();
	}

	private static final class Builder {
		private final Study study;
		private final ExperimentCatalog catalog;
		private final ExperimentFiles files = new ExperimentFiles();
		private final Set<String> experiments = new LinkedHashSet<>();
		private final Set<String> methods = new LinkedHashSet<>();
		private final List<StudyRun> runs = new ArrayList<>();
		private final Set<Path> paths = new HashSet<>();

		Builder(Study study, ExperimentCatalog catalog) {
			this.study = study;
			this.catalog = catalog;
		}

		StudyPlan build() throws ExperimentException {
			checkSettings();
			checkCount();
			List<MethodVariant> variants = new ArrayList<>();
			for (StudyMethod method : study.getMethods())
				variants.addAll(MethodVariant.of(method));
			Map<StudyExperiment, Subject> subjects = new LinkedHashMap<>();
			for (StudyExperiment experiment : study.getExperiments())
				subjects.put(experiment, subject(experiment));
			variants.forEach(variant -> methods.add(variant.name()));
			for (int i = 0; i < study.getSeeds(); i++)
				for (Subject subject : subjects.values())
					for (MethodVariant variant : variants)
						add(subject, variant, study.getFirstSeed() + i);
			return new StudyPlan(study.getName(), List.copyOf(experiments), List.copyOf(methods), runs);
		}

		private ExperimentException fault(String what) {
			return new ExperimentException("Study '" + study.getName() + "': " + what);
		}

		/** Before the grids are multiplied out. */
		private void checkCount() throws ExperimentException {
			double count = study.getMethods().stream().mapToDouble(MethodVariant::count).sum()
					* study.getExperiments().size() * study.getSeeds();
			if (count > MOST_RUNS)
				throw fault(String.format(Locale.ROOT, "it has %.6g runs; %d are the most. Take fewer seeds or values.", count,
						MOST_RUNS));
		}

		private void checkSettings() throws ExperimentException {
			List<String> known = study.getExperiments().stream().map(StudyExperiment::getExperiment).toList();
			List<StudySetting> settings = new ArrayList<>();
			study.getExperiments().forEach(e -> settings.addAll(e.getSettings()));
			study.getMethods().forEach(m -> settings.addAll(m.getSettings()));
			for (StudySetting setting : settings)
				if (setting.getExperiment() != null && !known.contains(setting.getExperiment()))
					throw fault("the setting of " + setting.getPath() + " is for the experiment '" + setting.getExperiment()
							+ "', which the study does not name. " + Nearest.advice(setting.getExperiment(), known));
		}

		private record Subject(StudyExperiment experiment, URI address, String name) {
		}

		private Subject subject(StudyExperiment experiment) throws ExperimentException {
			URI address = catalog.find(experiment.getExperiment(), folder());
			String name = load(experiment, address).getName();
			if (!experiments.add(name))
				throw fault("two of its experiments are called '" + name + "'. Give each a name of its own, with the "
						+ "setting of the path \"name\".");
			return new Subject(experiment, address, name);
		}

		/** Folder of the study's file, if it is one of the local file system. */
		private Optional<Path> folder() {
			return Optional.ofNullable(study.eResource()).map(resource -> resource.getURI()).filter(URI::isFile)
					.map(file -> Path.of(file.toFileString()).toAbsolutePath().getParent());
		}

		private Experiment load(StudyExperiment subject, URI address) throws ExperimentException {
			try {
				Experiment experiment = files.read(address).orThrow();
				VariantModel.change(experiment, VariantModel.settings(subject.getSettings(), subject));
				return experiment;
			} catch (InvalidExperimentException e) {
				throw fault("experiment '" + subject.getExperiment() + "' is not valid:\n" + e.getMessage());
			}
		}

		private void add(Subject subject, MethodVariant variant, long seed) throws ExperimentException {
			Experiment experiment = load(subject.experiment, subject.address);
			Map<String, String> changes = new LinkedHashMap<>(
					VariantModel.settings(variant.method().getSettings(), subject.experiment));
			changes.putAll(variant.parameters());
			changes.put("seed", Long.toString(seed));
			try {
				VariantModel.replaceOptimizer(experiment, variant.method().getOptimizer());
				VariantModel.change(experiment, changes);
				VariantModel.validate(experiment);
			} catch (InvalidExperimentException e) {
				throw fault("method '" + variant.name() + "' on experiment '" + subject.name + "' is not valid:\n" + e.getMessage());
			}
			Path path = Path.of("runs", fileName(subject.name), fileName(variant.name()), "seed-" + seed);
			if (!paths.add(path))
				throw fault("two runs would have the directory " + path + "; name the methods and values apart.");
			runs.add(new StudyRun(subject.name, variant.name(), seed, path, experiment));
		}

		private static String fileName(String text) {
			return text.replace(", ", ",").replaceAll("[^\\p{L}\\p{N}._=,-]", "_");
		}
	}
}
