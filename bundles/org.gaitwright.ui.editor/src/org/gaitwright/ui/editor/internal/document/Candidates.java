/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.metadata.Metadata;

/**
 * What a reference may lead to: whole parts of this file and of the files it refers to, and the elements inside the
 * part that holds the reference or inside the robot of the experiment.
 */
public final class Candidates {

	private final ExperimentDocument document;
	private final EObject owner;

	/**
	 * @param document the document
	 * @param owner    the element that holds the reference
	 */
	public Candidates(ExperimentDocument document, EObject owner) {
		this.document = document;
		this.owner = owner;
	}

	/**
	 * Finds the elements.
	 *
	 * @param reference the reference
	 * @return what it may lead to, in the order of the files
	 */
	public List<EObject> of(EReference reference) {
		List<EObject> found = new ArrayList<>();
		for (Resource resource : List.copyOf(document.resource().getResourceSet().getResources())) {
			resource.getAllContents().forEachRemaining(candidate -> {
				if (reference.getEReferenceType().isInstance(candidate) && isWithinReach(candidate)) {
					found.add(candidate);
				}
			});
		}
		return found;
	}

	private boolean isWithinReach(EObject candidate) {
		EObject part = part(candidate);
		return part == candidate || part == part(owner)
				|| document.root() instanceof Experiment experiment && part == experiment.getRobot()
				|| document.root() instanceof Library && document.isEditable(candidate);
	}

	private static EObject part(EObject element) {
		EObject part = element;
		while (part.eContainer() != null && !(part.eContainer() instanceof Library)) {
			part = part.eContainer();
		}
		return part;
	}

	/**
	 * Names an element for the user.
	 *
	 * @param candidate the element
	 * @return its name, with the file where it is another
	 */
	public String label(EObject candidate) {
		String name = Metadata.name(candidate).orElseGet(() -> Metadata.label(candidate));
		return document.isEditable(candidate) ? name
				: NLS.bind(Messages.elsewhere, name, candidate.eResource().getURI().lastSegment());
	}
}
