/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.problem.Nearest;

/** Files of one kind that users name: shipped ones by their names, others by their paths. Immutable. */
public final class ShippedFiles {
	private final String kind;
	private final String ending;
	private final SortedMap<String, URI> shipped;

	/**
	 * @param kind      what such a file holds, for messages
	 * @param ending    of the files' names, with the dot
	 * @param addresses of what is shipped; of two with the same name the first counts
	 */
	public ShippedFiles(String kind, String ending, Collection<String> addresses) {
		this.kind = kind;
		this.ending = ending;
		SortedMap<String, URI> found = new TreeMap<>();
		for (String address : addresses) {
			URI uri = URI.createURI(address);
			found.putIfAbsent(uri.trimFileExtension().lastSegment(), uri);
		}
		shipped = Collections.unmodifiableSortedMap(found);
	}

	/** Addresses of what is shipped by name. */
	public SortedMap<String, URI> shipped() {
		return shipped;
	}

	/**
	 * The address that a user means: that of what is shipped under the name, or of a file, with or without its ending. A
	 * name without folder and ending means what is shipped, whatever files there are.
	 *
	 * @param folder what paths are relative to; empty where there can be no file
	 * @throws ExperimentException where there is neither, with the nearest name
	 */
	public URI find(String nameOrFile, Optional<Path> folder) throws ExperimentException {
		URI known = shipped.get(nameOrFile);
		if (known != null)
			return known;
		for (String candidate : List.of(nameOrFile, nameOrFile + ending)) {
			Optional<Path> file = folder.flatMap(base -> resolved(base, candidate)).filter(Files::isRegularFile);
			if (file.isPresent())
				return URI.createFileURI(file.get().toAbsolutePath().normalize().toString());
		}
		throw new ExperimentException("There is no " + kind + " or file '" + nameOrFile + "'. "
				+ Nearest.advice(nameOrFile, shipped.keySet()));
	}

	private static Optional<Path> resolved(Path base, String text) {
		try {
			return Optional.of(base.resolve(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
