/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.gaitwright.model.metadata.Metadata;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.ui.editor.internal.document.DocumentListener;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;
import org.gaitwright.ui.editor.internal.field.ElementForm;
import org.gaitwright.ui.editor.internal.field.FieldContext;

/** The page of the experiment or library itself: its values, the way to the other pages, and what is wrong. */
public final class OverviewPage extends FormPage implements DocumentListener, EditorPage {

	/** Identifies the page. */
	public static final String ID = "overview"; //$NON-NLS-1$

	private static final int PROBLEMS_HEIGHT = 130;
	private static final int BROKEN_WIDTH = 200;

	private final ExperimentDocument document;
	private final Consumer<Problem> onOpen;
	private final Consumer<EObject> onSelect;
	private FormToolkit toolkit;
	private ScrolledForm form;
	private GridLayout columns;
	private Composite values;
	private Composite links;
	private ElementForm shown;
	private boolean complete;
	private boolean outdated;
	private String wanted = ""; //$NON-NLS-1$
	private Map<PageSpec, String> linked = Map.of();
	private ProblemTable problems;

	/**
	 * Makes the page.
	 *
	 * @param editor   the editor
	 * @param document what is edited
	 * @param onOpen   leads the user to a problem
	 * @param onSelect told which element is selected while the page is active
	 */
	public OverviewPage(FormEditor editor, ExperimentDocument document, Consumer<Problem> onOpen,
			Consumer<EObject> onSelect) {
		super(editor, ID, Messages.overview);
		this.document = document;
		this.onOpen = onOpen;
		this.onSelect = onSelect;
	}

	@Override
	protected void createFormContent(IManagedForm managedForm) {
		form = managedForm.getForm();
		toolkit = managedForm.getToolkit();
		form.setText(title());
		Composite body = form.getBody();
		columns = GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(18, 8).create();
		body.setLayout(columns);
		values = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(values);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
		Composite right = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		links = section(right, Messages.contents);
		Composite problemBody = section(right, Messages.problems);
		problems = new ProblemTable(problemBody, toolkit, onOpen);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, PROBLEMS_HEIGHT).applyTo(problems.control());
		form.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
		document.addListener(this);
		form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed()) {
				showAnew();
				FormColours.follow(form);
			}
		});
	}

	private String title() {
		return document.root() == null ? Messages.overview : Metadata.label(document.root());
	}

	private Composite section(Composite parent, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.NO_TITLE_FOCUS_BOX);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(4, 6).spacing(5, 7).applyTo(body);
		section.setClient(body);
		return body;
	}

	/** Links to the other pages, made anew when they say something else. */
	private void showLinks() {
		Map<PageSpec, String> texts = new LinkedHashMap<>();
		for (PageSpec page : PageSpec.ALL) {
			if (page.appliesTo(document.root())) {
				texts.put(page, NLS.bind(Messages.pageLink, page.title(),
						page.roots(document).stream().map(OverviewPage::name).collect(Collectors.joining(", ")))); //$NON-NLS-1$
			}
		}
		if (texts.equals(linked)) {
			return;
		}
		linked = texts;
		for (Control control : links.getChildren()) {
			control.dispose();
		}
		texts.forEach(this::createLink);
		links.layout(true);
	}

	private void createLink(PageSpec page, String text) {
		Hyperlink link = toolkit.createHyperlink(links, text, SWT.WRAP);
		link.setToolTipText(page.text());
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				getEditor().setActivePage(page.id());
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
	}

	private static String name(EObject element) {
		return Metadata.name(element).filter(name -> !name.isEmpty()).orElse(Metadata.label(element.eClass()));
	}

	@Override
	public void changed() {
		if (shown != null) {
			shown.refresh();
			showLinks();
		}
	}

	/** A page that is not seen shows the new root when it is: a form takes a while to make. */
	@Override
	public void replaced() {
		clear();
		outdated = !isActive();
		if (!outdated) {
			showAnew();
		}
	}

	private void clear() {
		for (Control control : values.getChildren()) {
			control.dispose();
		}
		shown = null;
		complete = false;
	}

	private void showAnew() {
		clear();
		outdated = false;
		if (!title().equals(form.getText())) {
			form.setText(title());
		}
		complete = true;
		if (document.root() == null) {
			GridDataFactory.fillDefaults().grab(true, false).hint(BROKEN_WIDTH, SWT.DEFAULT)
					.applyTo(toolkit.createLabel(values, Messages.brokenFile, SWT.WRAP));
			showLinks();
		} else {
			shown = new ElementForm(new FieldContext(document, document.root(), new ElementCommands(document), toolkit,
					this::reflow));
			shown.create(values);
			shown.focus(wanted);
			wanted = ""; //$NON-NLS-1$
			changed();
		}
		validated();
		reflow();
	}

	/** The form alone would not lay out its columns anew. */
	private void reflow() {
		arrange();
		form.getBody().layout(true, true);
		form.reflow(true);
	}

	private void resized() {
		int before = columns.numColumns;
		arrange();
		if (columns.numColumns != before) {
			form.reflow(true);
		}
	}

	/** Side by side where there is room for both, else one below the other. */
	private void arrange() {
		if (shown != null && !shown.isComplete()) {
			return; // each group of fields is laid out, but how wide all are is known at the end
		}
		columns.numColumns = 2;
		int wide = form.getBody().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
		columns.numColumns = wide <= form.getClientArea().width ? 2 : 1;
	}

	@Override
	public void validated() {
		if (!complete) {
			return;
		}
		List<Problem> found = document.problems();
		problems.show(found);
		if (shown != null) {
			shown.refreshMessages();
		}
	}

	@Override
	public boolean shows(EObject element) {
		return element == document.root();
	}

	@Override
	public boolean reveal(EObject element) {
		return shows(element);
	}

	@Override
	public void focus(String attribute) {
		wanted = attribute;
		if (shown != null) {
			shown.focus(wanted);
		}
	}

	@Override
	public boolean isComplete() {
		return complete && (shown == null || shown.isComplete());
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			if (outdated) {
				showAnew();
			}
			onSelect.accept(document.root());
		}
	}

	@Override
	public void setFocus() {
		if (shown != null) {
			shown.focusFirst();
		}
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		super.dispose();
	}
}
