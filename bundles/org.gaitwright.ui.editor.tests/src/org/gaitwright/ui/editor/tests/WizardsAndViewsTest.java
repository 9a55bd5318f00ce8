/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Push;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ElementCommands;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.gaitwright.ui.editor.internal.wizard.NewExperimentWizard;
import org.gaitwright.ui.editor.internal.wizard.NewProjectWizard;
import org.gaitwright.ui.editor.internal.wizard.NewStudyWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Makes projects and experiments with the wizards, and looks at them in the Outline and Properties views. */
class WizardsAndViewsTest {

	private static final String SWIMMER = "platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment";

	@AfterEach
	void close() {
		run(() -> {
			Workbench.page().closeAllEditors(false);
			Arrays.stream(Workbench.page().getViewReferences()).forEach(Workbench.page()::hideView);
		});
	}

	/** Opens a wizard as the workbench does; returns once it is shown. */
	private static WizardDialog open(INewWizard wizard, StructuredSelection selection) throws InterruptedException {
		AtomicReference<WizardDialog> dialog = new AtomicReference<>();
		Workbench.display().asyncExec(() -> {
			wizard.init(Workbench.window().getWorkbench(), selection);
			dialog.set(new WizardDialog(Workbench.window().getShell(), wizard));
			dialog.get().open();
		});
		await("the wizard is shown", () -> dialog.get() != null && dialog.get().getShell() != null
				&& dialog.get().getShell().isVisible());
		return dialog.get();
	}

	private static void press(WizardDialog dialog, String label) {
		run(() -> find(dialog.getShell(), Button.class, button -> button.getText().replace("&", "").startsWith(label))
				.getFirst().notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void experimentIsMadeFromATemplate() throws Exception {
		Workbench.copy("walking", "other.experiment", SWIMMER);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("walking");
		WizardDialog dialog = open(new NewExperimentWizard(), new StructuredSelection(project));
		Table templates = ui(() -> find(dialog.getShell(), Table.class, table -> true).getFirst());
		assertTrue(ui(() -> Arrays.stream(templates.getItems()).anyMatch(item -> item.getText().equals("swimmer"))));
		run(() -> {
			templates.select(Arrays.stream(templates.getItems()).map(item -> item.getText()).toList().indexOf("swimmer"));
			Event event = new Event();
			event.item = templates.getSelection()[0];
			templates.notifyListeners(SWT.Selection, event);
		});
		await("the description is known", () -> find(dialog.getShell(), Text.class,
				text -> text.getText().contains("three-link swimmer")).size() == 1);
		Workbench.screenshot(ui(dialog::getShell), "wizard-template");
		press(dialog, "Next");
		Workbench.screenshot(ui(dialog::getShell), "wizard-file");
		press(dialog, "Finish");
		IFile file = project.getFile("swimmer.experiment");
		await("the file is open", () -> file.exists()
				&& Workbench.page().getActiveEditor() instanceof ExperimentEditor);
		ExperimentEditor editor = ui(() -> (ExperimentEditor) Workbench.page().getActiveEditor());
		Workbench.complete(editor);
		assertTrue(new ExperimentFiles().load(editor.document().address()).problems().isEmpty());
	}

	@Test
	void studyIsMadeFromATemplate() throws Exception {
		Workbench.copy("studying", "other.experiment", SWIMMER);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("studying");
		WizardDialog dialog = open(new NewStudyWizard(), new StructuredSelection(project));
		await("the description is known", () -> find(dialog.getShell(), Text.class,
				text -> text.getText().contains("four baselines")).size() == 1);
		press(dialog, "Next");
		press(dialog, "Finish");
		IFile file = project.getFile("swimmer-and-walker.study");
		await("the file is open", () -> file.exists()
				&& Workbench.page().getActiveEditor() instanceof ExperimentEditor editor && editor.getEditorInput().getName().equals(file.getName()));
		ExperimentEditor editor = ui(() -> (ExperimentEditor) Workbench.page().getActiveEditor());
		Workbench.complete(editor);
		for (String page : new String[] { "experiments", "methods", "source" }) {
			run(() -> editor.setActivePage(page));
			Workbench.complete(editor);
			assertEquals(page, ui(() -> editor.getActivePageInstance().getId()));
			Workbench.screenshot(ui(() -> Workbench.window().getShell()), "study-" + page);
		}
		assertTrue(ui(() -> editor.findPage("robot") == null));
		await("there is nothing wrong", () -> editor.document().problems().isEmpty());
	}

	@Test
	void projectIsMade() throws Exception {
		WizardDialog dialog = open(new NewProjectWizard(), StructuredSelection.EMPTY);
		run(() -> find(dialog.getShell(), Text.class, Text::isEnabled).getFirst().setText("gaits"));
		press(dialog, "Finish");
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("gaits");
		await("the project is there", () -> project.isOpen() && project.getFolder("experiments").exists());
		project.delete(true, null);
	}

	@Test
	void outlineAndPropertiesShowTheElements() throws Exception {
		ExperimentEditor editor = Workbench.open(Workbench.copy("swimming", "views.experiment", SWIMMER));
		IViewPart outline = ui(() -> Workbench.page().showView(IPageLayout.ID_OUTLINE));
		IViewPart properties = ui(() -> Workbench.page().showView(IPageLayout.ID_PROP_SHEET));
		run(() -> Workbench.page().activate(editor));
		run(() -> editor.reveal(editor.document().experiment().orElseThrow().getOptimizer(), ""));
		Workbench.complete(editor);
		await("the outline shows the experiment", () -> find(outline.getSite().getShell(), Tree.class,
				tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().contains("swimmer  Experiment")).size() == 1);
		await("the properties are those of the optimizer", () -> find(properties.getSite().getShell(), Tree.class,
				tree -> tree.getColumnCount() == 2 && Arrays.stream(tree.getItems())
						.anyMatch(item -> item.getText().equals("Trajectory distributions"))).size() == 1);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "views");
		run(() -> find(outline.getSite().getShell(), Text.class, text -> "type filter text".equals(text.getMessage()))
				.getFirst().setText("temperature"));
		await("only the optimizer is left", () -> find(outline.getSite().getShell(), Tree.class,
				tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("swimmer")
						&& tree.getItem(0).getItemCount() == 1
						&& tree.getItem(0).getItem(0).getText().startsWith("Constrained guided")).size() == 1);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "search");
	}

