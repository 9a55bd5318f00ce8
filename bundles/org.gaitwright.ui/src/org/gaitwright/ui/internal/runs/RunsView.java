/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.ThemeChanges;
import org.gaitwright.ui.internal.UiPlugin.Icon;
import org.gaitwright.ui.internal.UiUpdate;

/** All runs of the workspace, whoever made them. */
public final class RunsView extends ViewPart {
	private final RunList list = new RunList();
	private RunTable table;
	private Text filter;
	private NoteLine note;
	private RunSearchJob search;
	private Action openFolder;
	private Action delete;

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		filter = new Text(all, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.filter);
		filter.setToolTipText(Messages.filterTip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> {
			list.filter(filter.getText());
			refresh();
		});
		table = new RunTable(all, list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		note = new NoteLine(all);
		ThemeChanges.follow(getSite(), all, table::adopt);
		actions();
		getSite().setSelectionProvider(table.selectionProvider());
		UiUpdate<List<RunEntry>> update = new UiUpdate<>(all, this::show);
		search = new RunSearchJob(update::offer);
		search.schedule();
	}

	private void actions() {
		openFolder = new Action(Messages.openFolder, Icon.FOLDER.descriptor()) {
			@Override
			public void run() {
				openFolders();
			}
		};
		openFolder.setToolTipText(Messages.openFolderTip);
		delete = new Action(Messages.delete, Icon.DELETE.descriptor()) {
			@Override
			public void run() {
				delete();
			}
		};
		delete.setToolTipText(Messages.deleteTip);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(openFolder);
		bar.add(delete);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(openFolder);
		menu.add(delete);
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, table.selectionProvider());
		table.selectionProvider().addSelectionChangedListener(event -> enable());
		table.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && delete.isEnabled())
				delete.run();
		}));
		enable();
	}

	private void enable() {
		boolean any = !table.selected().isEmpty();
		openFolder.setEnabled(any);
		delete.setEnabled(any);
	}

	private void show(List<RunEntry> runs) {
		list.all(runs);
		refresh();
	}

	private void refresh() {
		table.refresh();
		if (list.total() == 0)
			note.say(Messages.noRuns);
		else if (list.shown().isEmpty())
			note.say(NLS.bind(Messages.noMatch, list.total()));
		else
			note.show(List.of());
		enable();
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
		if (MessageDialog.openConfirm(getSite().getShell(), Messages.deleteTitle, question))
			delete(runs.stream().map(RunEntry::directory).toList());
	}

	/** Deletes run directories without asking. */
	public void delete(List<Path> directories) {
		UiUpdate<String> failure = new UiUpdate<>(table.control(), note::say);
		RunDeletion deletion = new RunDeletion(directories, failure::offer);
		deletion.addJobChangeListener(IJobChangeListener.onDone(event -> search.ask()));
		deletion.schedule();
	}

	/** The runs as shown. */
	public List<RunEntry> shown() {
		return List.copyOf(list.shown());
	}

	/** Selects those of the shown runs. */
	public void select(List<Path> directories) {
		table.selectionProvider().setSelection(new StructuredSelection(
				list.shown().stream().filter(run -> directories.contains(run.directory())).toList()));
	}

	/** The field for words to filter by. */
	public Text filter() {
		return filter;
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		if (search != null)
			search.stop();
		super.dispose();
	}
}
