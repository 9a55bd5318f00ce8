/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor;

import java.io.IOException;
import java.util.ArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.ui.editor.internal.document.DocumentFile;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.document.Validation;
import org.gaitwright.ui.editor.internal.page.EditorPage;
import org.gaitwright.ui.editor.internal.page.ElementPage;
import org.gaitwright.ui.editor.internal.page.Messages;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.PageSpec;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.gaitwright.ui.editor.internal.view.EditorSelection;
import org.gaitwright.ui.editor.internal.view.ElementPropertySources;
import org.gaitwright.ui.editor.internal.view.OutlinePage;
import org.gaitwright.ui.editor.internal.view.OutsideChanges;

/** Edits an experiment or library file on pages of forms; all pages share one editing domain. */
public final class ExperimentEditor extends FormEditor implements IGotoMarker {

	/** Identifies the editor. */
	public static final String ID = "org.gaitwright.ui.editor"; //$NON-NLS-1$

	private final EditorSelection selection = new EditorSelection();
	private DocumentFile file;
	private ExperimentDocument document;
	private Validation validation;
	private OutsideChanges outsideChanges;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		file = DocumentFile.of(input)
				.orElseThrow(() -> new PartInitException(NLS.bind(Messages.noFile, input.getName())));
		Display display = site.getShell().getDisplay();
		site.setSelectionProvider(selection);
		file.remember();
		document = new ExperimentDocument(file.address(), display);
		document.commands().addCommandStackListener(event -> firePropertyChange(PROP_DIRTY));
		validation = new Validation(document, file.workspaceFile(), display);
		outsideChanges = new OutsideChanges(this, file, display);
		setPartName(input.getName());
	}

	@Override
	protected void addPages() {
		try {
			addPage(new OverviewPage(this, document, this::reveal, selection::select));
			for (PageSpec page : PageSpec.ALL) {
				if (document.root() != null && page.appliesTo(document.root())) {
					addPage(new ElementPage(this, document, page, selection::select));
				}
			}
			addPage(new SourcePage(this, document));
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** @return what is edited */
	public ExperimentDocument document() {
		return document;
	}

	/**
	 * Leads the user to the element and field of a problem.
	 *
	 * @param problem the problem
	 */
	public void reveal(Problem problem) {
		if (problem.object() == null || !reveal(problem.object(), problem.attribute())) {
			setActivePage(SourcePage.ID);
		}
	}

	/**
	 * Shows an element on its page.
	 *
	 * @param element   the element
	 * @param attribute name of the attribute or reference whose field gets the focus; may be empty
	 * @return whether there is such an element
	 */
	public boolean reveal(EObject element, String attribute) {
		for (Object candidate : new ArrayList<>(pages)) {
			if (candidate instanceof EditorPage page && page.shows(element)) {
				setActivePage(((IFormPage) page).getId());
				page.reveal(element);
				page.focus(attribute);
				return true;
			}
		}
		return false;
	}

	@Override
	public void gotoMarker(IMarker marker) {
		String path = marker.getAttribute(ProblemMarkers.ELEMENT, ""); //$NON-NLS-1$
		String attribute = marker.getAttribute(ProblemMarkers.ATTRIBUTE, ""); //$NON-NLS-1$
		if (document.find(path).map(element -> !reveal(element, attribute)).orElse(true)) {
			setActivePage(SourcePage.ID);
		}
	}

	@Override
	public boolean isDirty() {
		return document != null && document.root() != null && document.commands().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (document.root() == null || file.isChangedOutside() && !overwrite()) {
			monitor.setCanceled(true);
			return;
		}
		try {
			file.write(document.content(), monitor);
			document.commands().saveIsDone();
			firePropertyChange(PROP_DIRTY);
		} catch (IOException | CoreException failed) {
			monitor.setCanceled(true);
			IStatus status = new Status(IStatus.ERROR, ID, NLS.bind(Messages.saveFailed, failed.getMessage()), failed);
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** Asks what to do about a file that was changed by someone else; to do nothing is the default. */
	private boolean overwrite() {
		int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.conflictTitle,
				NLS.bind(Messages.conflictText, getEditorInput().getName()), 0, Messages.conflictCancel,
				Messages.conflictReload, Messages.conflictOverwrite);
		if (answer == 1) {
			reload();
		}
		return answer == 2;
	}

	/** Reads the file again; changes that were not saved are lost. */
	public void reload() {
		boolean wasBroken = document.root() == null;
		file.remember();
		document.reload();
		if (wasBroken != (document.root() == null)) {
			while (getPageCount() > 0) {
				removePage(getPageCount() - 1);
			}
			addPages();
			setActivePage(0);
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void doSaveAs() {
		IFile target = SaveAs.ask(getSite().getShell(), file.workspaceFile());
		if (target == null) {
			return;
		}
		try {
			DocumentFile other = DocumentFile.of(new FileEditorInput(target)).orElseThrow();
			other.write(document.content(), null);
			getSite().getPage().openEditor(new FileEditorInput(target), ID);
		} catch (IOException | CoreException failed) {
			IStatus status = new Status(IStatus.ERROR, ID, NLS.bind(Messages.saveFailed, failed.getMessage()), failed);
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document.root() != null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new OutlinePage(document, element -> reveal(element, ""))); //$NON-NLS-1$
		}
		if (adapter == IPropertySheetPage.class) {
			PropertySheetPage page = new PropertySheetPage();
			page.setPropertySourceProvider(new ElementPropertySources(document));
			return adapter.cast(page);
		}
		return adapter == IGotoMarker.class ? adapter.cast(this) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (outsideChanges != null) {
			outsideChanges.dispose();
			validation.dispose(isDirty());
			document.dispose();
		}
		super.dispose();
	}
}
