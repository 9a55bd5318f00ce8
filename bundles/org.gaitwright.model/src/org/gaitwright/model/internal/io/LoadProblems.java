/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemBuilder;
import org.gaitwright.model.problem.ProblemKind;

/** Turns what EMF reports while it loads a file into problems that name the nearest valid input. */
public final class LoadProblems {

	/** How many references that lead nowhere are told: each is compared with all names of the file. */
	private static final int MOST_UNRESOLVED = 200;
	/** How many problems are told at all: nobody reads more, and a hostile file may have one at each of its elements. */
	private static final int MOST = 500;

	private final Resource resource;
	private final Map<EClassifier, Collection<String>> names = new HashMap<>();

	private LoadProblems(Resource resource) {
		this.resource = resource;
	}

	/**
	 * Returns the errors of a resource that was loaded.
	 *
	 * @param resource the resource
	 * @return its problems, in the order in which they were met
	 */
	public static List<Problem> of(Resource resource) {
		LoadProblems problems = new LoadProblems(resource);
		boolean packageMissing = resource.getErrors().stream().anyMatch(PackageNotFoundException.class::isInstance);
		int[] unresolved = new int[1];
		return resource.getErrors().stream().filter(diagnostic -> ioFailure(diagnostic).isEmpty())
				.filter(diagnostic -> !(diagnostic instanceof UnresolvedReferenceException)
						|| unresolved[0]++ < MOST_UNRESOLVED)
				.filter(diagnostic -> !(packageMissing && diagnostic instanceof ClassNotFoundException unknown
						&& unknown.getFactory() == null))
				.limit(MOST).map(problems::convert).distinct().toList();
	}

	/**
	 * Tells why a resource that a reference leads to could not be read at all.
	 *
	 * @param resource the resource
	 * @return the reason; empty if it could be read
	 */
	static Optional<String> failure(Resource resource) {
		return resource.getErrors().stream().flatMap(diagnostic -> ioFailure(diagnostic).stream()).findFirst();
	}

	private static Optional<String> ioFailure(Resource.Diagnostic diagnostic) {
		return diagnostic instanceof WrappedException wrapped && wrapped.getCause() instanceof IOException failed
				? Optional.of(failed.getMessage()) : Optional.empty();
	}

	/**
	 * Makes the problem for a file that could not be read at all.
	 *
	 * @param address the file
	 * @param reason  why
	 * @return the problem
	 */
	public static Problem unreadable(URI address, String reason) {
		return Problem.error(ProblemKind.UNREADABLE, "cannot be read: " + reason).in(address, 0, 0)
				.advice("Check the name and the permissions of the file.");
	}

	private Problem convert(Resource.Diagnostic diagnostic) {
		return switch (diagnostic) {
			case ProblemDiagnostic carrier -> carrier.problem();
			case FeatureNotFoundException unknown -> unknownFeature(unknown);
			case ClassNotFoundException unknown -> unknownClass(unknown);
			case PackageNotFoundException unknown -> unknownPackage(unknown);
			case UnresolvedReferenceException unresolved -> unresolved(unresolved);
			case IllegalValueException illegal -> illegalValue(illegal);
			default -> at(diagnostic, Problem.error(ProblemKind.MALFORMED, diagnostic.getMessage()))
					.advice("Mend the file there.");
		};
	}

	private Problem unknownFeature(FeatureNotFoundException unknown) {
		EClass type = unknown.getObject().eClass();
		Collection<String> known = type.getEAllStructuralFeatures().stream().map(ENamedElement::getName).toList();
		return at(unknown, Problem.error(ProblemKind.UNKNOWN_ATTRIBUTE,
				type.getName() + " has no attribute or element \"" + unknown.getName() + "\""), unknown.getObject())
				.attribute(unknown.getName()).advice(Nearest.advice(unknown.getName(), known));
	}

	private Problem unknownClass(ClassNotFoundException unknown) {
		String name = unknown.getName();
		if (unknown.getFactory() == null) {
			return at(unknown, Problem.error(ProblemKind.UNKNOWN_ELEMENT,
					"there is no type \"" + name + "\": its prefix leads to no model package")).element(name)
					.advice("Check the prefix in xsi:type and its xmlns declaration.");
		}
		EClassifier known = unknown.getFactory().getEPackage().getEClassifier(name);
		if (known instanceof EClass type && type.isAbstract()) {
			return at(unknown, Problem.error(ProblemKind.UNKNOWN_ELEMENT, "the element does not say which "
					+ Metadata.label(type).toLowerCase(Locale.ROOT) + " it is")).element(name)
					.allowed("xsi:type=\"experiment:...\" with one of "
							+ String.join(", ", names(ModelTypes.concreteSubtypes(type))))
					.advice("Add the attribute xsi:type.");
		}
		Collection<String> types = unknown.getFactory().getEPackage().getEClassifiers().stream()
				.filter(type -> type instanceof EClass c && !c.isAbstract()).map(ENamedElement::getName).toList();
		return at(unknown, Problem.error(ProblemKind.UNKNOWN_ELEMENT, "there is no type \"" + name + "\""))
				.element(name).advice(Nearest.advice(name, types));
	}

