/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * Which elements of a file a page shows.
 *
 * @param id         identifies the page
 * @param title      its title
 * @param text       what is on it
 * @param ofLibrary  references of the library whose elements it shows
 * @param contained  references of the experiment or study whose parts it shows
 * @param referenced references of the experiment, whose targets it shows where they stand in another file
 */
public record PageSpec(String id, String title, String text, List<EReference> ofLibrary, List<EReference> contained,
		List<EReference> referenced) {

	/** The robots and their gaits. */
	public static final PageSpec ROBOT = new PageSpec("robot", Messages.robot, Messages.robotText, //$NON-NLS-1$
			List.of(Literals.LIBRARY__ROBOTS, Literals.LIBRARY__GAITS), List.of(), List.of(Literals.EXPERIMENT__ROBOT));
	/** The tasks and terrains. */
	public static final PageSpec TASKS = new PageSpec("tasks", Messages.tasks, Messages.tasksText, //$NON-NLS-1$
			List.of(Literals.LIBRARY__TASKS, Literals.LIBRARY__TERRAINS), List.of(), List.of(Literals.EXPERIMENT__TASK));
	/** The cost functions. */
	public static final PageSpec COST = new PageSpec("cost", Messages.cost, Messages.costText, //$NON-NLS-1$
			List.of(Literals.LIBRARY__COST_FUNCTIONS), List.of(), List.of(Literals.EXPERIMENT__COST));
	/** The policy and its input. */
	public static final PageSpec POLICY = new PageSpec("policy", Messages.policy, Messages.policyText, List.of(), //$NON-NLS-1$
			List.of(Literals.EXPERIMENT__POLICY, Literals.EXPERIMENT__OBSERVATION), List.of());
	/** The search. */
	public static final PageSpec OPTIMIZER = new PageSpec("optimizer", Messages.optimizer, Messages.optimizerText, //$NON-NLS-1$
			List.of(), List.of(Literals.EXPERIMENT__OPTIMIZER, Literals.EXPERIMENT__INITIALIZATION,
					Literals.EXPERIMENT__EVALUATION),
			List.of());

	/** The experiments of a study. */
	public static final PageSpec EXPERIMENTS = new PageSpec("experiments", Messages.experiments, Messages.experimentsText, //$NON-NLS-1$
			List.of(), List.of(Literals.STUDY__EXPERIMENTS), List.of());
	/** The methods that a study compares. */
	public static final PageSpec METHODS = new PageSpec("methods", Messages.methods, Messages.methodsText, List.of(), //$NON-NLS-1$
			List.of(Literals.STUDY__METHODS), List.of());

	/** All of them in order. */
	public static final List<PageSpec> ALL = List.of(ROBOT, TASKS, COST, POLICY, OPTIMIZER, EXPERIMENTS, METHODS);

	/**
	 * Tells whether a file has anything for the page.
	 *
	 * @param root the root of the file
	 * @return whether there can be elements
	 */
	public boolean appliesTo(EObject root) {
		boolean hasLibrary = root instanceof Experiment || root instanceof Library;
		return hasLibrary && !ofLibrary.isEmpty() || contained.stream().anyMatch(reference -> isOf(root, reference));
	}

	private static boolean isOf(EObject root, EReference reference) {
		return reference.getEContainingClass().isInstance(root);
	}

	/**
	 * Returns the elements at the top of the page's tree.
	 *
	 * @param document the document
	 * @return a new list
	 */
	public List<EObject> roots(ExperimentDocument document) {
		List<EObject> roots = new ArrayList<>();
		EObject root = document.root();
		if (root instanceof Experiment experiment) {
			referenced.forEach(reference -> collect(experiment, reference, roots));
		}
		contained.stream().filter(reference -> isOf(root, reference)).forEach(reference -> collect(root, reference, roots));
		Library library = library(root);
		if (library != null) {
			ofLibrary.forEach(reference -> collect(library, reference, roots));
		}
		return roots;
	}

	/**
	 * Returns the library of a file.
	 *
	 * @param root the root of the file
	 * @return the root itself, or the library inside the experiment; {@code null} if there is none
	 */
	public static Library library(EObject root) {
		return root instanceof Library library ? library
				: root instanceof Experiment experiment ? experiment.getLibrary() : null;
	}

	/**
	 * Tells whether an element is shown on the page.
	 *
	 * @param document the document
	 * @param element  the element
	 * @return whether it is one of the roots or stands under one
	 */
	public boolean shows(ExperimentDocument document, EObject element) {
		return roots(document).stream().anyMatch(root -> EcoreUtil.isAncestor(root, element));
	}

	private static void collect(EObject owner, EReference reference, List<EObject> roots) {
		Object value = owner.eGet(reference);
		List<?> found = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		for (Object each : found) {
			if (each instanceof EObject object && !object.eIsProxy() && !roots.contains(object)) {
				roots.add(object);
			}
		}
	}
}
