/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.gaitwright.ui.internal.plot.Named;

/** A path of a folder to be typed or chosen. */
final class FolderField {
	private final Text text;
	private final Button browse;

	/** @param changed called when there is another path */
	FolderField(Composite parent, String name, Runnable changed) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
		text = new Text(row, SWT.BORDER | SWT.SINGLE);
		text.getAccessible().addAccessibleListener(new Named(name));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> ask(name));
	}

	private void ask(String title) {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell());
		dialog.setText(title);
		dialog.setFilterPath(text.getText());
		String folder = dialog.open();
		if (folder != null)
			text.setText(folder);
	}

	void set(String path) {
		text.setText(path);
	}

	String get() {
		return text.getText().strip();
	}

	/** The path; null where there is none. */
	Path path() {
		return fault().isEmpty() && !get().isEmpty() ? Path.of(get()).normalize() : null;
	}

	/** Why what was typed is no path, empty where it is one or nothing is typed. */
	String fault() {
		try {
			return get().isEmpty() || Path.of(get()).isAbsolute() ? "" : NLS.bind(Messages.notAbsolute, get()); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.noPath, get(), e.getReason());
		}
	}

	void setEnabled(boolean on) {
		text.setEnabled(on);
		browse.setEnabled(on);
	}

	void setFocus() {
		text.setFocus();
	}
}
