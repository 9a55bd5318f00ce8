/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.ui.editor.internal.document.Candidates;
import org.gaitwright.ui.editor.internal.document.NewElements;

/** Chooses the field for a feature of any class by its type. */
public final class Fields {

	private static final String COORDINATE = "coordinate"; //$NON-NLS-1$

	private Fields() {
	}

	/**
	 * Makes the field of a feature.
	 *
	 * @param context what the fields of the element share
	 * @param feature the attribute or reference
	 * @return the field; empty for lists of parts and for what is not edited
	 */
	public static Optional<Field> of(FieldContext context, EStructuralFeature feature) {
		if (!feature.isChangeable() || feature.isDerived()) {
			return Optional.empty();
		}
		if (feature instanceof EAttribute attribute) {
			return Optional.of(attribute(context, attribute));
		}
		EReference reference = (EReference) feature;
		if (reference.isMany() || reference.isContainer() || reference.isContainment() && !hasChoice(reference)) {
			return Optional.empty();
		}
		return Optional.of(reference.isContainment() ? part(context, reference) : link(context, reference));
	}

	/** The library of an experiment comes with its first element. */
	private static boolean hasChoice(EReference reference) {
		return reference != ExperimentPackage.Literals.EXPERIMENT__LIBRARY && (!reference.isRequired()
				|| ModelTypes.concreteSubtypes(reference.getEReferenceType()).size() > 1);
	}

	private static Field attribute(FieldContext context, EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (!attribute.isMany() && (type == boolean.class || type == Boolean.class)) {
			return new BooleanField(context, attribute);
		}
		if (!attribute.isMany() && attribute.getEAttributeType() instanceof EEnum literals) {
			return new ChoiceField(context, attribute, () -> literals(literals), value -> value,
					(where, value) -> where.document()
							.execute(where.commands().set(where.object(), attribute, value)));
		}
		return new TextField(context, attribute, suggestions(context, attribute));
	}

	private static List<ChoiceField.Choice> literals(EEnum literals) {
		List<ChoiceField.Choice> choices = new ArrayList<>();
		literals.getELiterals().forEach(literal -> {
			Enumerator value = literal.getInstance();
			choices.add(new ChoiceField.Choice(value, Metadata.label(literal)));
		});
		return choices;
	}

	/** Coordinates are given by name, since robots compute what coordinates they have. */
	private static List<String> suggestions(FieldContext context, EAttribute attribute) {
		if (!attribute.getName().equals(COORDINATE) || !(context.document().root() instanceof Experiment experiment)) {
			return List.of();
		}
		Robot robot = experiment.getRobot();
		return robot == null || robot.eIsProxy() ? List.of() : robot.coordinateNames();
	}

	private static Field link(FieldContext context, EReference reference) {
		return new ChoiceField(context, reference, () -> {
			List<ChoiceField.Choice> choices = new ArrayList<>();
			if (!reference.isRequired()) {
				choices.add(new ChoiceField.Choice(null, none(reference)));
			}
			Candidates candidates = new Candidates(context.document(), context.object());
			candidates.of(reference)
					.forEach(each -> choices.add(new ChoiceField.Choice(each, candidates.label(each))));
			return choices;
		}, value -> value, (where, value) -> where.document().execute(where.commands().set(where.object(), reference,
				value == null ? SetCommand.UNSET_VALUE : value)));
	}

	private static Field part(FieldContext context, EReference reference) {
		List<ChoiceField.Choice> choices = new ArrayList<>();
		if (!reference.isRequired()) {
			choices.add(new ChoiceField.Choice(null, none(reference)));
		}
		for (EClass type : ModelTypes.concreteSubtypes(reference.getEReferenceType())) {
			choices.add(new ChoiceField.Choice(type, Metadata.label(type)));
		}
		return new ChoiceField(context, reference, () -> choices,
				value -> value == null ? null : ((EObject) value).eClass(),
				(where, value) -> choosePart(where, reference, (EClass) value));
	}

	private static void choosePart(FieldContext context, EReference reference, EClass type) {
		EObject present = (EObject) context.object().eGet(reference);
		if (type == null) {
			context.document().execute(context.commands().delete(List.of(present)));
		} else if (present != null) {
			context.document().execute(context.commands().changeType(present, type));
		} else {
			context.document().execute(context.commands().add(context.object(), reference,
					NewElements.create(type, reference, context.document().root())));
		}
	}

	private static String none(EStructuralFeature feature) {
		return NLS.bind(Messages.none, FeatureMetadata.of(feature).absent());
	}
}
