/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
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
import org.gaitwright.ui.editor.internal.document.Reading;
import org.gaitwright.ui.editor.internal.document.Saving;
import org.gaitwright.ui.editor.internal.document.UnreadContent;
import org.gaitwright.ui.editor.internal.document.Validation;
import org.gaitwright.ui.editor.internal.page.EditorPage;
import org.gaitwright.ui.editor.internal.page.LossQuestion;
import org.gaitwright.ui.editor.internal.page.Messages;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.SourcePage;
import org.gaitwright.ui.editor.internal.view.EditorSelection;
import org.gaitwright.ui.editor.internal.view.ElementPropertySources;
import org.gaitwright.ui.editor.internal.view.OutlinePage;
import org.gaitwright.ui.editor.internal.view.OutsideChanges;

/**
 * Edits an experiment or library file on pages of forms and as text; all pages share one editing domain. The file is read and
 * written in jobs.
 */
public final class ExperimentEditor extends FormEditor implements IGotoMarker, ISaveablesSource {

	/** Identifies the editor. */
	public static final String ID = "org.gaitwright.ui.editor"; //$NON-NLS-1$

	private final EditorSelection selection = new EditorSelection();
	private final EditorSaveable saveable = new EditorSaveable(this);
	private final List<Runnable> afterLoading = new ArrayList<>();
	private DocumentFile file;
	private ExperimentDocument document;
	private UnreadContent unread;
	private Reading reading;
	private Validation validation;
	private OutsideChanges outsideChanges;
	private EditorPages editorPages;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		file = DocumentFile.of(input)
				.orElseThrow(() -> new PartInitException(NLS.bind(Messages.noFile, input.getName())));
		Display display = site.getShell().getDisplay();
		site.setSelectionProvider(selection);
		document = new ExperimentDocument(file.address(), display);
		unread = new UnreadContent(document);
		document.commands().addCommandStackListener(event -> firePropertyChange(PROP_DIRTY));
		reading = new Reading(file, document, display, this::loaded);
		validation = new Validation(document, file.workspaceFile(), display);
		outsideChanges = new OutsideChanges(this, file, reading, display);
		editorPages = new EditorPages(this, document, this::reveal, selection::select, display);
		setPartName(input.getName());
		reading.schedule();
	}

	@Override
	protected void addPages() {
		if (!document.isLoaded()) {
			Label label = new Label(getContainer(), SWT.NONE);
			label.setText(Messages.loading);
			setPageText(addPage(label), Messages.overview);
			return;
		}
		try {
			editorPages.create();
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	/** The file was read, for the first time or again. */
	private void loaded() {
		if (editorPages.isCreated()) {
			editorPages.update();
		} else {
			while (getPageCount() > 0) {
				removePage(getPageCount() - 1);
			}
			addPages();
			setActivePage(document.root() == null ? SourcePage.ID : OverviewPage.ID);
		}
		firePropertyChange(PROP_DIRTY);
		afterLoading.forEach(Runnable::run);
		afterLoading.clear();
	}

	/**
	 * Does something as soon as the file is read; at once if it is.
	 *
	 * @param work what to do, on the UI thread
	 */
	public void whenLoaded(Runnable work) {
		if (document.isLoaded()) {
			work.run();
		} else {
			afterLoading.add(work);
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
			revealText(problem.line(), problem.column());
		}
	}

	private void revealText(int line, int column) {
		if (setActivePage(SourcePage.ID) instanceof SourcePage page) {
			page.showLine(line, column);
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
				if (setActivePage(((IFormPage) page).getId()) == getActivePageInstance()) { // else the text kept the user
					page.reveal(element);
					page.focus(attribute);
				}
				return true;
			}
		}
		return false;
	}

	/** @return whether all of the active page is there: the fields of a form appear one group after another */
	public boolean isComplete() {
		return document.isLoaded() && (!(getActivePageInstance() instanceof EditorPage page) || page.isComplete());
	}

	/** The marker may be gone when the file is read. */
	@Override
	public void gotoMarker(IMarker marker) {
		String path = marker.getAttribute(ProblemMarkers.ELEMENT, ""); //$NON-NLS-1$
		String attribute = marker.getAttribute(ProblemMarkers.ATTRIBUTE, ""); //$NON-NLS-1$
		int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
		whenLoaded(() -> {
			if (document.find(path).map(element -> !reveal(element, attribute)).orElse(true)) {
				revealText(line, 0);
			}
		});
	}

	@Override
	public boolean isDirty() {
		return document != null && document.commands().isSaveNeeded();
	}

	/** Takes what is to be saved; empty where it cannot be, which the user is told. */
	Optional<Saving> saving() {
		if (!document.isLoaded() || !unread
				.mayBeWritten(lost -> LossQuestion.ask(getSite().getShell(), getEditorInput().getName(), lost))) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Saving(document, file, getSite().getShell().getDisplay(), this::overwrite));
		} catch (IOException failed) {
			Saving.report(failed);
			return Optional.empty();
		}
	}

	/** Saves before it returns; the workbench saves through the {@link Saveable}, which does not. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		Optional<Saving> saving = saving();
		IStatus result = saving.map(each -> each.run(monitor)).orElse(Status.CANCEL_STATUS);
		if (!result.isOK()) {
			monitor.setCanceled(true);
			if (saving.isPresent()) {
				StatusManager.getManager().handle(result, StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
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

	/** Reads the file again, soon; changes that were not saved are lost. */
	public void reload() {
		reading.schedule();
	}

	@Override
	public void doSaveAs() {
		IFile target = SaveAs.ask(getSite().getShell(), file.workspaceFile());
		if (target != null && target.equals(file.workspaceFile())) {
			doSave(new NullProgressMonitor());
		} else if (target != null) {
			saving().ifPresent(saving -> saving.writeTo(DocumentFile.of(target), () -> open(target)));
		}
	}

	private void open(IFile target) {
		try {
			getSite().getPage().openEditor(new FileEditorInput(target), ID);
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document.isLoaded();
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
		if (adapter == IFindReplaceTarget.class) {
			return getActivePageInstance() instanceof SourcePage page ? page.getAdapter(adapter) : null;
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
