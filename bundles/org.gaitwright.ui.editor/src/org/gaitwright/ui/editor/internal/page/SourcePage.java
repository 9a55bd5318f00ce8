/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.ProblemTexts;

/** The text of the file, which can be edited, and what is wrong with it. */
public final class SourcePage extends FormPage implements DocumentListener {

	/** Identifies the page. */
	public static final String ID = "source"; //$NON-NLS-1$

	private final ExperimentDocument document;
	private final Consumer<EObject> onSelect;
	private TextViewer viewer;
	private StyledText text;
	private SourceStyler styler;
	private ProblemTable problems;
	/** What stands in the widget, or is about to: the text of the document but for what is being typed. */
	private String shown = ""; //$NON-NLS-1$

	/**
	 * Makes the page.
	 *
	 * @param editor   the editor
	 * @param document what is edited
	 * @param onSelect told of the root of the file while the page is active
	 */
	public SourcePage(FormEditor editor, ExperimentDocument document, Consumer<EObject> onSelect) {
		super(editor, ID, Messages.source);
		this.document = document;
		this.onSelect = onSelect;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		ScrolledForm form = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form.setText(Messages.source);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(form.getBody());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT)
				.applyTo(toolkit.createLabel(form.getBody(), Messages.sourceText, SWT.WRAP));
		SashForm rows = new SashForm(form.getBody(), SWT.VERTICAL | SWT.SMOOTH);
		toolkit.adapt(rows, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(rows);
		viewer = createViewer(rows, toolkit);
		text = viewer.getTextWidget();
		styler = SourceStyler.install(viewer);
		viewer.addTextListener(event -> {
			if (event.getViewerRedrawState()) { // else more is to come: all is being replaced
				typed();
			}
		});
		problems = new ProblemTable(rows, toolkit, problem -> showLine(problem.line(), problem.column()));
		problems.addAdvice();
		rows.setWeights(75, 25);
		document.addListener(this);
		FormColours.follow(form);
		show();
		validated();
	}

	/** The viewer is what finds and replaces; edits are the document's matter, and so is their undoing. */
	private static TextViewer createViewer(Composite parent, FormToolkit toolkit) {
		TextViewer viewer = new TextViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		viewer.setDocument(new Document());
		StyledText text = viewer.getTextWidget();
		toolkit.adapt(text, true, false);
		text.setFont(JFaceResources.getTextFont());
		text.getAccessible().addAccessibleListener(AccessibleNames.of(Messages.source));
		return viewer;
	}

	private void typed() {
		String present = text.getText();
		if (!present.equals(shown)) {
			shown = present;
			document.source().type(present);
		}
	}

	/**
	 * Leads the user to a place in the text.
	 *
	 * @param line   the line, from 1; where there is none nothing happens
	 * @param column the column, from 1; 0 for the whole line
	 */
	public void showLine(int line, int column) {
		if (line <= 0 || line > text.getLineCount()) {
			return;
		}
		int start = text.getOffsetAtLine(line - 1);
		int length = text.getLine(line - 1).length();
		if (column > 0) {
			text.setSelection(start + Math.min(column - 1, length));
		} else {
			text.setSelection(start, start + length);
		}
		text.showSelection();
		text.setFocus();
	}

	/** Shows the text of the document. Only what is different is replaced: the lines that are seen stay where they are. */
	private void show() {
		String next;
		try {
			next = document.text();
			text.setEditable(true);
		} catch (IOException failed) {
			ILog.of(SourcePage.class).error(failed.getMessage(), failed);
			next = failed.getMessage();
			text.setEditable(false);
		}
		if (next.equals(shown)) {
			return;
		}
		String before = shown;
		shown = next;
		int start = 0;
		int shorter = Math.min(before.length(), next.length());
		while (start < shorter && before.charAt(start) == next.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& before.charAt(before.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
			end++;
		}
		text.replaceTextRange(start, before.length() - end - start, next.substring(start, next.length() - end));
		if (!before.isEmpty()) {
			text.setCaretOffset(next.length() - end);
			text.showSelection();
		}
	}

	@Override
	public void changed() {
		if (isActive()) {
			show();
		}
	}

	@Override
	public void replaced() {
		if (isActive()) {
			show();
			onSelect.accept(document.root());
		}
	}

	@Override
	public void validated() {
		problems.show(document.problems());
		styler.markWrong(document.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
				.map(Problem::line).collect(Collectors.toSet()));
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			show();
			onSelect.accept(document.root());
		}
	}

	/** The other pages would show what the text was before, and changes there would replace it. */
	@Override
	public boolean canLeaveThePage() {
		if (!document.isTextRefused()) {
			document.source().readNow();
			return true;
		}
		String reason = document.source().latest().problems().stream().findFirst()
				.map(problem -> NLS.bind(Messages.sourceRefusedReason, new Object[] { problem.line(), problem.column(),
						ProblemTexts.sentence(problem), problem.advice() })).orElse(""); //$NON-NLS-1$
		int answer = MessageDialog.open(MessageDialog.WARNING, getSite().getShell(), Messages.sourceRefusedTitle,
				NLS.bind(Messages.sourceRefusedText, reason), SWT.NONE, Messages.sourceStay, Messages.sourceGiveUp);
		if (answer == 1) {
			document.source().giveUp();
			return true;
		}
		return false;
	}

	@Override
	public void setFocus() {
		if (text != null) {
			text.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IFindReplaceTarget.class && viewer != null ? adapter.cast(viewer.getFindReplaceTarget())
				: super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}
