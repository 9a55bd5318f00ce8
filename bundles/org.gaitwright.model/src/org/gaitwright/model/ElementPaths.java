/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.gaitwright.model.metadata.Metadata;

/**
 * Says where an element stands in its file: the references that lead to it from the root, separated by dots, each
 * followed by the element's name, or its index from 0, where there may be many: {@code robots.walker.root.children.0}.
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
	 * @return its name, if it has one and no sibling has the same, otherwise its index from 0
	 */
	public static String key(EObject element, List<?> siblings) {
		String index = Integer.toString(siblings.indexOf(element));
		return Metadata.name(element).filter(name -> siblings.stream()
				.filter(sibling -> Metadata.name((EObject) sibling).equals(Metadata.name(element))).count() == 1)
				.filter(name -> !name.isEmpty()).orElse(index);
	}
}
