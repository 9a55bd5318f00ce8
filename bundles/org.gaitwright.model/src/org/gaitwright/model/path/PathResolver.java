/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemBuilder;
import org.gaitwright.model.problem.ProblemKind;

/** Follows a path from a root to the feature it names. */
final class PathResolver {

	/** A feature of an object. */
	record Target(EObject object, EStructuralFeature feature) {
	}

	private final String path;
	private final String[] segments;
	private int next;

	PathResolver(String path) {
		this.path = path;
		this.segments = path.split("\\.", -1);
	}

	/**
	 * Follows the path.
	 *
	 * @param root where it begins
	 * @return the feature that the last segment names
	 * @throws AttributePathException if a segment names nothing
	 */
	Target resolve(EObject root) throws AttributePathException {
		EObject current = root;
		while (true) {
			String segment = segments[next++];
			EStructuralFeature feature = current.eClass().getEStructuralFeature(segment);
			if (feature == null) {
				current = descendant(current, segment);
				if (next == segments.length) {
					throw endsAtElement(current);
				}
			} else if (next == segments.length) {
				return new Target(current, feature);
			} else if (feature instanceof EReference reference) {
				current = follow(current, reference);
				if (next == segments.length) {
					throw endsAtElement(current);
				}
			} else {
				throw new AttributePathException(problem("\"" + segment + "\" is an attribute: nothing stands below it")
						.advice("End the path at \"" + segment + "\"."));
			}
		}
	}

	private EObject follow(EObject owner, EReference reference) throws AttributePathException {
		Object value = owner.eGet(reference);
		if (value instanceof List<?> list) {
			return item(reference, list, segments[next++]);
		}
		if (value == null) {
			List<String> types = ModelTypes.concreteSubtypes(reference.getEReferenceType()).stream()
					.map(ENamedElement::getName).toList();
			throw new AttributePathException(problem("there is no " + reference.getName() + " here")
					.allowed(String.join(", ", types))
					.advice("Set " + String.join(".", List.of(segments).subList(0, next))
					+ " to one of the types first."));
		}
		return (EObject) value;
	}

	private EObject item(EReference reference, List<?> list, String key) throws AttributePathException {
		List<String> keys = new ArrayList<>();
		List<EObject> ofType = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			EObject item = (EObject) list.get(i);
			if (key.equals(Integer.toString(i)) || Metadata.name(item).equals(Optional.of(key))) {
				return item;
			}
			if (item.eClass().getName().equals(key)) {
				ofType.add(item);
			}
			keys.add(Metadata.name(item).orElse(item.eClass().getName()));
		}
		if (ofType.size() == 1) {
			return ofType.getFirst();
		}
		String range = list.isEmpty() ? "" : " An index from 0 to " + (list.size() - 1) + " does as well.";
		throw new AttributePathException(problem((ofType.isEmpty() ? "there is no \"" : "there is more than one \"")
				+ key + "\" among the " + reference.getName()).advice(Nearest.advice(key, keys) + range));
	}

	/** A name stands for one element of a file, so that the way to it may be left out. */
	private EObject descendant(EObject owner, String name) throws AttributePathException {
		List<String> known = new ArrayList<>();
		owner.eClass().getEAllStructuralFeatures().forEach(feature -> known.add(feature.getName()));
		for (var contents = owner.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			Optional<String> candidate = Metadata.name(element);
			if (candidate.equals(Optional.of(name))) {
				return element;
			}
			candidate.ifPresent(known::add);
		}
		throw new AttributePathException(
				problem(owner.eClass().getName() + " has no attribute or element \"" + name + "\"").advice(Nearest.advice(name, known)));
	}

	private AttributePathException endsAtElement(EObject element) {
		List<String> attributes = element.eClass().getEAllAttributes().stream().map(EAttribute::getName).toList();
		return new AttributePathException(problem("the path ends at the " + Metadata.label(element)
				+ ", which is no attribute")
				.allowed(String.join(", ", attributes)).advice("Go on with one of its attributes."));
	}

	private ProblemBuilder problem(String message) {
		return Problem.error(ProblemKind.UNKNOWN_PATH, message).element(path);
	}
}
