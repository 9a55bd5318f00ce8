/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemBuilder;
import org.gaitwright.model.problem.ProblemKind;

/** Follows the references from a file to others, loading them, and tells which lead nowhere. */
public final class References {

	private final ResourceSet resources;
	private final List<Problem> problems = new ArrayList<>();
	private final Set<EObject> seen = new HashSet<>();

	/**
	 * Works in a resource set.
	 *
	 * @param resources the resource set that holds the file, and loads the others
	 */
	public References(ResourceSet resources) {
		this.resources = resources;
	}

	/**
	 * Resolves every reference in a file, and in the parts of other files that it leads to.
	 *
	 * @param root the root of the file
	 * @return the references that lead nowhere, or to something of the wrong type; these stay unresolved
	 */
	public List<Problem> resolve(EObject root) {
		boolean grew = true;
		while (grew) {
			grew = false;
			for (EObject part : resolvedParts(root)) {
				if (seen.add(part)) {
					Parts.tree(part).forEach(this::resolveReferences);
					grew = true;
				}
			}
		}
		return List.copyOf(problems);
	}

	/** The parts known so far: only references that were followed count, others might resolve to a wrong type. */
	private List<EObject> resolvedParts(EObject root) {
		return seen.isEmpty() ? List.of(root) : Parts.reachable(root);
	}

	private void resolveReferences(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainer() || reference.isDerived()) {
				continue;
			}
			for (EObject value : values(element, reference)) {
				if (value.eIsProxy()) {
					resolve(element, reference, (InternalEObject) value);
				}
			}
		}
	}

	private static List<EObject> values(EObject element, EReference reference) {
		Object value = element.eGet(reference, false);
		List<EObject> values = new ArrayList<>();
		if (value instanceof InternalEList<?> list) {
			for (Iterator<?> iterator = list.basicIterator(); iterator.hasNext();) {
				values.add((EObject) iterator.next());
			}
		} else if (value instanceof EObject single) {
			values.add(single);
		}
		return values;
	}

	private void resolve(EObject element, EReference reference, InternalEObject proxy) {
		URI address = proxy.eProxyURI();
		if (reference.isContainment()) {
			problems.add(problem(ProblemKind.FORBIDDEN_REFERENCE, "this part cannot stand in another file", element,
					reference, address).advice("Write it here; only robots, terrains, tasks and cost functions can be"
							+ " referred to."));
			return;
		}
		EObject target = EcoreUtil.resolve(proxy, resources);
		if (target.eIsProxy()) {
			unresolved(element, reference, address).ifPresent(problems::add);
		} else if (!reference.getEReferenceType().isInstance(target)) {
			proxy.eSetProxyURI(ExperimentHandler.nowhere(address.toString()));
			problems.add(problem(ProblemKind.BAD_VALUE, "leads to a " + Metadata.label(target), element, reference,
					address).allowed(reference.getEReferenceType().getName())
					.advice("Refer to a " + reference.getEReferenceType().getName() + "."));
		} else {
			element.eGet(reference, true);
		}
	}

	private Optional<Problem> unresolved(EObject element, EReference reference, URI address) {
		Resource target = ExperimentHandler.isNowhere(address) ? null
				: resources.getResource(address.trimFragment(), false);
		if (target == null) {
			return Optional.empty(); // refused while loading, and reported there
		}
		Optional<String> failure = LoadProblems.failure(target);
		if (failure.isPresent()) {
			return Optional.of(problem(ProblemKind.DANGLING_REFERENCE, "the file cannot be read: " + failure.get(),
					element, reference, address).advice("Correct the address, or install the bundle that holds the file."));
		}
		if (!target.getErrors().isEmpty()) {
			return Optional.empty(); // its own problems say why
		}
		String name = address.fragment() == null ? "" : address.fragment();
		List<String> names = new ArrayList<>();
		target.getAllContents().forEachRemaining(candidate -> {
			if (reference.getEReferenceType().isInstance(candidate)) {
				Metadata.name(candidate).ifPresent(names::add);
			}
		});
		return Optional.of(problem(ProblemKind.DANGLING_REFERENCE, "nothing in that file has this name", element,
				reference, address).advice(Nearest.advice(name, names)));
	}

	private static ProblemBuilder problem(ProblemKind kind, String message, EObject element, EReference reference,
			URI address) {
		return Problem.error(kind, message).at(element, reference).value(address);
	}
}
