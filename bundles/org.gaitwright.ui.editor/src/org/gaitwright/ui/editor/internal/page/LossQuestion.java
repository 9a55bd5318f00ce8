/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.gaitwright.model.problem.Problem;

/** Asks whether a file may lose what could not be read of it; not to is the default. */
public final class LossQuestion {

	private static final int NAMED = 5;

	private LossQuestion() {
	}

	/**
	 * Asks.
	 *
	 * @param shell    above which
	 * @param file     its name
	 * @param problems why there are parts that could not be read
	 * @return whether they may be lost
	 */
	public static boolean ask(Shell shell, String file, List<Problem> problems) {
		String parts = problems.stream().limit(NAMED).map(problem -> NLS.bind(Messages.lossPart, problem.message(), problem.line()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.conflictTitle,
				NLS.bind(Messages.lossText, new Object[] { file, problems.size(), parts }), 0, Messages.conflictCancel,
				Messages.lossSave) == 1;
	}
}
