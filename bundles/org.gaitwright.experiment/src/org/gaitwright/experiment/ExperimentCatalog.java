/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.experiment.internal.InstalledContributions;
import org.gaitwright.experiment.internal.ShippedFiles;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.path.AttributePathException;
import org.gaitwright.model.path.AttributePaths;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.validation.ExperimentValidator;

/** Finds experiments by name or file, and opens them. Immutable and thread-safe. */
public final class ExperimentCatalog {
	private final ShippedFiles shipped;
	private final ExperimentFiles files;

	/**
	 * @param libraries what is shipped; of two experiments with the same name the first counts
	 * @param files     loads them
	 */
	public ExperimentCatalog(List<ExperimentLibrary> libraries, ExperimentFiles files) {
		this.files = files;
		shipped = new ShippedFiles("experiment", ".experiment",
				libraries.stream().flatMap(library -> library.experiments().stream()).toList());
	}

	/** The experiments of all installed libraries. */
	public static ExperimentCatalog installed() {
		return new ExperimentCatalog(InstalledContributions.libraries(), new ExperimentFiles());
	}

	/** Addresses of the shipped experiments by name. */
	public SortedMap<String, URI> shipped() {
		return shipped.shipped();
	}

	/**
	 * The address that a user means: that of a shipped experiment, or of a file where one is given, with or without its
	 * ending. A name without folder and ending means the shipped experiment, whatever files there are.
	 *
	 * @throws ExperimentException where there is neither, with the nearest name
	 */
	public URI find(String nameOrFile) throws ExperimentException {
		return find(nameOrFile, Optional.of(Path.of("")));
	}

	/**
	 * The same, with files relative to a folder.
	 *
	 * @param folder empty where there can be no file
	 */
	public URI find(String nameOrFile, Optional<Path> folder) throws ExperimentException {
		return shipped.find(nameOrFile, folder);
	}

	/**
	 * Loads an experiment, changes attributes and validates it.
	 *
	 * @param overrides values by path, see {@link AttributePaths}; set in this order
	 * @throws ExperimentException        where there is no such experiment
	 * @throws InvalidExperimentException with all problems of the file and of the overrides
	 */
	public Experiment open(String nameOrFile, Map<String, String> overrides)
			throws ExperimentException, InvalidExperimentException {
		return open(find(nameOrFile), overrides);
	}

	/** The same for an address. */
	public Experiment open(URI address, Map<String, String> overrides) throws InvalidExperimentException {
		if (overrides.isEmpty())
			return files.load(address).orThrow();
		LoadResult loaded = files.read(address);
		Experiment experiment = loaded.orThrow();
		List<Problem> problems = new ArrayList<>(loaded.problems());
		overrides.forEach((path, value) -> {
			try {
				AttributePaths.set(experiment, path, value);
			} catch (AttributePathException e) {
				problems.add(e.problem());
			}
		});
		if (!Problem.anyError(problems))
			problems.addAll(ExperimentValidator.validate(experiment));
		if (Problem.anyError(problems))
			throw new InvalidExperimentException(problems);
		return experiment;
	}
}