	private Problem unknownPackage(PackageNotFoundException unknown) {
		return at(unknown, Problem.error(ProblemKind.UNKNOWN_ELEMENT,
				"no installed bundle defines the model package \"" + unknown.uri() + "\""))
				.advice("Install the bundle that contributes it, or check the xmlns declaration.");
	}

	private Problem unresolved(UnresolvedReferenceException unresolved) {
		ProblemBuilder builder = Problem.error(ProblemKind.DANGLING_REFERENCE,
				"nothing in this file has the name \"" + unresolved.getReference() + "\"");
		at(unresolved, builder, unresolved.getObject()).value(unresolved.getReference());
		EStructuralFeature feature = unresolved.getFeature();
		if (feature != null) {
			builder.attribute(feature.getName());
		}
		return builder.advice(Nearest.advice(unresolved.getReference(), namesOf(feature)));
	}

	private Problem illegalValue(IllegalValueException illegal) {
		EStructuralFeature feature = illegal.getFeature();
		if (illegal.getValue() instanceof EObject object) {
			ProblemBuilder builder = Problem.error(ProblemKind.BAD_VALUE, "a " + object.eClass().getName()
					+ " cannot stand here, or not more than once");
			at(illegal, builder, illegal.getObject());
			return describe(builder, feature).value(Metadata.label(object))
					.advice("Give a " + feature.getEType().getName() + ".");
		}
		ProblemBuilder builder = Problem.error(ProblemKind.BAD_VALUE, "is not " + expected(feature));
		at(illegal, builder, illegal.getObject());
		return describe(builder, feature).value(String.valueOf(illegal.getValue())).advice(adviceFor(illegal, feature));
	}

	private static ProblemBuilder describe(ProblemBuilder builder, EStructuralFeature feature) {
		return builder.attribute(feature.getName()).allowed(ModelTypes.allowed(feature));
	}

	private static String expected(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		if (type instanceof EEnum) {
			return "one of the values there are";
		}
		if (type == EcorePackage.Literals.EINT || type == EcorePackage.Literals.ELONG) {
			return "a whole number";
		}
		return type instanceof EDataType data && Number.class.isAssignableFrom(boxed(data)) ? "a number"
				: "a value of type " + type.getName();
	}

	private static Class<?> boxed(EDataType type) {
		Class<?> raw = type.getInstanceClass();
		return raw == double.class ? Double.class : raw == null ? Object.class : raw;
	}

	private static String adviceFor(IllegalValueException illegal, EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum literals) {
			return Nearest.advice(String.valueOf(illegal.getValue()), names(literals.getELiterals()));
		}
		return "Correct the value, or remove the attribute to take its default.";
	}

	/** Returns the names of the elements of the file that a reference may lead to. */
	private Collection<String> namesOf(EStructuralFeature feature) {
		return names.computeIfAbsent(feature == null ? EcorePackage.Literals.EOBJECT : feature.getEType(),
				type -> collectNames(feature));
	}

	private Collection<String> collectNames(EStructuralFeature feature) {
		List<String> names = new ArrayList<>();
		EcoreUtil.getAllContents(resource, false).forEachRemaining(element -> {
			if (element instanceof EObject object && (feature == null || feature.getEType().isInstance(object))) {
				Metadata.name(object).ifPresent(names::add);
			}
		});
		return names;
	}

	private static List<String> names(Collection<? extends ENamedElement> elements) {
		return elements.stream().map(ENamedElement::getName).toList();
	}

	private ProblemBuilder at(Resource.Diagnostic diagnostic, ProblemBuilder builder) {
		return builder.in(resource.getURI(), diagnostic.getLine(), diagnostic.getColumn());
	}

	/** References are resolved at the end of the file: then the line is that of the element. */
	private ProblemBuilder at(Resource.Diagnostic diagnostic, ProblemBuilder builder, EObject object) {
		Optional.ofNullable(object).ifPresent(builder::at);
		return object != null && diagnostic.getLine() <= 0 ? builder : at(diagnostic, builder);
	}
}
