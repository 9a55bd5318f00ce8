/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.gaitwright.ui.internal.UiUpdate;
import org.gaitwright.ui.internal.plot.Named;

/** What tells two runs apart. Not modal: runs can be looked at meanwhile. */
public final class CompareDialog extends Dialog {
	private static final int COPY_CSV = IDialogConstants.CLIENT_ID;
	private static final int COPY_LATEX = IDialogConstants.CLIENT_ID + 1;

	private final RunEntry first;
	private final RunEntry second;
	private Table parameters;
	private Table metrics;
	private Label note;
	private RunComparison comparison;

	CompareDialog(Shell shell, RunEntry first, RunEntry second) {
		super(shell);
		this.first = first;
		this.second = second;
		setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE | SWT.MAX);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.compareTitle);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, convertWidthInCharsToPixels(150)),
				Math.max(size.y, convertHeightInCharsToPixels(38)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		note = new Label(area, SWT.WRAP);
		note.setText(Messages.compareReading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
		parameters = table(area, Messages.compareParameters, 8,
				List.of(Messages.compareParameter, first.name(), second.name(), Messages.compareUsual,
						Messages.compareDiffers),
				false);
		metrics = table(area, Messages.compareMetrics, 12, List.of(Messages.compareMetric, first.name(), second.name(),
				Messages.compareDifference, Messages.compareRelative), true);
		read(new UiUpdate<>(area, this::show));
		return area;
	}

	/** What was read, or why it cannot be read. */
	private record Answer(RunComparison comparison, String problem) {
	}

	private void read(UiUpdate<Answer> update) {
		Job job = Job.create(Messages.compareReading, monitor -> {
			try {
				update.offer(new Answer(RunComparison.read(first, second), "")); //$NON-NLS-1$
			} catch (IOException | RuntimeException e) {
				update.offer(new Answer(null, NLS.bind(Messages.compareFailed, e.getMessage())));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private Table table(Composite area, String title, int lines, List<String> columns, boolean grab) {
		Label label = new Label(area, SWT.NONE);
		label.setText(title);
		Composite place = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, grab).applyTo(place);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		Table table = new Table(place, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.getAccessible().addAccessibleListener(new Named(title));
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(columns.get(i));
			column.setToolTipText(columns.get(i));
			layout.setColumnData(column, new ColumnWeightData(i < 3 ? 28 : 15, 60, true));
		}
		GridDataFactory.createFrom((GridData) place.getLayoutData())
				.hint(SWT.DEFAULT, table.getHeaderHeight() + lines * table.getItemHeight()).applyTo(place);
		return table;
	}

	private void show(Answer answer) {
		comparison = answer.comparison();
		if (comparison != null) {
			fill(parameters, comparison.parameterTable());
			fill(metrics, comparison.metricTable());
		}
		String text = comparison == null ? answer.problem()
				: comparison.parameters().isEmpty() ? Messages.compareSame : ""; //$NON-NLS-1$
		note.setText(text);
		note.setVisible(!text.isEmpty());
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		getButton(COPY_CSV).setEnabled(comparison != null);
		getButton(COPY_LATEX).setEnabled(comparison != null);
		note.getParent().layout(true, true);
	}

	private static void fill(Table table, TextTable content) {
		for (List<String> row : content.rows())
			new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY_CSV, Messages.copyCsv, false).setEnabled(comparison != null);
		createButton(parent, COPY_LATEX, Messages.copyLatex, false).setEnabled(comparison != null);
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case COPY_CSV -> TextTable.copy(comparison.parameterTable().csv() + "\n" + comparison.metricTable().csv(), //$NON-NLS-1$
					getShell().getDisplay());
			case COPY_LATEX -> TextTable.copy(
					comparison.parameterTable().latex() + "\n" + comparison.metricTable().latex(), //$NON-NLS-1$
					getShell().getDisplay());
			default -> close();
		}
	}

	/** Whether the runs have been read. */
	public boolean isFilled() {
		return comparison != null;
	}

	/** The parameters of the two runs. */
	public Table parameters() {
		return parameters;
	}

	/** The metrics of the two runs. */
	public Table metrics() {
		return metrics;
	}
}
