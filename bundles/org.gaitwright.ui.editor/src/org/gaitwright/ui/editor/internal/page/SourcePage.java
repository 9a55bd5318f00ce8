/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
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

/** Shows the file as it will be saved, with line numbers, and what is wrong with it. */
public final class SourcePage extends FormPage implements DocumentListener {

	/** Identifies the page. */
	public static final String ID = "source"; //$NON-NLS-1$

	private static final int NUMBER_WIDTH = 44;

	private final ExperimentDocument document;
	private StyledText text;
	private ProblemTable problems;

	/**
	 * Makes the page.
	 *
	 * @param editor   the editor
	 * @param document what is edited
	 */
	public SourcePage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, Messages.source);
		this.document = document;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		ScrolledForm form = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form.setText(Messages.source);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(form.getBody());
		toolkit.createLabel(form.getBody(), Messages.sourceText, SWT.WRAP);
		SashForm rows = new SashForm(form.getBody(), SWT.VERTICAL | SWT.SMOOTH);
		toolkit.adapt(rows, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(rows);
		text = createText(rows, toolkit);
		problems = new ProblemTable(rows, toolkit, this::showLine);
		rows.setWeights(75, 25);
		document.addListener(this);
		FormColours.follow(form);
		changed();
		validated();
	}

	private static StyledText createText(Composite parent, FormToolkit toolkit) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		toolkit.adapt(text, true, false);
		text.setFont(JFaceResources.getTextFont());
		text.getAccessible().addAccessibleListener(AccessibleNames.of(Messages.source));
		return text;
	}

	private void showLine(Problem problem) {
		int line = problem.line() - 1;
		if (line >= 0 && line < text.getLineCount()) {
			text.setSelection(text.getOffsetAtLine(line), text.getOffsetAtLine(line) + text.getLine(line).length());
			text.showSelection();
			text.setFocus();
		}
	}

	@Override
	public void changed() {
		String content = content();
		if (!content.equals(text.getText())) {
			int top = text.getTopIndex();
			text.setText(content);
			text.setTopIndex(top);
			markLines();
		}
	}

	private String content() {
		if (document.root() == null) {
			return Messages.brokenFile;
		}
		try {
			return new String(document.content(), StandardCharsets.UTF_8);
		} catch (IOException failed) {
			ILog.of(SourcePage.class).error(failed.getMessage(), failed);
			return failed.getMessage();
		}
	}

	/** Line numbers; those of lines with an error in the colour of errors. */
	private void markLines() {
		for (int line = 0; line < text.getLineCount(); line++) {
			int number = line + 1;
			boolean wrong = document.problems().stream()
					.anyMatch(problem -> problem.line() == number && problem.severity() == Severity.ERROR);
			StyleRange style = new StyleRange();
			style.metrics = new GlyphMetrics(0, 0, NUMBER_WIDTH);
			style.foreground = wrong ? JFaceColors.getErrorText(text.getDisplay())
					: text.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY);
			style.fontStyle = wrong ? SWT.BOLD : SWT.NORMAL;
			Bullet bullet = new Bullet(ST.BULLET_TEXT, style);
			bullet.text = Integer.toString(number);
			text.setLineBullet(line, 1, null);
			text.setLineBullet(line, 1, bullet);
		}
	}

	@Override
	public void replaced() {
		changed();
	}

	@Override
	public void validated() {
		problems.show(document.problems());
		markLines();
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}
