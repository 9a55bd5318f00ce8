/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.internal.InstalledContributions;
import org.gaitwright.experiment.internal.ShippedFiles;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.io.LoadResult;

/** Finds studies by name or file, and opens them. Immutable and thread-safe. */
public final class StudyCatalog {
	private final ShippedFiles shipped;
	private final ExperimentFiles files;

	/**
	 * @param libraries what is shipped; of two studies with the same name the first counts
	 * @param files     loads them
	 */
	public StudyCatalog(List<ExperimentLibrary> libraries, ExperimentFiles files) {
		this.files = files;
		shipped = new ShippedFiles("study", ".study",
				libraries.stream().flatMap(library -> library.studies().stream()).toList());
	}

	/** The studies of all installed libraries. */
	public static StudyCatalog installed() {
		return new StudyCatalog(InstalledContributions.libraries(), new ExperimentFiles());
	}

	/** Addresses of the shipped studies by name. */
	public SortedMap<String, URI> shipped() {
		return shipped.shipped();
	}

	/**
	 * Loads and validates a study: a shipped one by its name, or a file with or without its ending.
	 *
	 * @throws ExperimentException        where there is no such study, or the file holds something else
	 * @throws InvalidExperimentException with all problems of the file
	 */
	public Study open(String nameOrFile) throws ExperimentException, InvalidExperimentException {
		LoadResult loaded = files.load(shipped.find(nameOrFile, Optional.of(Path.of(""))));
		if (loaded.hasErrors())
			throw new InvalidExperimentException(loaded.problems());
		EObject root = loaded.root().orElseThrow();
		if (root instanceof Study study)
			return study;
		throw new ExperimentException("'" + nameOrFile + "' holds a " + root.eClass().getName()
				+ ", not a Study. \"gaitwright run\" runs experiments.");
	}
}
