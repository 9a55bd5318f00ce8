/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Chooses the folder and name of the new file, whose content is that of the template. */
final class FilePage extends WizardNewFileCreationPage {

	private final TemplatePage templates;
	private final String ending;

	FilePage(IStructuredSelection selection, TemplatePage templates, TemplateKind kind) {
		super("file", selection); //$NON-NLS-1$
		this.templates = templates;
		ending = kind.ending();
		setTitle(Messages.fileTitle);
		setDescription(kind.fileText());
		setFileExtension(ending);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && getFileName().isEmpty() && templates.template() != null) {
			setFileName(templates.template() + '.' + ending);
		}
		super.setVisible(visible);
	}

	@Override
	protected InputStream getInitialContents() {
		URI address = templates.address();
		try (InputStream stream = new ExtensibleURIConverterImpl().createInputStream(address)) {
			return new ByteArrayInputStream(stream.readAllBytes());
		} catch (IOException failed) {
			throw new IllegalStateException(NLS.bind(Messages.failed, failed.getMessage()), failed);
		}
	}

	@Override
	protected void createLinkTarget() {
		// the file is always a file of its own
	}

	@Override
	protected void createAdvancedControls(Composite parent) {
		// no links to files elsewhere
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}
}
