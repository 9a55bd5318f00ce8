/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Rules that follow from the Ecore alone: ranges, patterns, what has to be there. */
final class FeatureRules {

	private FeatureRules() {
	}

	static void check(EObject element, Consumer<Problem> problems) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isDerived()) {
				checkAttribute(element, attribute, problems);
			}
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isDerived() && !reference.isContainer()) {
				checkReference(element, reference, problems);
			}
		}
	}

	private static void checkAttribute(EObject element, EAttribute attribute, Consumer<Problem> problems) {
		Object value = element.eGet(attribute);
		ValueCheck.objection(attribute, value)
				.ifPresent(objection -> problems.accept(Problem.error(objection.kind(), objection.message())
						.at(element, attribute)
						.value(value == null ? "" : attribute.isMany() ? value
								: EcoreUtil.convertToString(attribute.getEAttributeType(), value))
						.advice(advice(attribute))));
	}

	private static String advice(EAttribute attribute) {
		FeatureMetadata metadata = FeatureMetadata.of(attribute);
		String standard = metadata.defaultText().isEmpty() ? "" : " The default is " + metadata.defaultText() + ".";
		return metadata.label() + ": " + metadata.documentation() + standard;
	}

	private static void checkReference(EObject element, EReference reference, Consumer<Problem> problems) {
		Object value = element.eGet(reference);
		List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		for (Object target : targets) {
			if (((EObject) target).eIsProxy()) {
				problems.accept(Problem.error(ProblemKind.DANGLING_REFERENCE, "leads nowhere").at(element, reference)
						.value(EcoreUtil.getURI((EObject) target)).advice("Correct the reference."));
			}
		}
		if (targets.size() < reference.getLowerBound()) {
			problems.accept(missing(element, reference, targets.size()));
		} else if (reference.getUpperBound() >= 0 && targets.size() > reference.getUpperBound()) {
			problems.accept(Problem.error(ProblemKind.OUT_OF_RANGE, "there are too many").at(element, reference)
					.value(targets.size()).allowed("at most " + reference.getUpperBound()).advice("Remove some."));
		}
	}

	private static Problem missing(EObject element, EReference reference, int count) {
		String message = reference.isMany()
				? "needs at least " + reference.getLowerBound() + ", and has " + count : "has to be given";
		List<String> types = ModelTypes.concreteSubtypes(reference.getEReferenceType()).stream()
				.map(type -> type.getName()).toList();
		return Problem.error(ProblemKind.MISSING, message).at(element, reference).allowed(String.join(", ", types))
				.advice(Metadata.label(reference) + ": " + Metadata.documentation(reference));
	}
}
