/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.metadata.ModelTypes;
import org.gaitwright.model.path.AttributePaths;
import org.gaitwright.model.problem.Nearest;

/** Lists parameters: all that the model knows, or those of an experiment with their present values. */
public final class ParameterCatalog {
	/** Stands for the name or index of one of many elements. */
	private static final String ANY = "NAME";
	private static final int MOST_LISTED = 5;

	private final List<Parameter> parameters;

	private ParameterCatalog(List<Parameter> parameters) {
		this.parameters = List.copyOf(parameters);
	}

	/** All parameters that the installed packages know. */
	public static ParameterCatalog ofModel() {
		List<Parameter> parameters = new ArrayList<>();
		collect(ExperimentPackage.Literals.EXPERIMENT, "", new ArrayDeque<>(), parameters);
		return new ParameterCatalog(parameters);
	}

	/** The parameters of an experiment. */
	public static ParameterCatalog of(EObject experiment) {
		return new ParameterCatalog(AttributePaths.list(experiment).stream().map(entry -> Parameter.of(entry.path(),
				entry.metadata(), entry.metadata().feature().getEContainingClass(), entry.value())).toList());
	}

	/** Adds the attributes of a class and of all that may stand below it; a class within itself only once. */
	private static void collect(EClass type, String prefix, Deque<EClass> within, List<Parameter> parameters) {
		within.push(type);
		for (EAttribute attribute : type.getEAllAttributes())
			parameters.add(Parameter.of(prefix + attribute.getName(), FeatureMetadata.of(attribute), type, null));
		boolean isRoot = within.size() == 1;
		for (EReference reference : type.getEAllReferences()) {
			boolean part = reference.isContainment() || isRoot;
			if (!part || reference.isContainer() || reference.getEReferenceType() == ExperimentPackage.Literals.LIBRARY)
				continue;
			String path = prefix + reference.getName() + (reference.isMany() ? "." + ANY : "") + ".";
			for (EClass subtype : ModelTypes.concreteSubtypes(reference.getEReferenceType()))
				if (within.stream().filter(subtype::equals).count() < 2)
					collect(subtype, path, within, parameters);
		}
		within.pop();
	}

	/** All of them. */
	public List<Parameter> all() {
		return parameters;
	}

	/**
	 * The parameter at a path, or those below it; where there is none, those whose paths end like this one.
	 *
	 * @param path empty for all
	 * @return none where nothing has that path
	 */
	public List<Parameter> at(String path) {
		if (path.isEmpty())
			return parameters;
		List<Parameter> found = parameters.stream().filter(p -> p.isAtOrBelow(path)).toList();
		return found.isEmpty() ? parameters.stream().filter(p -> p.path().endsWith("." + path)).toList() : found;
	}

	/** What was probably meant by a path that leads nowhere. */
	public String advice(String path) {
		List<String> longer = parameters.stream().map(Parameter::path).filter(p -> p.startsWith(path)).distinct()
				.limit(MOST_LISTED).toList();
		if (!longer.isEmpty())
			return "Did you mean " + String.join(", ", longer) + "?";
		Set<String> known = new TreeSet<>();
		parameters.forEach(p -> known.addAll(List.of(p.path(), p.element(), p.name())));
		known.remove("");
		List<String> parts = parameters.stream().map(p -> p.path().replaceFirst("\\..*", "")).distinct().toList();
		return Nearest.to(path, known).map(near -> "Did you mean " + near + "?")
				.orElse("There are " + String.join(", ", parts) + ".");
	}
}
