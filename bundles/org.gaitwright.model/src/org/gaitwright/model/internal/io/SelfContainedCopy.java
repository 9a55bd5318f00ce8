/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.NamedElement;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.FeatureMetadata;

/** Copies an experiment with all that it refers to. */
public final class SelfContainedCopy {

	private SelfContainedCopy() {
	}

	/**
	 * Copies an experiment together with the parts of other files that it refers to, directly or through other parts.
	 * Where names of different files clash, parts that are only referred to get a new name, never joints or links:
	 * coordinates are called after these. Paths of other files become absolute.
	 *
	 * @param experiment the experiment, which is not changed
	 * @return the copy
	 */
	public static Experiment of(Experiment experiment) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<EObject> parts = Parts.reachable(experiment);
		Experiment copy = (Experiment) copier.copy(experiment);
		for (EObject part : parts.subList(1, parts.size())) {
			addTo(library(copy), copier.copy(part), part.eContainmentFeature());
		}
		copier.copyReferences();
		copier.forEach((original, copied) -> makePathsAbsolute(original, copied));
		renameClashes(copy);
		return copy;
	}

	private static Library library(Experiment experiment) {
		if (experiment.getLibrary() == null) {
			experiment.setLibrary(ExperimentFactory.eINSTANCE.createLibrary());
		}
		return experiment.getLibrary();
	}

	@SuppressWarnings("unchecked")
	private static void addTo(Library library, EObject copied, EReference place) {
		((List<EObject>) library.eGet(place)).add(copied);
	}

	private static void makePathsAbsolute(EObject original, EObject copied) {
		URI base = original.eResource() == null ? null : original.eResource().getURI();
		for (EAttribute attribute : original.eClass().getEAllAttributes()) {
			if (base == null || FeatureMetadata.of(attribute).path().isEmpty() || original.eGet(attribute) == null) {
				continue;
			}
			copied.eSet(attribute, absolute(base, original.eGet(attribute).toString()));
		}
	}

	private static String absolute(URI base, String path) {
		if (base.isFile()) {
			return Path.of(base.toFileString()).resolveSibling(path).normalize().toString();
		}
		return URI.createURI(path).resolve(base).toString();
	}

	/** Names are given in the order of how hard they are to change; later ones step aside. */
	private static void renameClashes(Experiment experiment) {
		List<NamedElement> named = new ArrayList<>();
		for (EObject element : Parts.tree(experiment)) {
			if (element instanceof NamedElement candidate && candidate.getName() != null) {
				named.add(candidate);
			}
		}
		named.sort(Comparator.comparingInt(SelfContainedCopy::mobility));
		Set<String> taken = new HashSet<>();
		for (NamedElement element : named) {
			String name = element.getName();
			for (int i = 2; !taken.add(name); i++) {
				name = element.getName() + "-" + i;
			}
			element.setName(name);
		}
	}

	/**
	 * Returns 0 for the inside of robots, 1 for conditions, which name rows of results, 2 for what is only referred to.
	 */
	private static int mobility(NamedElement element) {
		if (element instanceof ConditionSource) {
			return 1;
		}
		for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
			if (above instanceof Robot) {
				return 0;
			}
		}
		return 2;
	}
}
