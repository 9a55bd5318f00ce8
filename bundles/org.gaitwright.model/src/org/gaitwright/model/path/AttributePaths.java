/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemBuilder;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.validation.ValueCheck;

/**
 * Reads and changes attributes of an experiment by paths such as {@code optimizer.temperature},
 * {@code robot.root.children.0.mass} or {@code task.training.calm.count}: names of references and attributes from the
 * root, separated by dots. After a reference to many elements follows the name, the index from 0, or the type of one,
 * if it is the only one of its type. Named elements may be given without the way to them: {@code robot.knee.upper}.
 * <p>
 * A path may also end at a reference. Where that contains an element, the value is the name of the type to put there
 * ({@code policy=LinearPolicy}), otherwise the name of the element to refer to; an empty value removes what is
 * optional.
 */
public final class AttributePaths {

	private AttributePaths() {
	}

	/**
	 * Returns a value.
	 *
	 * @param root where the path begins
	 * @param path the path
	 * @return the value as text: of an attribute as it stands in a file, of a reference the name of the element or its
	 *         type; empty if there is none
	 * @throws AttributePathException if the path leads nowhere
	 */
	public static String get(EObject root, String path) throws AttributePathException {
		PathResolver.Target target = new PathResolver(path).resolve(root);
		return text(target.object().eGet(target.feature()), target.feature());
	}

	/**
	 * Changes a value.
	 *
	 * @param root  where the path begins
	 * @param path  the path
	 * @param value the new value as text
	 * @throws AttributePathException if the path leads nowhere, or the value is not allowed there; nothing was changed
	 */
	public static void set(EObject root, String path, String value) throws AttributePathException {
		PathResolver.Target target = new PathResolver(path).resolve(root);
		EStructuralFeature feature = target.feature();
		if (value.isEmpty() && !feature.isRequired() && !(feature.getDefaultValue() instanceof List)) {
			target.object().eUnset(feature);
		} else if (feature instanceof EAttribute attribute) {
			target.object().eSet(attribute, attributeValue(path, attribute, value));
		} else {
			target.object().eSet(feature, referenceValue(root, path, (EReference) feature, value));
		}
	}

	/**
	 * Lists every attribute of an experiment, with the parts of other files that it refers to.
	 *
	 * @param root the experiment, or any element
	 * @return the attributes in the order of the model, each under its shortest way
	 */
	public static List<AttributeEntry> list(EObject root) {
		List<AttributeEntry> entries = new ArrayList<>();
		list(root, "", true, entries);
		return entries;
	}

	private static void list(EObject element, String prefix, boolean isRoot, List<AttributeEntry> entries) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			entries.add(new AttributeEntry(prefix + attribute.getName(),
					FeatureMetadata.of(attribute), text(element.eGet(attribute), attribute)));
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			boolean library = isRoot && element.eGet(reference) instanceof Library;
			if (reference.isContainer() || library || !(reference.isContainment() || isRoot)) {
				continue;
			}
			Object value = element.eGet(reference);
			List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			for (Object target : targets) {
				String key = reference.isMany() ? "." + ElementPaths.key((EObject) target, targets) : "";
				list((EObject) target, prefix + reference.getName() + key + ".", false, entries);
			}
		}
	}

	private static String text(Object value, EStructuralFeature feature) {
		if (value == null) {
			return "";
		}
		if (feature instanceof EAttribute attribute) {
			return attribute.isMany() ? String.join(",", ((List<?>) value).stream().map(String::valueOf).toList())
					: EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}
		List<?> targets = value instanceof List<?> many ? many : List.of(value);
		return String.join(",", targets.stream().map(EObject.class::cast)
				.map(target -> Metadata.name(target).orElse(target.eClass().getName())).toList());
	}

	private static Object attributeValue(String path, EAttribute attribute, String text) throws AttributePathException {
		Object value;
		try {
			value = parse(attribute, text);
		} catch (IllegalArgumentException notOfThatType) {
			String advice = attribute.getEType() instanceof EEnum literals
					? Nearest.advice(text, literals.getELiterals().stream().map(ENamedElement::getName).toList())
					: Metadata.documentation(attribute);
			throw new AttributePathException(problem(ProblemKind.BAD_VALUE, "cannot be read as "
					+ attribute.getEType().getName(), path, attribute, text).advice(advice));
		}
		Optional<ValueCheck.Objection> objection = ValueCheck.objection(attribute, value);
		if (objection.isPresent()) {
			throw new AttributePathException(problem(objection.get().kind(), objection.get().message(), path, attribute,
					text).advice(Metadata.documentation(attribute)));
		}
		return value;
	}

	private static Object parse(EAttribute attribute, String text) {
		EDataType type = attribute.getEAttributeType();
		if (!attribute.isMany()) {
			return EcoreUtil.createFromString(type, text.strip());
		}
		List<Object> values = new ArrayList<>();
		for (String item : text.split(",")) {
			values.add(EcoreUtil.createFromString(type, item.strip()));
		}
		return values;
	}

	private static EObject referenceValue(EObject root, String path, EReference reference, String name)
			throws AttributePathException {
		List<String> known = new ArrayList<>();
		if (!reference.isMany() && reference.isContainment()) {
			for (EClass type : ModelTypes.concreteSubtypes(reference.getEReferenceType())) {
				if (type.getName().equals(name)) {
					return EcoreUtil.create(type);
				}
				known.add(type.getName());
			}
		} else if (!reference.isMany()) {
			for (EObject candidate : candidates(root, reference)) {
				Optional<String> candidateName = Metadata.name(candidate);
				if (candidateName.equals(Optional.of(name))) {
					return candidate;
				}
				candidateName.ifPresent(known::add);
			}
		} else {
			throw new AttributePathException(problem(ProblemKind.UNKNOWN_PATH, "the path ends at a list of elements",
					path, reference, name).advice("Go on with the name or index of one, and one of its attributes."));
		}
		throw new AttributePathException(problem(ProblemKind.BAD_VALUE, "there is no such "
				+ Metadata.label(reference.getEReferenceType()), path, reference, name)
				.allowed(String.join(", ", known)).advice(Nearest.advice(name, known)));
	}

	/** Returns what a reference may lead to: the elements of the experiment's file and of its parts in other files. */
	private static List<EObject> candidates(EObject root, EReference reference) {
		List<EObject> candidates = new ArrayList<>();
		Resource resource = root.eResource();
		if (resource != null && resource.getResourceSet() != null) {
			resource.getResourceSet().getResources().forEach(each -> each.getAllContents()
					.forEachRemaining(candidates::add));
		} else {
			Parts.reachable(root).forEach(part -> candidates.addAll(Parts.tree(part)));
		}
		candidates.removeIf(candidate -> !reference.getEReferenceType().isInstance(candidate));
		return candidates;
	}

	private static ProblemBuilder problem(ProblemKind kind, String message, String path, EStructuralFeature feature,
			String value) {
		return Problem.error(kind, message).element(path).value(value).allowed(ModelTypes.allowed(feature));
	}
}
