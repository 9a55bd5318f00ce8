/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.internal.io.ExperimentResource;
import org.gaitwright.model.internal.io.ExperimentResourceSet;
import org.gaitwright.model.internal.io.LoadProblems;
import org.gaitwright.model.internal.io.References;
import org.gaitwright.model.internal.io.SelfContainedCopy;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.validation.ExperimentValidator;

/**
 * Loads and saves experiment files. Files need not be trusted: what is wrong with one is told in problems, never by an
 * exception of the parser, and neither time nor memory exceed what the largest allowed file takes.
 */
public final class ExperimentFiles {

	private final PluginFiles pluginFiles;

	/** Uses the class path for the files of bundles where no OSGi framework runs. */
	public ExperimentFiles() {
		this(PluginFiles.onClassPath(ExperimentFiles.class.getClassLoader()));
	}

	/**
	 * Uses a given finder for the files of bundles where no OSGi framework runs.
	 *
	 * @param pluginFiles the finder
	 */
	public ExperimentFiles(PluginFiles pluginFiles) {
		this.pluginFiles = pluginFiles;
	}

	/**
	 * Loads and validates a file.
	 *
	 * @param file an experiment or library
	 * @return its root and all problems
	 */
	public LoadResult load(Path file) {
		return load(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
	}

	/**
	 * Loads and validates a file.
	 *
	 * @param address a {@code file:} or {@code platform:} address
	 * @return its root and all problems
	 */
	public LoadResult load(URI address) {
		LoadResult result = read(address);
		if (result.root().isEmpty()) {
			return result;
		}
		List<Problem> problems = new ArrayList<>(result.problems());
		ExperimentValidator.validate(result.root().get()).stream()
				.filter(found -> !follows(found, result.problems())).forEach(problems::add);
		return new LoadResult(result.root(), problems);
	}

	/**
	 * Loads a file without validating it, so that attributes may be changed first.
	 *
	 * @param address a {@code file:} or {@code platform:} address
	 * @return its root and the problems met while loading it and the files it refers to
	 */
	public LoadResult read(URI address) {
		return read(address, resource -> resource.load(null));
	}

	/**
	 * Reads what is to stand in a file as if it stood there, without validating it.
	 *
	 * @param address a {@code file:} or {@code platform:} address, from which relative references lead to other files
	 * @param content the content, which need not be that of the file
	 * @return its root and the problems met while reading it and the files it refers to
	 */
	public LoadResult read(URI address, byte[] content) {
		return read(address, resource -> resource.load(new ByteArrayInputStream(content), null));
	}

	private LoadResult read(URI address, Loading loading) {
		ExperimentResourceSet resources = new ExperimentResourceSet(pluginFiles);
		Resource resource = resources.createResource(address);
		try {
			loading.load(resource);
		} catch (IOException failed) {
			if (resource.getErrors().isEmpty()) {
				return new LoadResult(Optional.empty(), List.of(LoadProblems.unreadable(address, failed.getMessage())));
			}
		}
		Optional<EObject> root = resource.getContents().stream().findFirst();
		List<Problem> references = root.map(found -> new References(resources).resolve(found)).orElse(List.of());
		List<Problem> problems = new ArrayList<>();
		List.copyOf(resources.getResources()).forEach(each -> problems.addAll(LoadProblems.of(each)));
		if (resource.getContents().size() > 1) {
			problems.add(Problem.error(ProblemKind.MALFORMED, "the file has more than one root").in(address, 0, 0)
					.advice("Keep one experiment or library in a file."));
		}
		problems.addAll(references);
		return new LoadResult(root, problems);
	}

	/**
	 * Saves an experiment or library. The file is replaced in one step: a reader finds the old or the new content.
	 *
	 * @param root an experiment or library; afterwards it belongs to the resource of the new file
	 * @param file the file
	 * @throws IOException if the file cannot be written
	 */
	public void save(EObject root, Path file) throws IOException {
		save(root, file, Map.of());
	}

	/**
	 * Saves a self-contained copy of an experiment with every default spelt out: a record of what ran that stays true
	 * when libraries and defaults change.
	 *
	 * @param experiment the experiment, which is not changed
	 * @param file       the file
	 * @throws IOException if the file cannot be written
	 */
	public void saveRecord(Experiment experiment, Path file) throws IOException {
		save(toSelfContained(experiment), file, Map.of(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true));
	}

	/**
	 * Copies an experiment together with the parts of other files that it refers to.
	 *
	 * @param experiment the experiment, which is not changed
	 * @return a copy whose references all lead into its own {@link Library}
	 */
	public Experiment toSelfContained(Experiment experiment) {
		return SelfContainedCopy.of(experiment);
	}

	private void save(EObject root, Path file, Map<String, Object> options) throws IOException {
		Path target = file.toAbsolutePath().normalize();
		URI address = URI.createFileURI(target.toString());
		Resource resource = root.eResource();
		if (!(resource instanceof ExperimentResource) || !address.equals(resource.getURI())) {
			resource = new ExperimentResourceSet(pluginFiles).createResource(address);
			resource.getContents().add(root);
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		resource.save(content, options);
		Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
		try {
			Files.write(temporary, content.toByteArray());
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	@FunctionalInterface
	private interface Loading {
		void load(Resource resource) throws IOException;
	}

	/**
	 * Tells whether a problem may only follow from one that was met while loading: where an element could not be built,
	 * or a value could not be read, something is missing.
	 */
	private static boolean follows(Problem found, List<Problem> loading) {
		return Problem.anyError(loading)
				&& (found.kind() == ProblemKind.MISSING || found.kind() == ProblemKind.DANGLING_REFERENCE);
	}
}
