/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.internal.runs.RunEntry;

/** A table of runs with check boxes. */
final class RunChoice {
	private static final int WIDTH = 560;
	private static final int HEIGHT = 150;

	private final CheckboxTableViewer viewer;
	private final Button all;
	private final Button none;
	private final Runnable changed;

	/** @param changed called when the user checks other runs */
	RunChoice(Composite parent, Runnable changed) {
		this.changed = changed;
		new Label(parent, SWT.NONE).setText(Messages.runs);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
		Composite place = new Composite(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
		viewer = CheckboxTableViewer.newCheckList(place, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().getAccessible().addAccessibleListener(new Named(Messages.runs.replace("&", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		TableColumnLayout columns = new TableColumnLayout();
		place.setLayout(columns);
		column(columns, Messages.columnRun, 3, RunEntry::name);
		column(columns, Messages.columnFolder, 4, RunChoice::folder);
		viewer.addCheckStateListener(event -> changed.run());
		Composite buttons = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		all = button(buttons, Messages.selectAll, true);
		none = button(buttons, Messages.deselectAll, false);
	}

	/** As the Project Explorer shows it, where it is in the workspace. */
	private static String folder(Path run) {
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		return run.startsWith(workspace) ? workspace.relativize(run.getParent()).toString()
				: String.valueOf(run.getParent());
	}

	private void column(TableColumnLayout columns, String title, int weight,
			Function<Path, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(run -> text.apply((Path) run)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private Button button(Composite parent, String text, boolean check) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			viewer.setAllChecked(check);
			changed.run();
		});
		button.setEnabled(false);
		return button;
	}

	/** Offers these, and checks those that are in one of the places or have one of them in them. */
	void show(List<Path> runs, Collection<Path> places) {
		viewer.setInput(runs);
		viewer.setCheckedElements(runs.stream()
				.filter(run -> places.stream().anyMatch(place -> run.startsWith(place) || place.startsWith(run))).toArray());
		if (viewer.getCheckedElements().length > 0)
			viewer.reveal(viewer.getCheckedElements()[0]);
		all.setEnabled(!runs.isEmpty());
		none.setEnabled(!runs.isEmpty());
		changed.run();
	}

	/** Those that the user has checked, in the order of the table. */
	List<Path> checked() {
		return Arrays.stream(viewer.getCheckedElements()).map(Path.class::cast).toList();
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}
}
