/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import org.gaitwright.experiment.ExperimentCatalog;

/** Makes an experiment file from a shipped experiment and opens it. */
public final class NewExperimentWizard extends NewFileWizard {

	/** Called by the workbench. */
	public NewExperimentWizard() {
		super(new TemplateKind(Messages.experimentTitle, "experiment", Messages.templateText, Messages.fileText, //$NON-NLS-1$
				() -> ExperimentCatalog.installed().shipped()));
	}
}
