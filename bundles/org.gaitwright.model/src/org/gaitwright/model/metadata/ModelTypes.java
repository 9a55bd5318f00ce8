/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gaitwright.model.experiment.ExperimentPackage;

/**
 * What may stand in a feature: the subclasses that all registered packages have of a class, the literals of an
 * enumeration.
 */
public final class ModelTypes {

	private ModelTypes() {
	}

	/**
	 * Returns the classes that can be instantiated where a class is asked for.
	 *
	 * @param type any class
	 * @return the class itself and its subclasses, as far as they are not abstract, those of this bundle first, then by
	 *         name; packages that are registered but were never used count as well
	 */
	public static List<EClass> concreteSubtypes(EClass type) {
		List<EPackage> packages = new ArrayList<>();
		packages.add(ExperimentPackage.eINSTANCE);
		List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream().sorted().map(EPackage.Registry.INSTANCE::getEPackage)
				.filter(candidate -> candidate != null && !packages.contains(candidate)).forEach(packages::add);
		List<EClass> types = new ArrayList<>();
		for (EPackage candidate : packages) {
			candidate.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
					.filter(subtype -> !subtype.isAbstract() && type.isSuperTypeOf(subtype))
					.sorted(Comparator.comparing(ENamedElement::getName)).forEach(types::add);
		}
		return types;
	}

	/**
	 * Returns what values a feature allows, in words fit for a message.
	 *
	 * @param feature an attribute or reference
	 * @return the range or pattern, the literals of an enumeration, or the name of the type
	 */
	public static String allowed(EStructuralFeature feature) {
		String allowed = FeatureMetadata.of(feature).allowed();
		if (!allowed.isEmpty()) {
			return allowed;
		}
		if (feature.getEType() instanceof EEnum literals) {
			return literals.getELiterals().stream().map(ENamedElement::getName).collect(Collectors.joining(", "));
		}
		if (feature.getEType() instanceof EClass type) {
			return type.getName();
		}
		return feature.getEType().getInstanceClass() == boolean.class ? "true, false" : "";
	}
}
