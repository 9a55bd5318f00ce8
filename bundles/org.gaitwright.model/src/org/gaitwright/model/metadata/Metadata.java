/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Labels and documentation of packages, classes, features and literals, read from the annotations in the Ecore. */
public final class Metadata {

	/** Source of the annotation that carries units, ranges and the like. */
	public static final String SOURCE = "http://gaitwright.org/metadata/1.0";

	/** Source of the annotation that carries the documentation: the one that also makes the Javadoc. */
	public static final String DOCUMENTATION_SOURCE = "http://www.eclipse.org/emf/2002/GenModel";

	private Metadata() {
	}

	/**
	 * Returns the documentation of an element of an Ecore.
	 *
	 * @param element a package, class, feature, operation, data type or literal
	 * @return its documentation, empty if there is none
	 */
	public static String documentation(EModelElement element) {
		String text = EcoreUtil.getAnnotation(element, DOCUMENTATION_SOURCE, "documentation");
		return text == null ? "" : text;
	}

	/**
	 * Returns the label of a class, feature or literal: what the Ecore says, or its name split into words.
	 *
	 * @param element the element
	 * @return a text that begins with a capital letter
	 */
	public static String label(ENamedElement element) {
		return detail(element, "label").orElseGet(() -> words(element.getName()));
	}

	/**
	 * Returns a label for an object: its class, and its name where it has one.
	 *
	 * @param object an object of any package
	 * @return for example {@code Link "torso"}
	 */
	public static String label(EObject object) {
		String type = label(object.eClass());
		return name(object).map(name -> type + " \"" + name + "\"").orElse(type);
	}

	/**
	 * Returns the value of the attribute {@code name} of an object.
	 *
	 * @param object an object of any package
	 * @return the name; empty if the class has no such attribute, or it is not set
	 */
	public static Optional<String> name(EObject object) {
		EClass type = object.eClass();
		EStructuralFeature name = type.getEStructuralFeature("name");
		return name == null || name.isMany() || object.eGet(name) == null ? Optional.empty()
				: Optional.of(object.eGet(name).toString());
	}

	static Optional<String> detail(EModelElement element, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(element, SOURCE, key));
	}

	/** Splits a camel-case or upper-case name into words: "timeStep" becomes "Time step". */
	private static String words(String name) {
		String spaced = name.equals(name.toUpperCase(Locale.ROOT)) ? name.replace('_', ' ')
				: name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
		String lower = spaced.toLowerCase(Locale.ROOT);
		return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
	}
}
