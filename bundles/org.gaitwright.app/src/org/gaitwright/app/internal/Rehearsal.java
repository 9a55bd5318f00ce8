/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/**
 * Makes widgets that nobody sees, of the kinds that the first wizard and editor are made of: the first of a kind takes the
 * platform several times as long as the next. In small steps, between which the user interface answers.
 */
public final class Rehearsal {
	private final Display display;
	private final Deque<Runnable> steps;
	private Shell stage;
	private FormToolkit toolkit;
	private ScrolledForm form;

	private Rehearsal(Display display) {
		this.display = display;
		steps = new ArrayDeque<>(List.of(this::open, this::form, this::fields, this::fields, this::text, this::wizard,
				this::close));
	}

	/** Begins soon, from any thread. */
	public static void begin(Display display) {
		if (!display.isDisposed())
			new Rehearsal(display).next();
	}

	private void next() {
		display.asyncExec(() -> {
			Runnable step = steps.poll();
			if (step == null || display.isDisposed())
				return;
			try {
				step.run();
			} catch (RuntimeException e) {
				ILog.of(Rehearsal.class).warn(e.getMessage(), e); // the performance will tell what is wrong
				steps.clear();
				steps.add(this::close);
			}
			next();
		});
	}

	private void open() {
		stage = new Shell(display, SWT.NO_TRIM);
		stage.setSize(800, 600);
		GridLayoutFactory.fillDefaults().applyTo(stage);
		toolkit = new FormToolkit(display);
	}

	private void form() {
		form = toolkit.createScrolledForm(stage);
		form.setText(Messages.title);
		GridLayoutFactory.fillDefaults().applyTo(form.getBody());
		stage.layout();
	}

	private void fields() {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(Messages.title);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		section.setClient(body);
		for (int i = 0; i < 4; i++) {
			toolkit.createLabel(body, Messages.title, SWT.WRAP);
			toolkit.createText(body, Messages.title);
			toolkit.createHyperlink(body, Messages.title, SWT.NONE);
			Combo combo = new Combo(body, SWT.READ_ONLY);
			combo.setItems(Messages.title);
			toolkit.adapt(combo, true, false);
		}
		toolkit.createTree(body, SWT.BORDER);
		form.reflow(true);
	}

	private void text() {
		StyledText text = new StyledText(stage, SWT.MULTI | SWT.V_SCROLL);
		text.setText(Messages.about);
		stage.layout();
		text.getLineAtOffset(0);
	}

	private void wizard() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			IWorkbenchWizard wizard = workbench.getNewWizardRegistry().findWizard(WelcomePage.NEW_EXPERIMENT).createWizard();
			wizard.init(workbench, StructuredSelection.EMPTY);
			WizardDialog dialog = new WizardDialog(stage, wizard);
			dialog.create();
			dialog.close();
		} catch (CoreException e) {
			ILog.of(Rehearsal.class).log(e.getStatus());
		}
	}

	private void close() {
		toolkit.dispose();
		stage.dispose();
	}
}
