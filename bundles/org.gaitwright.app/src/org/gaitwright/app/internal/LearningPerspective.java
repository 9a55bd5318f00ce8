/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.gaitwright.ui.Ids;

/** Experiments on the left, the runs below, and how they converge and move on the right of the editor. */
public final class LearningPerspective implements IPerspectiveFactory {
	private static final String NEW_FOLDER = "org.eclipse.ui.wizards.new.folder"; //$NON-NLS-1$
	private static final String NEW_FILE = "org.eclipse.ui.wizards.new.file"; //$NON-NLS-1$
	/** The Run menu and its button: org.eclipse.debug.ui.IDebugUIConstants.LAUNCH_ACTION_SET. */
	private static final String LAUNCHING = "org.eclipse.debug.ui.launchActionSet"; //$NON-NLS-1$
	private static final String NEW_PROJECT = "org.eclipse.ui.wizards.new.project"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors); //$NON-NLS-1$
		left.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, editors); //$NON-NLS-1$
		bottom.addView(Ids.RUNS_VIEW);
		bottom.addView(IConsoleConstants.ID_CONSOLE_VIEW);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(IPageLayout.ID_PROP_SHEET);
		bottom.addView(IProgressConstants.PROGRESS_VIEW_ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.5f, editors); //$NON-NLS-1$
		right.addView(Ids.CONVERGENCE_VIEW);
		right.addView(Ids.TRAJECTORY_VIEW);
		IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.6f, ProjectExplorer.VIEW_ID); //$NON-NLS-1$
		outline.addView(IPageLayout.ID_OUTLINE);

		layout.addActionSet(LAUNCHING);
		layout.addNewWizardShortcut(NEW_PROJECT);
		layout.addNewWizardShortcut(NEW_FOLDER);
		layout.addNewWizardShortcut(NEW_FILE);
		for (String view : new String[] { Ids.RUNS_VIEW, Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW,
				ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
				IPageLayout.ID_PROBLEM_VIEW, IConsoleConstants.ID_CONSOLE_VIEW })
			layout.addShowViewShortcut(view);
		layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective"); //$NON-NLS-1$
	}
}
