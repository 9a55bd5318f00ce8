/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Makes a project with a folder for experiments. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private static final String EXPERIMENTS = "experiments"; //$NON-NLS-1$

	private IWorkbench workbench;
	private WizardNewProjectCreationPage page;

	@Override
	public void init(IWorkbench owner, IStructuredSelection present) {
		workbench = owner;
		setWindowTitle(Messages.projectTitle);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		page = new WizardNewProjectCreationPage("project"); //$NON-NLS-1$
		page.setTitle(Messages.projectTitle);
		page.setDescription(Messages.projectText);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		URI location = page.useDefaults() ? null : page.getLocationURI();
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {

				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					create(project, location, monitor);
				}
			});
		} catch (InvocationTargetException failed) {
			CoreException cause = (CoreException) failed.getCause();
			StatusManager.getManager().handle(cause.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
		return true;
	}

	private static void create(IProject project, URI location, IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		project.create(description, monitor);
		project.open(monitor);
		IFolder experiments = project.getFolder(EXPERIMENTS);
		if (!experiments.exists()) {
			experiments.create(true, true, monitor);
		}
	}
}