	@Test
	void pushesAreDrawn() throws Exception {
		ExperimentEditor editor = Workbench.open(Workbench.copy("swimming", "pushes.experiment",
				"platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment"));
		run(() -> {
			var experiment = editor.document().experiment().orElseThrow();
			var condition = (Condition) experiment.getTask().getTraining().getFirst();
			Push push = ExperimentFactory.eINSTANCE.createPush();
			push.setLink(((LinkTree) experiment.getRobot()).getRoot());
			push.setStart(4);
			push.setDuration(1);
			push.setImpulseX(2);
			editor.document().execute(new ElementCommands(editor.document())
					.add(condition, ExperimentPackage.Literals.CONDITION__PUSHES, push));
			assertTrue(editor.reveal(push, "impulseX"));
		});
		Workbench.complete(editor);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "push");
		assertEquals(4.0, ui(() -> ((Condition) editor.document().experiment()
				.orElseThrow().getTask().getTraining().getFirst()).getPushes().getFirst().getStart()));
	}

	@Test
	void elementsOfOtherBundlesHaveTheirForm() throws Exception {
		ExperimentEditor editor = Workbench.open(Workbench.copy("swimming", "cart-pole.experiment",
				"platform:/plugin/org.gaitwright.examples/experiments/cart-pole.experiment"));
		run(() -> assertTrue(editor.reveal(editor.document().experiment().orElseThrow().getRobot(), "")));
		Workbench.complete(editor);
		run(() -> {
			EObject robot = editor.document().experiment().orElseThrow().getRobot();
			for (EAttribute attribute : robot.eClass().getEAttributes()) {
				assertEquals(1, find((Composite) editor.getActivePageInstance().getPartControl(), Text.class,
						text -> text.getData(FieldKeys.FEATURE) == attribute).size(), attribute.getName());
			}
		});
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "cart-pole");
	}

	@Test
	void walkerIsDrawn() throws Exception {
		ExperimentEditor editor = Workbench.open(Workbench.copy("swimming", "walker.experiment",
				"platform:/plugin/org.gaitwright.examples/experiments/walker-flat.experiment"));
		run(() -> assertTrue(editor.reveal(editor.document().experiment().orElseThrow().getRobot(), "")));
		Workbench.complete(editor);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "walker");
		assertTrue(ui(() -> editor.document().problems().isEmpty()));
	}
}
