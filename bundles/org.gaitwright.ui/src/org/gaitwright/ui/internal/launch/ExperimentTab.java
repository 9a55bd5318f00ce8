/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.gaitwright.ui.internal.UiPlugin.Icon;

/** What is run: an experiment, its seed, and what is changed in it for these runs. */
final class ExperimentTab extends AbstractLaunchConfigurationTab {
	private static final int OVERRIDES_HEIGHT = 70;
	/** Of text as narrow as the dialog gives it: its height is asked for before its width is known. */
	private static final int HINT_WIDTH = 250;
	private static final String ENDING = "*.experiment"; //$NON-NLS-1$

	private Text experiment;
	private Text seed;
	private Text overrides;

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		label(body, Messages.tabExperiment, SWT.CENTER);
		experiment = new Text(body, SWT.BORDER);
		experiment.setToolTipText(Messages.tabExperimentTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(experiment);
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.tabBrowse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		label(body, Messages.tabSeed, SWT.CENTER);
		seed = new Text(body, SWT.BORDER);
		seed.setMessage(Messages.tabSeedAbsent);
		seed.setToolTipText(Messages.tabSeedTip);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(seed);
		label(body, Messages.tabOverrides, SWT.BEGINNING);
		overrides = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		overrides.setToolTipText(Messages.tabOverridesTip);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, OVERRIDES_HEIGHT)
				.applyTo(overrides);
		label(body, "", SWT.BEGINNING); //$NON-NLS-1$
		Label hint = new Label(body, SWT.WRAP);
		hint.setText(Messages.tabOverridesHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.hint(HINT_WIDTH, hint.computeSize(HINT_WIDTH, SWT.DEFAULT).y).applyTo(hint);
		for (Text text : List.of(experiment, seed, overrides))
			text.addModifyListener(event -> updateLaunchConfigurationDialog());
		overrides.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true; // out of the field, which needs no tabulators
		});
		setControl(body);
	}

	private static void label(Composite parent, String text, int align) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, align).applyTo(label);
	}

	private void browse() {
		FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
				ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
		dialog.setTitle(Messages.tabBrowseTitle);
		dialog.setInitialPattern(ENDING);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file)
			experiment.setText(file.getFullPath().toPortableString());
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null)
			return;
		IFile selected = RunShortcut.experiment(window.getSelectionService().getSelection());
		IFile file = selected != null ? selected : RunShortcut.experiment(window.getActivePage().getActiveEditor());
		if (file != null) {
			RunShortcut.fill(configuration, file);
			configuration.rename(getLaunchConfigurationDialog().generateName(
					file.getFullPath().removeFileExtension().lastSegment()));
		}
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			experiment.setText(configuration.getAttribute(RunAttributes.EXPERIMENT, "")); //$NON-NLS-1$
			seed.setText(configuration.getAttribute(RunAttributes.SEED, "")); //$NON-NLS-1$
			overrides.setText(String.join(Text.DELIMITER,
					configuration.getAttribute(RunAttributes.OVERRIDES, List.of())));
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(RunAttributes.EXPERIMENT, experiment.getText().strip());
		configuration.setAttribute(RunAttributes.SEED, given(seed.getText()));
		List<String> lines = assignments();
		configuration.setAttribute(RunAttributes.OVERRIDES, lines.isEmpty() ? null : lines);
		IFile file = RunSettings.file(experiment.getText().strip());
		configuration.setMappedResources(file == null ? null : new IResource[] { file });
	}

	private static String given(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private List<String> assignments() {
		return overrides.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		setErrorMessage(fault());
		return getErrorMessage() == null;
	}

	private String fault() {
		IFile file = RunSettings.file(experiment.getText().strip());
		if (file == null || !file.exists())
			return NLS.bind(Messages.noExperiment, experiment.getText().strip());
		if (!seed.getText().isBlank() && !seed.getText().strip().matches("-?\\d{1,18}")) //$NON-NLS-1$
			return NLS.bind(Messages.noSeed, seed.getText().strip());
		try {
			RunSettings.overrides(assignments());
		} catch (CoreException e) {
			return e.getMessage();
		}
		return null;
	}

	@Override
	public String getName() {
		return Messages.tabExperimentTitle;
	}

	@Override
	public Image getImage() {
		return Icon.RUN.image();
	}
}
