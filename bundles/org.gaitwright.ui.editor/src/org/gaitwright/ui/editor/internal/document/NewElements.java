/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;

/** Makes elements that are ready to stand in a file: with a name of their own, and the parts they have to have. */
public final class NewElements {

	private static final String NAME = "name"; //$NON-NLS-1$

	private NewElements() {
	}

	/**
	 * Makes an element.
	 *
	 * @param type      its class
	 * @param reference where it will stand
	 * @param root      the root of the file, for names that are not taken
	 * @return the element, which stands nowhere yet
	 */
	public static EObject create(EClass type, EReference reference, EObject root) {
		Set<String> taken = names(root);
		EObject element = EcoreUtil.create(type);
		if (reference == ExperimentPackage.Literals.LINK__CHILDREN && element instanceof Link link) {
			link.setJoint(ExperimentFactory.eINSTANCE.createJoint());
		}
		complete(element);
		nameAll(element, taken, false);
		return element;
	}

	/**
	 * Copies elements for pasting.
	 *
	 * @param elements what is copied
	 * @param root     the root of the file, for names that are not taken
	 * @return the copies; references among them lead to the copies, and names that are taken are replaced
	 */
	public static Collection<EObject> copies(Collection<EObject> elements, EObject root) {
		Set<String> taken = names(root);
		Collection<EObject> copies = EcoreUtil.copyAll(elements);
		copies.forEach(copy -> nameAll(copy, taken, true));
		return copies;
	}

	/** Adds the parts without which an element is wrong, where there is no choice. */
	private static void complete(EObject element) {
		for (EReference reference : element.eClass().getEAllContainments()) {
			List<EClass> types = ModelTypes.concreteSubtypes(reference.getEReferenceType());
			if (!reference.isRequired() || types.isEmpty() || element.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				List<EObject> parts = (List<EObject>) element.eGet(reference);
				while (parts.size() < reference.getLowerBound()) {
					parts.add(completed(types.getFirst()));
				}
			} else {
				element.eSet(reference, completed(types.getFirst()));
			}
		}
	}

	private static EObject completed(EClass type) {
		EObject part = EcoreUtil.create(type);
		complete(part);
		return part;
	}

	private static void nameAll(EObject element, Set<String> taken, boolean keepFree) {
		name(element, taken, keepFree);
		element.eContents().forEach(part -> nameAll(part, taken, keepFree));
	}

	private static void name(EObject element, Set<String> taken, boolean keepFree) {
		EStructuralFeature name = element.eClass().getEStructuralFeature(NAME);
		if (!(name instanceof EAttribute) || name.isMany() || name.getEType().getInstanceClass() != String.class) {
			return;
		}
		String type = element.eClass().getName();
		String base = Metadata.name(element).filter(text -> !text.isEmpty())
				.orElse(Character.toLowerCase(type.charAt(0)) + type.substring(1));
		String stem = base.replaceFirst("\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String free = base;
		for (int number = 2; taken.contains(free); number++) {
			free = stem + number;
		}
		taken.add(free);
		if (!keepFree || !free.equals(element.eGet(name))) {
			element.eSet(name, free);
		}
	}

	private static Set<String> names(EObject root) {
		Set<String> names = new HashSet<>();
		Metadata.name(root).ifPresent(names::add);
		root.eAllContents().forEachRemaining(element -> Metadata.name(element).ifPresent(names::add));
		return names;
	}
}
