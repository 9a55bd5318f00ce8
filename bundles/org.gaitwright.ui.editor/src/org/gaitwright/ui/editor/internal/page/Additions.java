/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.NewElements;

/** What can be added to an element, and to the top of a page. */
final class Additions {

	/**
	 * Something that can be added.
	 *
	 * @param parent    the element that will hold it, {@code null} for a library that there is not yet
	 * @param reference where
	 * @param type      its class
	 */
	record Addition(EObject parent, EReference reference, EClass type) {

		String label() {
			String what = Metadata.label(type);
			boolean ambiguous = reference.getEReferenceType() != type
					&& !Metadata.label(reference).toLowerCase().startsWith(what.toLowerCase().substring(0, 3));
			return ambiguous ? NLS.bind(Messages.addItemTo, what, Metadata.label(reference).toLowerCase()) : what;
		}
	}

	private final ExperimentDocument document;
	private final ElementCommands commands;
	private final PageSpec page;

	Additions(ExperimentDocument document, ElementCommands commands, PageSpec page) {
		this.document = document;
		this.commands = commands;
		this.page = page;
	}

	/** Returns what can be added under an element. */
	List<Addition> under(EObject parent) {
		List<Addition> additions = new ArrayList<>();
		if (parent != null && document.isEditable(parent)) {
			for (EReference reference : parent.eClass().getEAllContainments()) {
				boolean full = reference.isMany() ? reference.getUpperBound() > 0
						&& ((List<?>) parent.eGet(reference)).size() >= reference.getUpperBound()
						: parent.eGet(reference) != null;
				if (!full && reference.isChangeable() && !reference.isDerived()) {
					addTypes(parent, reference, additions);
				}
			}
		}
		return additions;
	}

	/** Returns what can be added at the top of the page. */
	List<Addition> atTop() {
		List<Addition> additions = new ArrayList<>();
		Library library = PageSpec.library(document.root());
		page.ofLibrary().forEach(reference -> addTypes(library, reference, additions));
		page.contained().stream().filter(EReference::isMany)
				.forEach(reference -> addTypes(document.root(), reference, additions));
		return additions;
	}

	private static void addTypes(EObject parent, EReference reference, List<Addition> additions) {
		ModelTypes.concreteSubtypes(reference.getEReferenceType())
				.forEach(type -> additions.add(new Addition(parent, reference, type)));
	}

	/** Adds, as one step for undo, and returns the new element. */
	EObject perform(Addition addition) {
		EObject element = NewElements.create(addition.type(), addition.reference(), document.root());
		document.execute(addition.parent() != null ? commands.add(addition.parent(), addition.reference(), element)
				: withLibrary(addition, element));
		return element;
	}

	private Command withLibrary(Addition addition, EObject element) {
		Library library = ExperimentFactory.eINSTANCE.createLibrary();
		@SuppressWarnings("unchecked")
		List<EObject> elements = (List<EObject>) library.eGet(addition.reference());
		elements.add(element);
		Experiment experiment = (Experiment) document.root();
		CompoundCommand command = new CompoundCommand();
		command.append(commands.add(experiment, Literals.EXPERIMENT__LIBRARY, library));
		return command;
	}
}
