/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.Library;

/** The parts of other files that an experiment is made of. */
public final class Parts {

	private Parts() {
	}

	/**
	 * Returns everything that an experiment consists of.
	 *
	 * @param root the root of a file
	 * @return the root, then each part of another file that it refers to, directly or through other parts: the robots,
	 *         terrains, tasks and cost functions themselves, not the libraries around them
	 */
	public static List<EObject> reachable(EObject root) {
		Set<EObject> parts = new LinkedHashSet<>();
		parts.add(root);
		List<EObject> pending = new ArrayList<>(parts);
		while (!pending.isEmpty()) {
			EObject part = pending.removeLast();
			for (EObject element : tree(part)) {
				for (EObject target : element.eCrossReferences()) {
					if (!target.eIsProxy() && parts.stream().noneMatch(known -> EcoreUtil.isAncestor(known, target))) {
						EObject found = partOf(target);
						parts.add(found);
						pending.add(found);
					}
				}
			}
		}
		return List.copyOf(parts);
	}

	/**
	 * Returns an element and all its contents.
	 *
	 * @param part the element
	 * @return a new list, each element before its contents
	 */
	public static List<EObject> tree(EObject part) {
		List<EObject> elements = new ArrayList<>();
		elements.add(part);
		part.eAllContents().forEachRemaining(elements::add);
		return elements;
	}

	private static EObject partOf(EObject element) {
		EObject part = element;
		while (part.eContainer() != null && !(part.eContainer() instanceof Library)) {
			part = part.eContainer();
		}
		return part;
	}
}
