/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/** A page with the tree of some elements of the file, a drawing where there is one, and the form of what is selected. */
public final class ElementPage extends FormPage implements DocumentListener, EditorPage {

	/** Width of a page, in points, below which tree and values stand on top of each other. */
	private static final int NARROW = 640;
	private static final int[] BESIDE = { 42, 58 };
	private static final int[] BELOW = { 34, 66 };

	private final ExperimentDocument document;
	private final PageSpec spec;
	private final Consumer<EObject> onSelect;
	private ElementTree tree;
	private ElementDetails details;
	private Drawing drawing;
	private boolean showPending;
	private String wanted = ""; //$NON-NLS-1$
	/** What the tree showed of elements that are there no longer, until the page shows the new ones; else null. */
	private TreeMemory memory;

	/**
	 * Makes a page.
	 *
	 * @param editor   the editor
	 * @param document what is edited
	 * @param spec     which elements are shown
	 * @param onSelect told which element is selected while the page is active
	 */
	public ElementPage(FormEditor editor, ExperimentDocument document, PageSpec spec, Consumer<EObject> onSelect) {
		super(editor, spec.id(), spec.title());
		this.document = document;
		this.spec = spec;
		this.onSelect = onSelect;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		ScrolledForm form = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form.setText(NLS.bind(Messages.pageLink, spec.title(), spec.text()));
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(body);
		SashForm columns = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(columns);
		toolkit.adapt(columns, false, false);
		SashForm left = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
		toolkit.adapt(left, false, false);
		tree = new ElementTree(left, toolkit, document, spec);
		drawing = Drawing.create(left, toolkit, document, spec, this::reveal);
		details = new ElementDetails(columns, toolkit, document);
		columns.setWeights(BESIDE);
		if (drawing != null) {
			left.setWeights(50, 50);
		}
		// before it has its size: to arrange it anew then would take a while
		arrange(columns, left, form.getParent().getClientArea().width);
		columns.addControlListener(
				ControlListener.controlResizedAdapter(event -> arrange(columns, left, columns.getSize().x)));
		tree.onSelection(this::selected);
		selected(tree.selected());
		document.addListener(this);
		FormColours.follow(form);
	}

	/** In a narrow editor the values stand below the tree: beside it their fields would not be seen. */
	private static void arrange(SashForm columns, SashForm left, int width) {
		int direction = width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (columns.getOrientation() != direction) {
			columns.setOrientation(direction);
			columns.setWeights(direction == SWT.VERTICAL ? BELOW : BESIDE);
			left.setOrientation(direction == SWT.VERTICAL ? SWT.HORIZONTAL : SWT.VERTICAL);
		}
	}

	private void selected(EObject element) {
		if (isActive()) {
			onSelect.accept(element);
		}
		if (drawing != null) {
			drawing.select(element);
		}
		if (element == null) {
			details.show(null);
		} else if (!showPending) {
			showPending = true;
			// by itself: the page and the fields of its element take a while each
			tree.viewer().getControl().getDisplay().asyncExec(this::showSelected);
		}
	}

	private void showSelected() {
		showPending = false;
		if (!tree.viewer().getControl().isDisposed()) {
			details.show(tree.selected());
			details.focus(wanted);
			wanted = ""; //$NON-NLS-1$
		}
	}

	@Override
	public boolean reveal(EObject element) {
		if (!spec.shows(document, element)) {
			return false;
		}
		tree.select(element);
		return true;
	}

	@Override
	public void focus(String attribute) {
		if (showPending) {
			wanted = attribute;
		} else {
			details.focus(attribute);
		}
	}

	@Override
	public boolean isComplete() {
		return details != null && !showPending && details.isComplete();
	}

	@Override
	public boolean shows(EObject element) {
		return spec.shows(document, element);
	}

	@Override
	public void changed() {
		if (memory != null) {
			return;
		}
		tree.refresh();
		EObject next = details.refresh();
		// what the user has just selected is shown in a moment
		if (!showPending && next != null && next != tree.selected() && spec.shows(document, next)) {
			tree.select(next);
		} else if (next == null && tree.selected() == null) {
			tree.selectFirst();
		}
		if (drawing != null) {
			drawing.refresh();
		}
	}

	/** A page that is not seen shows the new elements when it is: forms take a while to make. */
	@Override
	public void replaced() {
		if (memory == null) {
			memory = tree.clear();
		}
		if (isActive()) {
			showAnew();
		}
	}

	private void showAnew() {
		TreeMemory shown = memory;
		memory = null;
		tree.fill(shown);
		if (drawing != null) {
			drawing.refresh();
		}
	}

	@Override
	public void validated() {
		if (memory == null) {
			tree.refreshLabels();
			details.refreshMessages();
		}
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && tree != null) {
			if (memory != null) {
				showAnew();
			}
			onSelect.accept(tree.selected());
		}
	}

	@Override
	public void setFocus() {
		if (tree != null) {
			tree.viewer().getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}
