/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.field;

import org.eclipse.osgi.util.NLS;
import org.gaitwright.model.metadata.FeatureMetadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.ui.editor.internal.document.ProblemTexts;

/**
 * What is wrong with a field.
 *
 * @param text     for the user
 * @param severity how bad it is
 */
record FieldFault(String text, Severity severity) {

	static FieldFault error(FeatureMetadata metadata, String message) {
		return new FieldFault(ProblemTexts.brief(
				Problem.error(ProblemKind.BAD_VALUE, message).allowed(metadata.allowed()).advice("")), //$NON-NLS-1$
				Severity.ERROR);
	}

	static FieldFault unreadable(String template, String text, String type) {
		return new FieldFault(NLS.bind(template, text, type), Severity.ERROR);
	}
}
