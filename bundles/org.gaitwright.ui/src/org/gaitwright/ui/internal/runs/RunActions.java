/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.UiUpdate;

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
				this::openFolders);
		Entry latex = new Entry(Messages.copyLatex, Messages.copyLatexTip, null, always, () -> copy(true));
		Entry link = new Entry(Messages.linkFolder, Messages.linkFolderTip, null, always,
				() -> linking().ask(site.getShell()));
		copy = new Entry(Messages.copyCsv, Messages.copyCsvTip, null, always, () -> copy(false));
		delete = new Entry(Messages.delete, Messages.deleteTip, Icon.DELETE.descriptor(), any, this::delete);
		entries = List.of(compare, runAgain, open, delete, copy, latex, link);
		fillBars(compare, runAgain, open, latex, link);
		table.selectionProvider().addSelectionChangedListener(event -> enable());
		table.control().addKeyListener(KeyListener.keyPressedAdapter(this::key));
		enable();
	}

	private void fillBars(Entry compare, Entry runAgain, Entry open, Entry latex, Entry link) {
		IToolBarManager bar = site.getActionBars().getToolBarManager();
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		List.of(runAgain, compare, open, delete).forEach(bar::add);
		IMenuManager views = site.getActionBars().getMenuManager();
		List.of(link, copy, latex).forEach(views::add);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		List.of(runAgain, compare).forEach(menu::add);
		menu.add(new Separator());
		List.of(copy, latex, open).forEach(menu::add);
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

	private LinkFolder linking() {
		UiUpdate<String> report = new UiUpdate<>(table.control(), text -> {
			note.say(text);
			changed.run();
		});
		return new LinkFolder(report::offer);
	}

	/** Links a folder with runs into a project. */
	void link(Path folder, IProject project) {
		linking().link(IPath.fromPath(folder), project);
	}

	private void openFolders() {
		for (RunEntry run : table.selected())
			if (!Program.launch(run.directory().toString()))
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
