/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.internal.NoteLine;
import org.gaitwright.ui.internal.ThemeChanges;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.launch.StartedRuns;
import org.gaitwright.ui.internal.plot.Named;

/** All runs of the workspace, whoever made them. */
public final class RunsView extends ViewPart {
	private final RunList list = new RunList();
	private RunTable table;
	private Text filter;
	private RunGroupingControls grouping;
	private NoteLine note;
	private RunSearchJob search;
	private RunActions actions;
	/** A run that this workbench has begun and that is not listed yet. */
	private volatile Path begun;

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
		controls(all);
		table = new RunTable(all, list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		note = new NoteLine(all);
		ThemeChanges.follow(getSite(), all, table::adopt);
		UiUpdate<RunSearchJob.Found> update = new UiUpdate<>(all, this::show);
		search = new RunSearchJob(update::offer);
		actions = new RunActions(getViewSite(), table, note, search::ask);
		getSite().setSelectionProvider(table.selectionProvider());
		search.schedule();
		StartedRuns.follow(all, run -> {
			begun = run;
			search.ask();
		});
	}

	private void controls(Composite all) {
		Composite row = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(0, 4, 0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		filter = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.filter);
		filter.setToolTipText(Messages.filterTip);
		filter.getAccessible().addAccessibleListener(new Named(Messages.filter));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		filter.addModifyListener(event -> {
			list.filter(filter.getText());
			refresh();
		});
		grouping = new RunGroupingControls(row, () -> {
			list.group(grouping.grouping(), grouping.spread());
			table.groups(grouping.grouping().isAny());
			refresh();
		});
	}

	private void show(RunSearchJob.Found found) {
		list.all(found.runs());
		grouping.parameters(list.groupable());
		refresh();
		if (!found.problem().isEmpty())
			note.show(List.of(found.problem()));
		selectBegun();
	}

	/** Selects a run that the user has started, so that the other views show it; two that are compared stay selected. */
	private void selectBegun() {
		Path run = begun;
		if (run == null || !list.has(run))
			return;
		begun = null;
		if (table.selected().size() < 2)
			select(List.of(run));
	}

	private void refresh() {
		table.refresh();
		if (list.total() == 0)
			note.show(List.of(Messages.noRuns));
		else if (list.shown().isEmpty())
			note.show(List.of(NLS.bind(Messages.noMatch, list.total())));
		else
			note.show(List.of());
		actions.enable();
	}

	/** Deletes run directories without asking. */
	public void delete(List<Path> directories) {
		actions.delete(directories);
	}

	/** Opens the comparison of the two selected runs. */
	public CompareDialog compare() {
		return actions.compare();
	}

	/** Starts the experiments of the selected runs anew. */
	public void again() {
		actions.again();
	}

	/**
	 * Opens the directories of the selected runs.
	 *
	 * @param program opens a path, or returns that it cannot
	 */
	public void openFolders(Predicate<String> program) {
		actions.openFolders(program);
	}

	/** The runs as shown, those in groups among them. */
	public List<RunEntry> shown() {
		return List.copyOf(list.shown());
	}

	/** What the selected rows, or all, say: a header, and a row for each. */
	public String text() {
		return table.text().csv();
	}

	/** Selects those runs that the filter lets through, in their groups; where none is, the selection stays as it is. */
	public void select(List<Path> directories) {
		List<RunEntry> runs = list.shown().stream().filter(run -> directories.contains(run.directory())).toList();
		if (runs.isEmpty() && !directories.isEmpty())
			return;
		list.open(directories);
		table.refresh();
		table.selectionProvider().setSelection(new StructuredSelection(runs));
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
