/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;

/** Problems in words for forms, lists and markers. */
public final class ProblemTexts {

	private ProblemTexts() {
	}

	/**
	 * Returns a problem without its place, as it stands under a field.
	 *
	 * @param problem the problem
	 * @return what is wrong and what is allowed
	 */
	public static String brief(Problem problem) {
		String message = capital(problem.message());
		return problem.allowed().isEmpty() ? message + "." //$NON-NLS-1$
				: NLS.bind(Messages.problemAllowed, message, problem.allowed());
	}

	/**
	 * Returns a problem with the element and attribute it concerns.
	 *
	 * @param problem the problem
	 * @return a sentence for a list
	 */
	public static String sentence(Problem problem) {
		StringBuilder text = new StringBuilder(problem.element());
		if (!problem.attribute().isEmpty()) {
			String label = problem.feature() == null ? problem.attribute() : Metadata.label(problem.feature());
			text.append(text.isEmpty() ? "" : ", ").append(label); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(problem.value().isEmpty() ? "" : " = " + problem.value()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return (text.isEmpty() ? "" : text + ": ") + brief(problem); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
