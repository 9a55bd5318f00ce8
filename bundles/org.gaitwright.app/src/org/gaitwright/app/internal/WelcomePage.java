/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.app.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.gaitwright.ui.internal.WizardOpening;

/** What a new user sees first: one click trains a policy, another makes an experiment of one's own. */
public final class WelcomePage extends IntroPart {
	private static final int WIDTH = 640;
	private static final int BUTTON = 190;
	static final String NEW_EXPERIMENT = "org.gaitwright.ui.editor.newExperiment"; //$NON-NLS-1$

	private Button first;

	@Override
	public void createPartControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(30, 30).applyTo(body);
		Composite page = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 18).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
				.applyTo(page);
		Label title = text(page, Messages.title);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		wide(title);
		wide(text(page, Messages.about));
		first = choice(page, Messages.train, Messages.trainText, () -> {
			IWorkbenchWindow window = close();
			FirstPolicy.train(window);
		});
		choice(page, Messages.create, Messages.createText, () -> {
			IWorkbenchWindow window = close();
			WizardOpening.open(window.getShell(), window.getWorkbench().getNewWizardRegistry(), NEW_EXPERIMENT,
					StructuredSelection.EMPTY);
		});
		choice(page, Messages.workbench, Messages.workbenchText, this::close);
		wide(text(page, Messages.again));
	}

	private static Label text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT)
				.applyTo(label);
		return label;
	}

	private static void wide(Label label) {
		((GridData) label.getLayoutData()).horizontalSpan = 2;
	}

	private static Button choice(Composite parent, String name, String what, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridDataFactory.fillDefaults().hint(BUTTON, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(button);
		text(parent, what);
		return button;
	}

	/** Closes the page; returns its window, which it does not know any more then. */
	private IWorkbenchWindow close() {
		IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
		return window;
	}

	/** There is no small form of the page: it is closed when it is left. */
	@Override
	public void standbyStateChanged(boolean standby) {
		// nothing changes
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}
