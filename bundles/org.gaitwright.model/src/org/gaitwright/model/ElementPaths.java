/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.gaitwright.model.metadata.Metadata;

/**
 * Says where an element stands in its file: the references that lead to it from the root, separated by dots, each
 * followed by a {@linkplain #key key} where there may be many: {@code robots.walker.root.children.0}.
 */
public final class ElementPaths {

	private ElementPaths() {
	}

	/**
	 * Returns the path of an element.
	 *
	 * @param object an element
	 * @return its path; for a root its type
	 */
	public static String of(EObject object) {
		if (object.eContainer() == null) {
			return object.eClass().getName();
		}
		Deque<String> segments = new ArrayDeque<>();
		for (EObject element = object; element.eContainer() != null; element = element.eContainer()) {
			EReference reference = element.eContainmentFeature();
			if (reference.isMany()) {
				segments.push(key(element, (List<?>) element.eContainer().eGet(reference)));
			}
			segments.push(reference.getName());
		}
		return String.join(".", segments);
	}

	/**
	 * Returns what tells an element from its siblings.
	 *
	 * @param element  the element
	 * @param siblings the list it stands in
	 * @return its name, if it has one that no sibling has; otherwise its type, where the list is made for several and
	 *         it is the only one of its type; otherwise its index from 0
	 */
	public static String key(EObject element, List<?> siblings) {
		Optional<String> name = Metadata.name(element).filter(text -> !text.isEmpty());
		if (name.isPresent() && isOnly(siblings, sibling -> Metadata.name(sibling).equals(name))) {
			return name.get();
		}
		EReference place = element.eContainmentFeature();
		if (place != null && place.getEReferenceType().isAbstract()
				&& isOnly(siblings, sibling -> sibling.eClass() == element.eClass())) {
			return element.eClass().getName();
		}
		return Integer.toString(siblings.indexOf(element));
	}

	private static boolean isOnly(List<?> siblings, Predicate<EObject> property) {
		return siblings.stream().filter(sibling -> property.test((EObject) sibling)).limit(2).count() == 1;
	}
}
