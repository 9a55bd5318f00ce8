/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import org.eclipse.emf.ecore.xmi.XMIException;
import org.gaitwright.model.problem.Problem;

/** Carries a problem through the loading code of EMF. */
final class ProblemDiagnostic extends XMIException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	ProblemDiagnostic(Problem problem) {
		super(problem.describe(), problem.file(), problem.line(), problem.column());
		this.problem = problem;
	}

	Problem problem() {
		return problem;
	}
}
