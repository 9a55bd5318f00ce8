/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.io.ExperimentResourceFactory;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.SourceLines;
import org.gaitwright.model.validation.ExperimentValidator;

/**
 * A copy of a document, which may be validated on any thread while the document is edited. The parts of other files are
 * shared with the document; nobody changes them.
 */
final class Snapshot {

	private final URI address;
	private final byte[] content;
	private final EObject copy;
	private final Map<EObject, EObject> originals = new HashMap<>();
	private final List<Problem> loadProblems;
	private final List<Problem> unreadable;

	private Snapshot(URI address, byte[] content, EObject copy, List<Problem> loadProblems,
			List<Problem> unreadable) {
		this.address = address;
		this.content = content;
		this.copy = copy;
		this.loadProblems = loadProblems;
		this.unreadable = unreadable;
	}

	/** Copies a document, on the UI thread. */
	static Snapshot of(ExperimentDocument document) throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(document.root());
		copier.copyReferences();
		Snapshot snapshot = new Snapshot(document.address(), document.content(), copy,
				document.loadProblems(), document.unreadable());
		copier.forEach((original, twin) -> snapshot.originals.put(twin, original));
		return snapshot;
	}

	/**
	 * Validates the copy.
	 *
	 * @return the problems, with the elements of the document and the lines in its present content
	 */
	List<Problem> validate() {
		Map<EObject, Integer> lines = lines();
		List<Problem> problems = new ArrayList<>(loadProblems);
		problems.addAll(unreadable);
		for (Problem found : ExperimentValidator.validate(copy)) {
			if (problems.stream().noneMatch(known -> same(known, found))) {
				problems.add(inDocument(found, lines));
			}
		}
		return problems;
	}

	private static boolean same(Problem known, Problem found) {
		return known.element().equals(found.element()) && known.attribute().equals(found.attribute());
	}

	private Problem inDocument(Problem found, Map<EObject, Integer> lines) {
		EObject original = originals.get(found.object());
		if (original == null) {
			return found;
		}
		return new Problem(found.severity(), found.kind(), found.message(), address.toString(),
				lines.getOrDefault(found.object(), 0), 0, found.element(), found.attribute(), found.value(),
				found.allowed(), found.advice(), original, found.feature());
	}

	/** Reads the content to learn on which lines the elements stand. */
	private Map<EObject, Integer> lines() {
		Map<EObject, Integer> lines = new HashMap<>();
		Resource written = new ExperimentResourceFactory().createResource(address);
		try {
			written.load(new ByteArrayInputStream(content), null);
		} catch (IOException refused) {
			return lines; // too large or too deep to be read back: the problems say so without lines
		}
		if (written instanceof SourceLines source && !written.getContents().isEmpty()) {
			EObject read = written.getContents().getFirst();
			lines.put(copy, source.lineOf(read));
			Iterator<EObject> twins = copy.eAllContents();
			Iterator<EObject> elements = read.eAllContents();
			while (twins.hasNext() && elements.hasNext()) {
				lines.put(twins.next(), source.lineOf(elements.next()));
			}
		}
		return lines;
	}
}
