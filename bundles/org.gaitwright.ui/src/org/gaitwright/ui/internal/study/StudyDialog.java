/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.osgi.util.NLS;
import org.gaitwright.experiment.study.Quartiles;
import org.gaitwright.experiment.study.StudyRunResult;
import org.gaitwright.experiment.study.StudyTable;
import org.gaitwright.ui.internal.plot.Named;
import org.gaitwright.ui.internal.runs.TextTable;

/** What came of a study: its table and its figure. Not modal. */
public final class StudyDialog extends Dialog {
	private static final int COPY_CSV = IDialogConstants.CLIENT_ID;
	private static final int COPY_LATEX = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 820;
	private static final int FIGURE_HEIGHT = 340;
	private static final int LINES = 8;

	private final StudyRunJob.Report report;
	private final ImageData figure;
	private Table table;

	/**
	 * @param figure at twice the resolution of the screen's units; null where there is none
	 */
	public StudyDialog(Shell shell, StudyRunJob.Report report, ImageData figure) {
		super(shell);
		this.report = report;
		this.figure = figure;
		setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE | SWT.MAX);
		setBlockOnOpen(false);
	}

	/** Reads the figure of a study; blocks. Null where it was not drawn. */
	public static ImageData figure(Path folder) {
		Path file = folder.resolve("figure.png"); //$NON-NLS-1$
		return Files.exists(file) ? new ImageData(file.toString()) : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.title, report.name()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label summary = new Label(area, SWT.WRAP);
		summary.setText(summary());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		createTable(area);
		if (figure != null)
			createFigure(area);
		return area;
	}

	private String summary() {
		long finished = report.results().stream().filter(StudyRunResult::isFinished).count();
		long failed = report.results().stream().filter(each -> each.state() == StudyRunResult.State.FAILED).count();
		int all = report.results().size();
		String text = NLS.bind(finished == all ? Messages.summary : Messages.unfinished,
				new Object[] { finished, all, report.folder() });
		return failed == 0 ? text : text + '\n' + NLS.bind(Messages.failures, failed);
	}

	private void createTable(Composite area) {
		TextTable text = text();
		table = new Table(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.getAccessible().addAccessibleListener(new Named(Messages.tableName));
		for (int i = 0; i < text.header().size(); i++) {
			TableColumn column = new TableColumn(table, text.numbers().get(i) ? SWT.RIGHT : SWT.LEFT);
			column.setText(text.header().get(i));
		}
		text.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
		for (TableColumn column : table.getColumns())
			column.pack();
		GridDataFactory.fillDefaults().grab(true, figure == null)
				.hint(WIDTH, table.getHeaderHeight() + LINES * table.getItemHeight()).applyTo(table);
	}

	private void createFigure(Composite area) {
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, FIGURE_HEIGHT).applyTo(scrolled);
		Label label = new Label(scrolled, SWT.NONE);
		Image image = new Image(area.getDisplay(), (ImageDataProvider) zoom -> figure
				.scaledTo(figure.width * zoom / 200, figure.height * zoom / 200));
		label.setImage(image);
		label.addDisposeListener(event -> image.dispose());
		label.getAccessible().addAccessibleListener(new Named(Messages.figureName));
		label.setSize(label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		scrolled.setContent(label);
	}

	private TextTable text() {
		List<String> header = List.of(Messages.experiment, Messages.method, Messages.runs, Messages.policyCost,
				Messages.heldOutCost, Messages.success, Messages.wall);
		return new TextTable(header, List.of(false, false, true, true, true, true, true),
				report.table().rows().stream().map(StudyDialog::row).toList());
	}

	private static List<String> row(StudyTable.Row row) {
		return List.of(row.experiment(), row.method(), row.finished() + "/" + row.runs(), text(row.policyCost(), "%.4g"), //$NON-NLS-1$ //$NON-NLS-2$
				text(row.heldOutCost(), "%.4g"), text(row.success(), "%.2f"), text(row.wall(), "%.1f s")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The median, and the quartiles where they differ from it. */
	private static String text(Quartiles values, String format) {
		if (Double.isNaN(values.median()))
			return ""; //$NON-NLS-1$
		String median = String.format(Locale.ROOT, format, values.median());
		return values.lower() == values.upper() ? median
				: median + String.format(Locale.ROOT, " [" + format + ", " + format + "]", values.lower(), values.upper()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY_CSV, Messages.copyCsv, false);
		createButton(parent, COPY_LATEX, Messages.copyLatex, false);
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case COPY_CSV -> TextTable.copy(text().csv(), getShell().getDisplay());
			case COPY_LATEX -> TextTable.copy(text().latex(), getShell().getDisplay());
			default -> close();
		}
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}

	/** The results of the methods. */
	public Table table() {
		return table;
	}
}
