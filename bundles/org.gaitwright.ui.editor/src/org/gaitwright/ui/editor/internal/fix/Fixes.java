/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.metadata.Range;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.validation.ValueCheck;
import org.gaitwright.ui.editor.internal.document.Candidates;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.NewElements;

/** Finds ways to mend a problem of an element: by its kind, and by what the metadata says of the attribute. */
public final class Fixes {

	/** More would be a list to read, not a quick fix. */
	private static final int MOST = 5;

	private final ExperimentDocument document;
	private final ElementCommands commands;
	private final EObject object;
	private final EStructuralFeature feature;
	private final List<Fix> found = new ArrayList<>();

	private Fixes(ExperimentDocument document, EObject object, EStructuralFeature feature) {
		this.document = document;
		this.object = object;
		this.feature = feature;
		commands = new ElementCommands(document);
	}

	/**
	 * Finds the ways to mend a problem.
	 *
	 * @param document the document, in which the problem was found
	 * @param problem  the problem
	 * @return the ways, the best first; none where the user has to think
	 */
	public static List<Fix> of(ExperimentDocument document, Problem problem) {
		EObject object = problem.object();
		EStructuralFeature feature = problem.feature() != null || object == null ? problem.feature()
				: object.eClass().getEStructuralFeature(problem.attribute());
		return of(document, object, feature, problem.kind(), problem.value());
	}

	/**
	 * Finds the ways to mend what is wrong with a value.
	 *
	 * @param document the document
	 * @param object   the element
	 * @param feature  its attribute or reference
	 * @param kind     what is wrong
	 * @param value    the wrong value as text
	 * @return the ways, the best first
	 */
	public static List<Fix> of(ExperimentDocument document, EObject object, EStructuralFeature feature,
			ProblemKind kind, String value) {
		if (object == null || feature == null || !document.isEditable(object)) {
			return List.of();
		}
		Fixes fixes = new Fixes(document, object, feature);
		switch (kind) {
			case OUT_OF_RANGE -> fixes.toBound();
			case DANGLING_REFERENCE, MISSING -> fixes.toName(value);
			case DUPLICATE_NAME -> fixes.toFreeName(value);
			default -> {
				// the default value may do
			}
		}
		fixes.toDefault();
		return fixes.found.stream().limit(MOST).toList();
	}

	private void add(String label, Command command) {
		if (command.canExecute()) {
			found.add(new Fix(label, () -> document.execute(command)));
		}
	}

	private void set(Object value) {
		String text = feature instanceof EAttribute attribute
				? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
				: Metadata.label((EObject) value);
		add(NLS.bind(Messages.set, Metadata.label(feature), text), commands.set(object, feature, value));
	}

	/** The end of the range that was passed, where it belongs to the range. */
	private void toBound() {
		Optional<Range> range = FeatureMetadata.of(feature).range();
		if (range.isEmpty() || feature.isMany() || !(object.eGet(feature) instanceof Number number)
				|| !(feature instanceof EAttribute attribute)) {
			return;
		}
		boolean low = number.doubleValue() <= range.get().minimum();
		double bound = low ? range.get().minimum() : range.get().maximum();
		boolean whole = !(number instanceof Double || number instanceof Float);
		if (whole && (low ? range.get().minimumExclusive() : range.get().maximumExclusive())) {
			bound += low ? 1 : -1;
		}
		if (range.get().contains(bound) && Double.isFinite(bound)) {
			String text = whole ? Long.toString((long) bound) : Double.toString(bound);
			set(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		}
	}

	private void toDefault() {
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		boolean sound = feature instanceof EAttribute && !metadata.defaultText().isEmpty()
				&& ValueCheck.objection(feature, feature.getDefaultValue()).isEmpty();
		if (sound || !feature.isRequired() && !metadata.absent().isEmpty()) {
			add(sound ? NLS.bind(Messages.restore, metadata.defaultText())
					: NLS.bind(Messages.clear, metadata.absent()),
					commands.set(object, feature, SetCommand.UNSET_VALUE));
		}
	}

	private void toName(String value) {
		if (!(feature instanceof EReference reference)) {
			nearest(value, coordinates()).forEach(this::set);
		} else if (reference.isContainment()) {
			ModelTypes.concreteSubtypes(reference.getEReferenceType()).forEach(type -> {
				EObject part = NewElements.create(type, reference, document.root());
				add(NLS.bind(Messages.add, Metadata.label(type)), commands.add(object, reference, part));
			});
		} else if (!reference.isMany()) {
			toElement(reference, value);
		}
	}

	/** The element of the nearest name, then the others. */
	private void toElement(EReference reference, String value) {
		Candidates candidates = new Candidates(document, object);
		List<EObject> elements = new ArrayList<>(candidates.of(reference));
		String wanted = value.substring(value.lastIndexOf('#') + 1);
		Optional<String> near = Nearest.to(wanted, elements.stream().map(Fixes::name).toList());
		elements.sort(Comparator.comparing(element -> !near.equals(Optional.of(name(element)))));
		for (EObject element : elements) {
			add(NLS.bind(Messages.set, Metadata.label(reference), candidates.label(element)),
					commands.set(object, reference, element));
		}
	}

	private List<String> coordinates() {
		Robot robot = document.root() instanceof Experiment experiment ? experiment.getRobot() : null;
		boolean named = feature.getName().toLowerCase(Locale.ROOT).contains("coordinate"); //$NON-NLS-1$
		return robot == null || robot.eIsProxy() || !named ? List.of() : robot.coordinateNames();
	}

	/** The nearest name alone where there is one, otherwise all. */
	private static List<String> nearest(String wanted, List<String> names) {
		return Nearest.to(wanted, names).map(List::of).orElse(names);
	}

	private void toFreeName(String value) {
		if (!Metadata.name(object).equals(Optional.of(value))) {
			return;
		}
		Set<String> taken = new HashSet<>();
		document.root().eAllContents().forEachRemaining(element -> taken.add(name(element)));
		String stem = value.replaceFirst("\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int number = 2;
		while (taken.contains(stem + number)) {
			number++;
		}
		set(stem + number);
	}

	private static String name(EObject element) {
		return Metadata.name(element).orElse(""); //$NON-NLS-1$
	}
}
