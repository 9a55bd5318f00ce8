/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.problem.ProblemKind;

/** Judges single values by the metadata of their feature. */
public final class ValueCheck {

	/**
	 * What is wrong with a value.
	 *
	 * @param kind    the kind of fault
	 * @param message what is wrong, as the end of a sentence about the value
	 */
	public record Objection(ProblemKind kind, String message) {
	}

	private ValueCheck() {
	}

	/**
	 * Judges the value of an attribute.
	 *
	 * @param feature the attribute
	 * @param value   its value, or {@code null}
	 * @return what is wrong with it; empty if it is allowed
	 */
	public static Optional<Objection> objection(EStructuralFeature feature, Object value) {
		if (value == null || value.equals("")) {
			return feature.isRequired() ? Optional.of(new Objection(ProblemKind.MISSING, "has to be given"))
					: Optional.empty();
		}
		FeatureMetadata metadata = FeatureMetadata.of(feature);
		if (value instanceof List<?> values) {
			return listObjection(metadata, values);
		}
		if (value instanceof Number number) {
			return numberObjection(metadata, number.doubleValue());
		}
		return textObjection(metadata, value.toString());
	}

	private static Optional<Objection> listObjection(FeatureMetadata metadata, List<?> values) {
		if (values.isEmpty() && metadata.range().isPresent()) {
			return Optional.of(new Objection(ProblemKind.MISSING, "needs at least one number"));
		}
		return values.stream().filter(Number.class::isInstance)
				.map(item -> numberObjection(metadata, ((Number) item).doubleValue())).flatMap(Optional::stream)
				.findFirst();
	}

	private static Optional<Objection> numberObjection(FeatureMetadata metadata, double number) {
		if (!Double.isFinite(number)) {
			return Optional.of(new Objection(ProblemKind.OUT_OF_RANGE, "is not a finite number"));
		}
		return metadata.range().filter(range -> !range.contains(number))
				.map(range -> new Objection(ProblemKind.OUT_OF_RANGE, "is out of range"));
	}

	private static Optional<Objection> textObjection(FeatureMetadata metadata, String text) {
		return metadata.pattern().filter(pattern -> !pattern.matcher(text).matches())
				.map(pattern -> new Objection(ProblemKind.BAD_VALUE, "has characters that are not allowed"));
	}
}
