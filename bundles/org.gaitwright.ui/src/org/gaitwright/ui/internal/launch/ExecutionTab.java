/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.gaitwright.ui.internal.preferences.RunPreferences;

/** How it is run: threads, where the run directory is made, in which Java virtual machine. */
final class ExecutionTab extends AbstractLaunchConfigurationTab {
	private static final int MOST_THREADS = 1024;

	private Spinner threads;
	private Text folder;
	private Button here;
	private Button ownJvm;

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.tabThreads);
		threads = new Spinner(body, SWT.BORDER);
		threads.setMaximum(MOST_THREADS);
		threads.setToolTipText(Messages.tabThreadsTip);
		threads.addModifyListener(event -> updateLaunchConfigurationDialog());
		new Label(body, SWT.NONE).setText(Messages.tabFolder);
		folder = new Text(body, SWT.BORDER);
		folder.setMessage(NLS.bind(Messages.tabFolderAbsent, RunPreferences.folder()));
		folder.setToolTipText(Messages.tabFolderTip);
		folder.addModifyListener(event -> updateLaunchConfigurationDialog());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		Group where = new Group(body, SWT.NONE);
		where.setText(Messages.tabJvm);
		GridLayoutFactory.swtDefaults().applyTo(where);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(where);
		here = choice(where, Messages.tabHere);
		ownJvm = choice(where, Messages.tabOwnJvm);
		setControl(body);
	}

	private Button choice(Composite parent, String text) {
		Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> updateLaunchConfigurationDialog()));
		return button;
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		// what is missing is as the preferences say
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			threads.setSelection(configuration.getAttribute(RunAttributes.THREADS, 0));
			folder.setText(configuration.getAttribute(RunAttributes.FOLDER, "")); //$NON-NLS-1$
			boolean own = configuration.getAttribute(RunAttributes.OWN_JVM, RunPreferences.ownJvm());
			here.setSelection(!own);
			ownJvm.setSelection(own);
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		if (threads.getSelection() == 0)
			configuration.removeAttribute(RunAttributes.THREADS);
		else
			configuration.setAttribute(RunAttributes.THREADS, threads.getSelection());
		configuration.setAttribute(RunAttributes.FOLDER, folder.getText().isBlank() ? null : folder.getText().strip());
		configuration.setAttribute(RunAttributes.OWN_JVM, ownJvm.getSelection());
	}

	@Override
	public String getName() {
		return Messages.tabExecutionTitle;
	}
}
