/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.WizardOpening;

/** What can be done with the selected runs of the Runs view. */
final class RunActions {
	private final IViewSite site;
	private final RunTable table;
	private final NoteLine note;
	private final Runnable changed;
	private final RunAgain again;
	private final List<Entry> entries;
	private final Entry delete;
	private final Entry copy;

	/** An action that is enabled for some selections. */
	private static final class Entry extends Action {
		private final Predicate<List<RunEntry>> enabled;
		private final Runnable action;

		Entry(String text, String tip, ImageDescriptor image, Predicate<List<RunEntry>> enabled, Runnable action) {
			super(text, image);
			setToolTipText(tip);
			this.enabled = enabled;
			this.action = action;
		}

		@Override
		public void run() {
			action.run();
		}
	}

	/** @param changed called when runs have come or gone */
	RunActions(IViewSite site, RunTable table, NoteLine note, Runnable changed) {
		this.site = site;
		this.table = table;
		this.note = note;
		this.changed = changed;
		again = new RunAgain(site, table.control().getDisplay(), note::say);
		Predicate<List<RunEntry>> any = runs -> !runs.isEmpty();
		Predicate<List<RunEntry>> always = runs -> true;
		Entry compare = new Entry(Messages.compare, Messages.compareTip, Icon.COMPARE.descriptor(),
				runs -> runs.size() == 2, () -> compare());
		Entry runAgain = new Entry(Messages.again, Messages.againTip, Icon.AGAIN.descriptor(), any,
				this::again);
		Entry open = new Entry(Messages.openFolder, Messages.openFolderTip, Icon.FOLDER.descriptor(), any,
				() -> openFolders(Program::launch));
		Entry latex = new Entry(Messages.copyLatex, Messages.copyLatexTip, null, always, () -> copy(true));
		Entry export = new Entry(Messages.export, Messages.exportTip, Icon.EXPORT.descriptor(), any, this::export);
		Entry imports = new Entry(Messages.importRuns, Messages.importRunsTip, Icon.IMPORT.descriptor(), always,
				this::importRuns);
		copy = new Entry(Messages.copyCsv, Messages.copyCsvTip, null, always, () -> copy(false));
		delete = new Entry(Messages.delete, Messages.deleteTip, Icon.DELETE.descriptor(), any, this::delete);
		entries = List.of(compare, runAgain, open, delete, copy, latex, export, imports);
		fillBar(compare, runAgain, open);
		fillMenus(List.of(runAgain, compare), List.of(export, copy, latex, open), List.of(imports, copy, latex));
		table.selectionProvider().addSelectionChangedListener(event -> enable());
		table.control().addKeyListener(KeyListener.keyPressedAdapter(this::key));
		enable();
	}

	private void fillBar(Entry compare, Entry runAgain, Entry open) {
		IToolBarManager bar = site.getActionBars().getToolBarManager();
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		List.of(runAgain, compare, open, delete).forEach(bar::add);
	}

	/** The context menu of the table, and the menu of the view. */
	private void fillMenus(List<Entry> work, List<Entry> elsewhere, List<Entry> ofView) {
		IMenuManager views = site.getActionBars().getMenuManager();
		ofView.forEach(views::add);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		work.forEach(menu::add);
		menu.add(new Separator());
		elsewhere.forEach(menu::add);
		menu.add(new Separator());
		menu.add(delete);
		table.control().setMenu(menu.createContextMenu(table.control()));
		site.registerContextMenu(menu, table.selectionProvider());
	}

	private void key(KeyEvent event) {
		if (event.keyCode == SWT.DEL && delete.isEnabled())
			delete.run();
		else if (event.keyCode == 'c' && event.stateMask == SWT.MOD1)
			copy.run();
	}

	/** The selection or the runs have changed. */
	void enable() {
		List<RunEntry> selected = table.selected();
		entries.forEach(entry -> entry.setEnabled(entry.enabled.test(selected)));
	}

	/** Opens the comparison of the two selected runs. */
	CompareDialog compare() {
		List<RunEntry> runs = table.selected();
		CompareDialog dialog = new CompareDialog(site.getShell(), runs.get(0), runs.get(1));
		dialog.open();
		return dialog;
	}

	/** Starts the experiments of the selected runs anew. */
	void again() {
		again.start(table.selected());
	}

	private void copy(boolean latex) {
		TextTable text = table.text();
		TextTable.copy(latex ? text.latex() : text.csv(), table.control().getDisplay());
		note.say(NLS.bind(Messages.copied, text.rows().size()));
	}

	private void export() {
		WizardOpening.open(site.getShell(), PlatformUI.getWorkbench().getExportWizardRegistry(), Ids.EXPORT_RUNS,
				new StructuredSelection(table.selected()));
	}

	private void importRuns() {
		WizardOpening.open(site.getShell(), PlatformUI.getWorkbench().getImportWizardRegistry(), Ids.IMPORT_RUNS,
				StructuredSelection.EMPTY);
	}

	/**
	 * Opens the directories of the selected runs.
	 *
	 * @param program opens a path, or returns that it cannot
	 */
	void openFolders(Predicate<String> program) {
		for (RunEntry run : table.selected())
			if (!program.test(run.directory().toString()))
				note.say(NLS.bind(Messages.openFolderFailed, run.directory()));
	}

	private void delete() {
		List<RunEntry> runs = table.selected();
		for (RunEntry run : runs)
			if (run.status() == RunStatus.RUNNING) {
				note.say(NLS.bind(Messages.deleteRunning, run.name()));
				return;
			}
		String question = runs.size() == 1 ? NLS.bind(Messages.deleteOne, runs.get(0).directory())
				: NLS.bind(Messages.deleteMany, runs.size());
		if (MessageDialog.openConfirm(site.getShell(), Messages.deleteTitle, question))
			delete(runs.stream().map(RunEntry::directory).toList());
	}

	/** Deletes run directories without asking. */
	void delete(List<Path> directories) {
		UiUpdate<String> failure = new UiUpdate<>(table.control(), note::say);
		RunDeletion deletion = new RunDeletion(directories, failure::offer);
		deletion.addJobChangeListener(IJobChangeListener.onDone(event -> changed.run()));
		deletion.schedule();
	}
}
