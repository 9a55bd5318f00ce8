/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.metadata.Metadata;

/** Makes the commands by which elements of a document are added, removed and moved. */
public final class ElementCommands {

	private final ExperimentDocument document;

	/** @param document what is changed */
	public ElementCommands(ExperimentDocument document) {
		this.document = document;
	}

	/**
	 * Makes the command that sets or removes a value.
	 *
	 * @param object  the element
	 * @param feature its attribute or reference
	 * @param value   the value; {@link SetCommand#UNSET_VALUE} for the default
	 * @return the command
	 */
	public Command set(EObject object, EStructuralFeature feature, Object value) {
		return SetCommand.create(domain(), object, feature, value);
	}

	/**
	 * Makes the command that puts an element under another: at the end of a list, or in place of what is there.
	 *
	 * @param parent    the element that will hold it
	 * @param reference where
	 * @param child     the new element
	 * @return the command
	 */
	public Command add(EObject parent, EReference reference, EObject child) {
		if (!document.isEditable(parent)) {
			return UnexecutableCommand.INSTANCE;
		}
		Command change = reference.isMany() ? AddCommand.create(domain(), parent, reference, child)
				: SetCommand.create(domain(), parent, reference, child);
		return labelled(NLS.bind(Messages.commandAdd, Metadata.label(child.eClass())), change);
	}

	/**
	 * Makes the command that removes elements and the references to them.
	 *
	 * @param elements the elements
	 * @return the command
	 */
	public Command delete(Collection<EObject> elements) {
		if (elements.isEmpty() || !elements.stream().allMatch(this::isRemovable)) {
			return UnexecutableCommand.INSTANCE;
		}
		return labelled(Messages.commandRemove, DeleteCommand.create(domain(), elements));
	}

	private boolean isRemovable(EObject element) {
		EReference place = element.eContainmentFeature();
		return document.isEditable(element) && place != null && (place.isMany() || !place.isRequired());
	}

	/**
	 * Makes the command that moves an element among its siblings.
	 *
	 * @param element the element
	 * @param by      how far, negative towards the first
	 * @return the command, which cannot be executed at the end of the list
	 */
	public Command move(EObject element, int by) {
		EReference place = element.eContainmentFeature();
		if (place == null || !place.isMany() || !document.isEditable(element)) {
			return UnexecutableCommand.INSTANCE;
		}
		List<?> siblings = (List<?>) element.eContainer().eGet(place);
		int index = siblings.indexOf(element) + by;
		if (index < 0 || index >= siblings.size()) {
			return UnexecutableCommand.INSTANCE;
		}
		return labelled(Messages.commandMove, MoveCommand.create(domain(), element.eContainer(), place, element, index));
	}

	/**
	 * Makes the command that replaces an element by one of another class; what both classes have is kept.
	 *
	 * @param element the element
	 * @param type    the class
	 * @return the command
	 */
	public Command changeType(EObject element, EClass type) {
		EReference place = element.eContainmentFeature();
		if (place == null || !document.isEditable(element)) {
			return UnexecutableCommand.INSTANCE;
		}
		EObject replacement = NewElements.create(type, place, document.root());
		EObject copy = EcoreUtil.copy(element);
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (type.getEAllStructuralFeatures().contains(feature) && feature.isChangeable() && !feature.isDerived()
					&& copy.eIsSet(feature)) {
				replacement.eSet(feature, copy.eGet(feature));
			}
		}
		Command change = place.isMany()
				? ReplaceCommand.create(domain(), element.eContainer(), place, element, List.of(replacement))
				: SetCommand.create(domain(), element.eContainer(), place, replacement);
		return labelled(NLS.bind(Messages.commandChangeType, Metadata.label(type)), change);
	}

	/**
	 * Makes the command that puts copies of elements beside or under another.
	 *
	 * @param elements what is copied
	 * @param target   where to: the copies stand under it, or else beside it
	 * @return the command, which cannot be executed where they fit neither
	 */
	public Command paste(Collection<EObject> elements, EObject target) {
		if (elements.isEmpty() || target == null) {
			return UnexecutableCommand.INSTANCE;
		}
		CompoundCommand paste = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, Messages.commandPaste);
		for (EObject copy : NewElements.copies(elements, document.root())) {
			Optional<Place> place = place(target, copy.eClass());
			if (place.isEmpty()) {
				return UnexecutableCommand.INSTANCE;
			}
			paste.append(AddCommand.create(domain(), place.get().parent(), place.get().reference(), copy));
		}
		return paste;
	}

	private Optional<Place> place(EObject target, EClass type) {
		List<EObject> parents = new ArrayList<>();
		for (EObject parent = target; parent != null; parent = parent.eContainer()) {
			parents.add(parent);
		}
		return parents.stream().filter(document::isEditable)
				.flatMap(parent -> parent.eClass().getEAllContainments().stream()
						.filter(reference -> reference.isMany() && reference.getEReferenceType().isSuperTypeOf(type))
						.map(reference -> new Place(parent, reference)))
				.findFirst();
	}

	private EditingDomain domain() {
		return document.domain();
	}

	private static Command labelled(String label, Command change) {
		CompoundCommand command = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label);
		command.append(change);
		return command;
	}

	private record Place(EObject parent, EReference reference) {
	}
}
