/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import org.gaitwright.experiment.study.StudyCatalog;

/** Makes a study file from a shipped study and opens it. */
public final class NewStudyWizard extends NewFileWizard {

	/** Called by the workbench. */
	public NewStudyWizard() {
		super(new TemplateKind(Messages.studyTitle, "study", Messages.studyTemplateText, Messages.studyFileText, //$NON-NLS-1$
				() -> StudyCatalog.installed().shipped()));
	}
}
