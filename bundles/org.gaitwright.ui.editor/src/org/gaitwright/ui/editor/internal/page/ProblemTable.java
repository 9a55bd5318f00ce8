/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.ui.editor.internal.document.ProblemTexts;

/** The problems of a document, one a row. */
final class ProblemTable {

	private static final int LINE_WIDTH = 60;

	private final Composite control;
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();

	ProblemTable(Composite parent, FormToolkit toolkit, Consumer<Problem> onOpen) {
		control = toolkit.createComposite(parent);
		Table table = toolkit.createTable(control, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(AccessibleNames.of(Messages.problems));
		viewer = new TableViewer(table);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		control.setLayout(layout);
		TableViewerColumn text = column(Messages.problem, new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return ProblemTexts.sentence((Problem) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element) + '\n' + ((Problem) element).advice();
			}

			@Override
			public Image getImage(Object element) {
				return PlatformUI.getWorkbench().getSharedImages()
						.getImage(((Problem) element).severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
								: ISharedImages.IMG_OBJS_WARN_TSK);
			}
		});
		TableViewerColumn line = column(Messages.line, new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				Problem problem = (Problem) element;
				String number = problem.line() > 0 ? Integer.toString(problem.line()) : ""; //$NON-NLS-1$
				return problem.line() > 0 && problem.column() > 0 ? number + ':' + problem.column() : number;
			}
		});
		layout.setColumnData(text.getColumn(), new ColumnWeightData(1, true));
		layout.setColumnData(line.getColumn(), new ColumnPixelData(LINE_WIDTH, true));
		viewer.addOpenListener(
				event -> onOpen.accept((Problem) viewer.getStructuredSelection().getFirstElement()));
	}

	/** Shows as well what to do about the problems. */
	void addAdvice() {
		TableViewerColumn advice = column(Messages.advice, new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return ((Problem) element).advice();
			}
		});
		layout.setColumnData(advice.getColumn(), new ColumnWeightData(1, true));
	}

	private TableViewerColumn column(String title, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		return column;
	}

	void show(List<Problem> problems) {
		viewer.setInput(problems);
	}

	Control control() {
		return control;
	}
}
