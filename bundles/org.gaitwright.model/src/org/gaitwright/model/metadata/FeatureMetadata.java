/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is known about an attribute or reference of the model, as it stands in the Ecore. Labels, tooltips, validation,
 * command-line help and the reference pages derive from it.
 * <p>
 * An Ecore carries it in two annotations: {@code documentation} under {@value Metadata#DOCUMENTATION_SOURCE}, and the
 * rest under {@value Metadata#SOURCE}, with these keys, all optional:
 * <dl>
 * <dt>{@code unit}</dt><dd>the unit of a number; {@code 1} for a pure number</dd>
 * <dt>{@code range}</dt><dd>the allowed values of a number, or of each number of a list, see {@link Range}</dd>
 * <dt>{@code pattern}</dt><dd>a regular expression that the whole of a text matches</dd>
 * <dt>{@code absent}</dt><dd>what it means that there is no value</dd>
 * <dt>{@code group}</dt><dd>the heading under which a form shows the feature</dd>
 * <dt>{@code path}</dt><dd>{@code file} or {@code folder}, for a text that is the path of one, relative to the file of
 * the experiment</dd>
 * <dt>{@code label}</dt><dd>the label, where the feature's name split into words does not do</dd>
 * </dl>
 *
 * @param feature       the attribute or reference
 * @param label         short text for forms and tables, without the unit
 * @param documentation one sentence, or more, on what the feature is for; empty if the Ecore has none
 * @param unit          the unit of a number; empty for other types
 * @param defaultText   the default value as text; empty if there is none
 * @param range         the allowed values of a number
 * @param pattern       what a text must match
 * @param absent        what it means that there is no value; empty if there always is one
 * @param group         the heading of the form section; empty if there is none
 * @param path          {@code file} or {@code folder} for a text that is a path; otherwise empty
 */
public record FeatureMetadata(EStructuralFeature feature, String label, String documentation, String unit,
		String defaultText, Optional<Range> range, Optional<Pattern> pattern, String absent, String group,
		String path) {

	/**
	 * Reads the metadata of a feature of any package.
	 *
	 * @param feature the attribute or reference
	 * @return its metadata
	 * @throws IllegalArgumentException if the range or pattern in the Ecore is malformed; the message names the feature
	 */
	public static FeatureMetadata of(EStructuralFeature feature) {
		String defaultText = feature.getDefaultValueLiteral();
		try {
			return new FeatureMetadata(feature, Metadata.label(feature), Metadata.documentation(feature),
					Metadata.detail(feature, "unit").orElse(""), defaultText == null ? "" : defaultText,
					Metadata.detail(feature, "range").map(Range::parse),
					Metadata.detail(feature, "pattern").map(Pattern::compile),
					Metadata.detail(feature, "absent").orElse(""), Metadata.detail(feature, "group").orElse(""),
					Metadata.detail(feature, "path").orElse(""));
		} catch (IllegalArgumentException malformed) {
			throw new IllegalArgumentException(where(feature) + malformed.getMessage(), malformed);
		}
	}

	/**
	 * Returns the label with the unit, as in "Time step [s]".
	 *
	 * @return the label, followed by the unit where there is one other than 1
	 */
	public String labelWithUnit() {
		return unit.isEmpty() || unit.equals("1") ? label : label + " [" + unit + "]";
	}

	/**
	 * Returns what values are allowed, in words fit for a message.
	 *
	 * @return the range with its unit, the pattern, or empty if any value of the type is allowed
	 */
	public String allowed() {
		if (range.isPresent()) {
			return unit.isEmpty() || unit.equals("1") ? range.get().text() : range.get().text() + " " + unit;
		}
		return pattern.map(Pattern::pattern).orElse("");
	}

	private static String where(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName() + ": ";
	}
}
