/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.NamedElement;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** References go by name, so a name stands for one element of a file. */
final class NameRules {

	private NameRules() {
	}

	static void check(EObject part, Consumer<Problem> problems) {
		Map<String, NamedElement> names = new HashMap<>();
		for (EObject element : Parts.tree(part)) {
			if (element instanceof NamedElement named && named.getName() != null && !named.getName().isEmpty()) {
				NamedElement first = names.putIfAbsent(named.getName(), named);
				if (first != null) {
					problems.accept(Problem.error(ProblemKind.DUPLICATE_NAME,
							"the name is already that of a " + Metadata.label(first.eClass()) + " in this file")
							.at(named, ExperimentPackage.Literals.NAMED_ELEMENT__NAME).value(named.getName())
							.advice("Give each element of a file a name of its own."));
				}
			}
		}
	}
}
