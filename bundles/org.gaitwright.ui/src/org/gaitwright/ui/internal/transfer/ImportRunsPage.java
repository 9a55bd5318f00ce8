/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.internal.runs.RunEntry;

/** Chooses a folder with runs, the project in which they appear, and how. */
final class ImportRunsPage extends WizardPage {
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String PROJECT = "project"; //$NON-NLS-1$
	private static final String COPY = "copy"; //$NON-NLS-1$
	private static final int WIDTH = 520;
	private static final int HEIGHT = 110;

	private final Collection<Path> places;
	private final List<IProject> projects;
	private FolderField folder;
	private org.eclipse.swt.widgets.List names;
	private Combo project;
	private Button copy;
	private RunsInFolderJob search;
	private RunsInFolderJob.Found found;

	/** @param places what is selected, which is in a project or not */
	ImportRunsPage(Collection<Path> places) {
		super("importRuns", Messages.importTitle, null); //$NON-NLS-1$
		setDescription(Messages.importText);
		this.places = places;
		projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(each -> each.isOpen() && each.getLocation() != null).toList();
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		setControl(body);
		UiUpdate<RunsInFolderJob.Found> update = new UiUpdate<>(body, this::show);
		search = new RunsInFolderJob(update::offer);
		new Label(body, SWT.NONE).setText(Messages.folder);
		folder = new FolderField(body, Messages.folderName, this::look);
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.runsInIt);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		names = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		names.getAccessible().addAccessibleListener(new Named(Messages.runsInIt.replace("&", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(names);
		new Label(body, SWT.NONE).setText(Messages.project);
		project = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		project.setItems(projects.stream().map(IProject::getName).toArray(String[]::new));
		project.addListener(SWT.Selection, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(project);
		createKinds(body);
		restore();
		look();
	}

	private void createKinds(Composite body) {
		Group group = new Group(body, SWT.NONE);
		group.setText(Messages.how);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		Button link = new Button(group, SWT.RADIO);
		link.setText(Messages.link);
		copy = new Button(group, SWT.RADIO);
		copy.setText(Messages.copy);
		boolean wanted = getDialogSettings().getBoolean(COPY);
		link.setSelection(!wanted);
		copy.setSelection(wanted);
		copy.addListener(SWT.Selection, event -> validate());
	}

	private void restore() {
		IDialogSettings settings = getDialogSettings();
		int chosen = 0;
		for (int i = 0; i < projects.size(); i++)
			if (projects.get(i).getName().equals(settings.get(PROJECT)))
				chosen = i;
		for (int i = 0; i < projects.size(); i++) {
			Path location = projects.get(i).getLocation().toPath();
			if (places.stream().anyMatch(place -> place.startsWith(location)))
				chosen = i;
		}
		project.select(chosen);
		folder.set(settings.get(FOLDER) == null ? "" : settings.get(FOLDER)); //$NON-NLS-1$
	}

	/** There is another folder: what is in it is told later. */
	private void look() {
		if (copy == null)
			return;
		found = null;
		names.removeAll();
		if (folder.path() == null)
			search.cancel();
		else
			search.look(folder.path());
		validate();
	}

	private void show(RunsInFolderJob.Found what) {
		if (!what.folder().equals(folder.path()))
			return;
		found = what;
		names.setItems(what.runs().stream().map(RunEntry::name).toArray(String[]::new));
		validate();
	}

	private void validate() {
		String fault = fault();
		setErrorMessage(fault.isEmpty() ? null : fault);
		boolean looking = folder.path() != null && found == null;
		setMessage(looking ? NLS.bind(Messages.lookingIn, folder.get()) : found == null ? null
				: NLS.bind(found.whole() ? Messages.found : Messages.foundSome, found.runs().size()), looking
						|| found != null ? found != null && !found.whole() ? WARNING : INFORMATION : NONE);
		setPageComplete(fault.isEmpty() && found != null);
	}

	/** What has to be mended, empty for nothing or as long as that is not known. */
	private String fault() {
		if (projects.isEmpty())
			return Messages.noProject;
		if (!folder.fault().isEmpty())
			return folder.fault();
		if (found == null)
			return ""; //$NON-NLS-1$
		if (!found.isFolder())
			return NLS.bind(Messages.noFolder, found.folder());
		if (found.runs().isEmpty())
			return NLS.bind(found.whole() ? Messages.noRunIn : Messages.noRunYet, found.folder());
		return copy.getSelection() ? "" : RunLinkJob.fault(found.folder(), project()); //$NON-NLS-1$
	}

	private IProject project() {
		return projects.get(project.getSelectionIndex());
	}

	/** What the user wants. */
	ImportRequest request() {
		return new ImportRequest(found.folder(), found.runs(), project(), copy.getSelection());
	}

	/** Remembers the choices for another time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		settings.put(FOLDER, folder.get());
		settings.put(PROJECT, project.getText());
		settings.put(COPY, copy.getSelection());
	}

	@Override
	public void performHelp() {
		PageHelp.show(this, Messages.importHelp);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			folder.setFocus();
	}

	@Override
	public void dispose() {
		if (search != null)
			search.cancel();
		super.dispose();
	}
}
