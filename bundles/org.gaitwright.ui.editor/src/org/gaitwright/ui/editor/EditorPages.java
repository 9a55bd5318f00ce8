/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.page.ElementPage;
import org.gaitwright.ui.editor.internal.page.OverviewPage;
import org.gaitwright.ui.editor.internal.page.PageSpec;
import org.gaitwright.ui.editor.internal.page.SourcePage;

/**
 * The pages of an editor: first the overview, last the text, and between them those that the root of the file has elements
 * for. A text that cannot be read brings its page to the front: the others would show what it was before.
 */
final class EditorPages implements DocumentListener {

	private final ExperimentEditor editor;
	private final ExperimentDocument document;
	private final Consumer<Problem> onOpen;
	private final Consumer<EObject> onSelect;
	private final Display display;
	private final List<PageSpec> shown = new ArrayList<>();
	private boolean created;

	EditorPages(ExperimentEditor editor, ExperimentDocument document, Consumer<Problem> onOpen, Consumer<EObject> onSelect,
			Display display) {
		this.editor = editor;
		this.document = document;
		this.onOpen = onOpen;
		this.onSelect = onSelect;
		this.display = display;
	}

	/** Makes the pages of the file, which is read. */
	void create() throws PartInitException {
		created = true;
		editor.addPage(new OverviewPage(editor, document, onOpen, onSelect));
		editor.addPage(new SourcePage(editor, document, onSelect));
		addElementPages();
		document.addListener(this);
	}

	boolean isCreated() {
		return created;
	}

	/** Adds and removes pages until they are those of the present root. */
	void update() {
		List<PageSpec> wanted = wanted();
		if (wanted.equals(shown)) {
			return;
		}
		IFormPage active = editor.getActivePageInstance();
		if (active instanceof ElementPage && wanted.stream().noneMatch(page -> page.id().equals(active.getId()))) {
			editor.setActivePage(document.root() == null ? SourcePage.ID : OverviewPage.ID);
		}
		for (int index = shown.size() - 1; index >= 0; index--) {
			if (!wanted.contains(shown.get(index))) {
				editor.removePage(index + 1);
				shown.remove(index);
			}
		}
		try {
			addElementPages();
		} catch (PartInitException failed) {
			StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	private List<PageSpec> wanted() {
		EObject root = document.root();
		return root == null ? List.of() : PageSpec.ALL.stream().filter(page -> page.appliesTo(root)).toList();
	}

	/** Both lists are in the order of all pages. */
	private void addElementPages() throws PartInitException {
		List<PageSpec> wanted = wanted();
		for (int index = 0; index < wanted.size(); index++) {
			PageSpec page = wanted.get(index);
			if (!shown.contains(page)) {
				editor.addPage(index + 1, new ElementPage(editor, document, page, onSelect));
				shown.add(index, page);
			}
		}
	}

	/** The pages that are there may have to be told yet. */
	@Override
	public void replaced() {
		display.asyncExec(() -> {
			if (!document.isDisposed()) {
				update();
			}
		});
	}

	@Override
	public void changed() {
		if (document.isTextRefused() && !(editor.getActivePageInstance() instanceof SourcePage)) {
			editor.setActivePage(SourcePage.ID);
		}
	}
}
