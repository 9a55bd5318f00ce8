/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.gaitwright.model.experiment.ConditionSource;
import org.gaitwright.model.experiment.CostFunction;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.experiment.StudyExperiment;
import org.gaitwright.model.experiment.StudyMethod;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.model.experiment.Terrain;

/** The icons of this bundle, shared by all editors; they live as long as the display. */
public final class Icons {

	/** Gives a value its default again. */
	public static final String RESTORE = "restore"; //$NON-NLS-1$
	/** Adds an element. */
	public static final String ADD = "add"; //$NON-NLS-1$
	/** Removes an element. */
	public static final String REMOVE = "remove"; //$NON-NLS-1$
	/** Moves an element towards the first. */
	public static final String UP = "up"; //$NON-NLS-1$
	/** Moves an element towards the last. */
	public static final String DOWN = "down"; //$NON-NLS-1$
	/** An experiment. */
	public static final String EXPERIMENT = "experiment"; //$NON-NLS-1$

	private Icons() {
	}

	/**
	 * Returns an icon.
	 *
	 * @param name its name
	 * @return the image, which must not be disposed
	 */
	public static Image get(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = Icons.class.getName() + '.' + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor(name));
		}
		return registry.get(key);
	}

	/**
	 * Returns the descriptor of an icon.
	 *
	 * @param name its name
	 * @return the descriptor
	 */
	public static ImageDescriptor descriptor(String name) {
		return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Returns the icon of an element.
	 *
	 * @param element an element of any package
	 * @return the image, which must not be disposed
	 */
	public static Image of(EObject element) {
		return get(switch (element) {
			case Experiment experiment -> EXPERIMENT;
			case StudyExperiment experiment -> EXPERIMENT;
			case Study study -> "study"; //$NON-NLS-1$
			case StudyMethod method -> "optimizer"; //$NON-NLS-1$
			case Robot robot -> "robot"; //$NON-NLS-1$
			case Link link -> "link"; //$NON-NLS-1$
			case Joint joint -> "joint"; //$NON-NLS-1$
			case Task task -> "task"; //$NON-NLS-1$
			case ConditionSource conditions -> "condition"; //$NON-NLS-1$
			case Terrain terrain -> "terrain"; //$NON-NLS-1$
			case CostFunction cost -> "cost"; //$NON-NLS-1$
			case CostTerm term -> "cost"; //$NON-NLS-1$
			case Policy policy -> "policy"; //$NON-NLS-1$
			case Optimizer optimizer -> "optimizer"; //$NON-NLS-1$
			case Initialization initialization -> "optimizer"; //$NON-NLS-1$
			default -> "part"; //$NON-NLS-1$
		});
	}
}
