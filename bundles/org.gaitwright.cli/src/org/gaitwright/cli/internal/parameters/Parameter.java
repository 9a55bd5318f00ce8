/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;

/**
 * A parameter that {@code --set} changes.
 *
 * @param path          as {@code --set} takes it; {@code NAME} stands for the name or index of one of many
 * @param type          class that has it
 * @param typeMeaning   what the class is, a sentence or more
 * @param unit          unit of a number, or empty
 * @param defaultValue  as text, or empty
 * @param allowed       values that are allowed, or empty
 * @param absent        what it means that there is no value, or empty
 * @param documentation a sentence or more
 * @param value         present value in an experiment, or null where none was asked about
 */
public record Parameter(String path, String type, String typeMeaning, String unit, String defaultValue,
		String allowed, String absent, String documentation, String value) {
	static Parameter of(String path, FeatureMetadata metadata, EClass owner, String value) {
		EStructuralFeature feature = metadata.feature();
		return new Parameter(path, owner.getName(), Metadata.documentation(owner), metadata.unit(),
				metadata.defaultText(), ModelTypes.allowed(feature), metadata.absent(), metadata.documentation(),
				value);
	}

	/** Path of the element it belongs to; empty for the experiment. */
	String element() {
		return path.substring(0, Math.max(0, path.lastIndexOf('.')));
	}

	/** Its own name. */
	String name() {
		return path.substring(path.lastIndexOf('.') + 1);
	}

	/** Whether it is the one that a path names, or stands below that path. */
	boolean isAtOrBelow(String prefix) {
		return path.equals(prefix) || path.startsWith(prefix + ".");
	}
}
