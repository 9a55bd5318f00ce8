/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/** Compares two numbers of an element. */
final class Order {

	private Order() {
	}

	/** Demands that one attribute is at most another, where both are given. */
	static void atMost(EObject element, EAttribute smaller, EAttribute larger, Consumer<Problem> problems) {
		Number small = (Number) element.eGet(smaller);
		Number large = (Number) element.eGet(larger);
		if (small != null && large != null && small.doubleValue() > large.doubleValue()) {
			problems.accept(Problem.error(ProblemKind.INCONSISTENT, "is larger than " + larger.getName())
					.at(element, smaller).value(small)
					.allowed("at most " + large + " " + FeatureMetadata.of(larger).unit())
					.advice("Exchange the two values."));
		}
	}
}
