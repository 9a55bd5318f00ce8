/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IDE;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A screen reader has a name for whatever can have the focus. */
class AccessibilityTest {
	/** Kinds of controls that say something or take something. */
	private static final List<Class<? extends Control>> KINDS = List.of(Text.class, Combo.class, Spinner.class,
			Button.class, Table.class, Tree.class, Scale.class, StyledText.class, Link.class);

	private IProject project;

	@BeforeEach
	void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("named");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void clean() throws Exception {
		Ui.run(() -> Ui.window().getActivePage().closeAllEditors(false));
		project.delete(true, true, null);
	}

	@Test
	void whatViewsHave() {
		List<String> nameless = new ArrayList<>();
		for (String id : List.of(Ids.RUNS_VIEW, Ids.CONVERGENCE_VIEW, Ids.TRAJECTORY_VIEW)) {
			IWorkbenchPart view = Ui.view(id, org.eclipse.ui.part.ViewPart.class);
			nameless.addAll(Ui.call(() -> nameless(id, root(view))));
		}
		assertEquals(List.of(), nameless);
	}

	@Test
	void whatTheEditorHas() throws Exception {
		IFile file = project.getFile("swimmer.experiment");
		try (InputStream swimmer = new ExtensibleURIConverterImpl()
				.createInputStream(ExperimentCatalog.installed().find("swimmer"))) {
			file.create(swimmer, true, null);
		}
		ExperimentEditor editor = Ui.call(() -> (ExperimentEditor) IDE.openEditor(Ui.window().getActivePage(), file));
		Ui.await("read", editor::isComplete);
		List<String> nameless = new ArrayList<>();
		for (String page : List.of("overview", "robot", "tasks", "cost", "policy", "optimizer", "source")) {
			IFormPage shown = Ui.call(() -> editor.setActivePage(page));
			Ui.await(page, editor::isComplete);
			nameless.addAll(Ui.call(() -> nameless(page, (Composite) shown.getPartControl())));
		}
		assertEquals(List.of(), nameless);
	}

	@Test
	void whatWizardsHave() throws Exception {
		List<String> nameless = new ArrayList<>();
		for (String id : List.of("newExperiment", "newStudy", "newProject")) {
			IWorkbenchWizard wizard = Ui.call(() -> Ui.window().getWorkbench().getNewWizardRegistry()
					.findWizard("org.gaitwright.ui.editor." + id).createWizard());
			WizardDialog dialog = Ui.call(() -> {
				wizard.init(Ui.window().getWorkbench(), new StructuredSelection(project));
				WizardDialog made = new WizardDialog(Ui.window().getShell(), wizard);
				made.setBlockOnOpen(false);
				made.open();
				return made;
			});
			nameless.addAll(Ui.call(() -> nameless(id, (Composite) dialog.getCurrentPage().getControl())));
			Ui.run(dialog::close);
		}
		assertEquals(List.of(), nameless);
	}

	private static Composite root(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	private static List<String> nameless(String where, Composite root) throws ReflectiveOperationException {
		List<String> found = new ArrayList<>();
		collect(where, root, found);
		return found;
	}

	private static void collect(String where, Control control, List<String> nameless)
			throws ReflectiveOperationException {
		if (!control.getVisible())
			return;
		if (control instanceof ToolBar bar)
			for (ToolItem item : bar.getItems())
				if ((item.getStyle() & SWT.SEPARATOR) == 0 && blank(item.getText()) && blank(item.getToolTipText()))
					nameless.add(where + ": a tool item");
		boolean focusable = KINDS.contains(control.getClass())
				|| control.getClass() == Canvas.class && (control.getStyle() & SWT.NO_FOCUS) == 0;
		if (focusable && !named(control))
			nameless.add(where + ": " + control);
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(where, child, nameless);
	}

	private static boolean named(Control control) throws ReflectiveOperationException {
		if (control instanceof Button button && !blank(button.getText()) || control instanceof Link link && !blank(link.getText()))
			return true;
		return !blank(fromListeners(control)) || label(control) instanceof Label label && !blank(label.getText());
	}

	/** The control before, which screen readers read as the name. */
	private static Control label(Control control) {
		List<Control> siblings = Arrays.asList(control.getParent().getChildren());
		int at = siblings.indexOf(control);
		return at > 0 ? siblings.get(at - 1) : null;
	}

	/** As the platform asks for it; there is no other way to. */
	private static String fromListeners(Control control) throws ReflectiveOperationException {
		Field field = Accessible.class.getDeclaredField("accessibleListeners");
		field.setAccessible(true);
		AccessibleEvent event = new AccessibleEvent(control);
		if (field.get(control.getAccessible()) instanceof Collection<?> listeners)
			for (Object listener : listeners)
				((AccessibleListener) listener).getName(event);
		return event.result;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
