/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.launch.RunJob;

/** All preferences of Gaitwright. */
public final class GaitwrightPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int MOST = 1024;

	/** Made by the workbench. */
	public GaitwrightPreferencePage() {
		super(GRID);
		setDescription(Messages.description);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.BUNDLE));
	}

	@Override
	protected void createFieldEditors() {
		addField(number(RunPreferences.AT_A_TIME, Messages.runsAtATime, 1, Messages.runsAtATimeTip));
		addField(number(RunPreferences.THREADS, Messages.threads, 0, Messages.threadsTip));
		StringFieldEditor folder = new StringFieldEditor(RunPreferences.FOLDER, Messages.folder, getFieldEditorParent());
		folder.setEmptyStringAllowed(false);
		folder.getTextControl(getFieldEditorParent()).setToolTipText(Messages.folderTip);
		addField(folder);
		BooleanFieldEditor ownJvm = new BooleanFieldEditor(RunPreferences.OWN_JVM, Messages.ownJvm,
				getFieldEditorParent());
		ownJvm.getDescriptionControl(getFieldEditorParent()).setToolTipText(Messages.ownJvmTip);
		addField(ownJvm);
	}

	private IntegerFieldEditor number(String name, String label, int least, String tip) {
		IntegerFieldEditor editor = new IntegerFieldEditor(name, label, getFieldEditorParent());
		editor.setValidRange(least, MOST);
		editor.getTextControl(getFieldEditorParent()).setToolTipText(tip);
		return editor;
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		RunJob.wakeUpWaiting();
		return done;
	}
}
