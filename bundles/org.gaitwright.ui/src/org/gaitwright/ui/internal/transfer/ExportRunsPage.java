/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.ExportItem;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.runs.RunFolders;

/** Chooses runs, parts of them, the format and the place of the files. */
final class ExportRunsPage extends WizardPage {
	private static final String LEFT_OUT = "leftOut"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String ONE_FOLDER = "oneFolder"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$

	private final Collection<Path> places;
	private final Map<ExportItem, Button> items = new EnumMap<>(ExportItem.class);
	private RunChoice runs;
	private Combo format;
	private Button oneFolder;
	private FolderField folder;
	private boolean found;
	private boolean any;

	/** @param places what is selected: runs, and folders with runs */
	ExportRunsPage(Collection<Path> places) {
		super("exportRuns", Messages.exportTitle, null); //$NON-NLS-1$
		setDescription(Messages.exportText);
		this.places = places;
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		runs = new RunChoice(body, this::validate);
		createParts(body);
		createPlace(body);
		restore();
		validate();
		UiUpdate<List<Path>> update = new UiUpdate<>(body, this::show);
		Job.createSystem(Messages.looking, (ICoreRunnable) monitor -> update
				.offer(List.copyOf(RunFolders.runsBelow(RunFolders.ofWorkspace(), body::isDisposed)))).schedule();
	}

	private void createParts(Composite body) {
		Group group = new Group(body, SWT.NONE);
		group.setText(Messages.parts);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Composite row = new Composite(group, SWT.NONE);
		row.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		for (ExportItem item : ExportItem.values())
			items.put(item, part(row, item));
		new Label(group, SWT.NONE).setText(Messages.format);
		format = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
		format.setItems(Messages.formatCsv, Messages.formatMat, Messages.formatJson);
		format.select(0);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(format);
	}

	private Button part(Composite row, ExportItem item) {
		Button button = new Button(row, SWT.CHECK);
		button.setText(switch (item) {
			case TRAJECTORIES -> Messages.trajectories;
			case POLICY -> Messages.policy;
			case METRICS -> Messages.metrics;
			case CONDITIONS -> Messages.conditions;
			case TIMESTEPS -> Messages.timeSteps;
		});
		button.setToolTipText(switch (item) {
			case TRAJECTORIES -> Messages.trajectoriesTip;
			case POLICY -> Messages.policyTip;
			case METRICS -> Messages.metricsTip;
			case CONDITIONS -> Messages.conditionsTip;
			case TIMESTEPS -> Messages.timeStepsTip;
		});
		button.addListener(SWT.Selection, event -> validate());
		return button;
	}

	private void createPlace(Composite body) {
		Group group = new Group(body, SWT.NONE);
		group.setText(Messages.place);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Button inRuns = new Button(group, SWT.RADIO);
		inRuns.setText(Messages.inRuns);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(inRuns);
		inRuns.setSelection(true);
		oneFolder = new Button(group, SWT.RADIO);
		oneFolder.setText(Messages.inFolder);
		folder = new FolderField(group, Messages.inFolderName, this::validate);
		for (Button each : new Button[] { inRuns, oneFolder })
			each.addListener(SWT.Selection, event -> {
				folder.setEnabled(oneFolder.getSelection());
				validate();
			});
	}

	private void show(List<Path> directories) {
		found = true;
		any = !directories.isEmpty();
		runs.show(directories, places);
	}

	private void validate() {
		if (folder == null)
			return;
		String fault = fault();
		setErrorMessage(fault.isEmpty() || !found ? null : fault);
		setMessage(found ? null : Messages.looking, INFORMATION);
		setPageComplete(found && fault.isEmpty());
	}

	/** What has to be mended, empty for nothing. */
	private String fault() {
		if (!any)
			return Messages.noRuns;
		if (runs.checked().isEmpty())
			return Messages.chooseRuns;
		if (items().isEmpty())
			return Messages.chooseParts;
		if (!oneFolder.getSelection())
			return ""; //$NON-NLS-1$
		if (folder.get().isEmpty())
			return Messages.chooseFolder;
		return !folder.fault().isEmpty() ? folder.fault()
				: request().targets().entrySet().stream().filter(each -> each.getKey().equals(each.getValue()))
						.map(each -> NLS.bind(Messages.folderOfRuns, folder.get())).findFirst().orElse(""); //$NON-NLS-1$
	}

	private Set<ExportItem> items() {
		Set<ExportItem> chosen = EnumSet.noneOf(ExportItem.class);
		items.forEach((item, button) -> {
			if (button.getSelection())
				chosen.add(item);
		});
		return chosen;
	}

	/** What the user wants. */
	ExportRequest request() {
		return new ExportRequest(runs.checked(), items(), ExportFormat.values()[format.getSelectionIndex()],
				oneFolder.getSelection() ? folder.path() : null);
	}

	private void restore() {
		IDialogSettings settings = getDialogSettings();
		items.forEach((item, button) -> button.setSelection(!settings.getBoolean(LEFT_OUT + item)));
		for (ExportFormat each : ExportFormat.values())
			if (each.name().equals(settings.get(FORMAT)))
				format.select(each.ordinal());
		if (settings.getBoolean(ONE_FOLDER)) {
			oneFolder.setSelection(true);
			((Button) oneFolder.getParent().getChildren()[0]).setSelection(false);
		}
		folder.set(settings.get(FOLDER) == null ? "" : settings.get(FOLDER)); //$NON-NLS-1$
		folder.setEnabled(oneFolder.getSelection());
	}

	/** Remembers the choices for another time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		items.forEach((item, button) -> settings.put(LEFT_OUT + item, !button.getSelection()));
		settings.put(FORMAT, ExportFormat.values()[format.getSelectionIndex()].name());
		settings.put(ONE_FOLDER, oneFolder.getSelection());
		settings.put(FOLDER, folder.get());
	}

	@Override
	public void performHelp() {
		PageHelp.show(this, Messages.exportHelp);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			runs.setFocus();
	}
}
