/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.await;
import static org.gaitwright.ui.editor.tests.Workbench.find;
import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentPackage.Literals;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.editor.internal.document.ProblemMarkers;
import org.gaitwright.ui.editor.internal.field.FieldKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mends problems in the form and by the quick fixes of the Problems view. */
class FixesTest {

	private static final String SWIMMER = "platform:/plugin/org.gaitwright.examples/experiments/swimmer.experiment";

	private IFile file;
	private String sound;

	@BeforeEach
	void file() throws Exception {
		run(() -> Workbench.window().getShell().setBounds(0, 0, 1280, 900));
		file = Workbench.copy("mending", "swimmer.experiment", SWIMMER);
		sound = content();
	}

	@AfterEach
	void close() throws Exception {
		run(() -> Workbench.page().closeAllEditors(false));
		file.delete(true, null);
	}

	private String content() throws Exception {
		return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
	}

	private void write(String old, String changed) throws Exception {
		assertTrue(sound.contains(old), old);
		Workbench.file("mending", "swimmer.experiment", sound.replace(old, changed).getBytes(StandardCharsets.UTF_8));
	}

	private List<IMarker> markers() {
		try {
			return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
		} catch (CoreException failed) {
			throw new AssertionError(failed);
		}
	}

	private ExperimentEditor editor() {
		return (ExperimentEditor) Workbench.page().findEditor(new FileEditorInput(file));
	}

	private Experiment experiment() {
		return editor().document().experiment().orElseThrow();
	}

	/** Opens the file until its problems are marked, and closes it again. */
	private IMarker markedAndClosed(String attribute) throws Exception {
		Workbench.open(file);
		await(attribute + " is marked", () -> marker(attribute) != null);
		run(() -> Workbench.page().closeAllEditors(false));
		return ui(() -> marker(attribute));
	}

	private IMarker marker(String attribute) {
		return markers().stream().filter(each -> each.getAttribute(ProblemMarkers.ATTRIBUTE, "").equals(attribute))
				.findFirst().orElse(null);
	}

	private void fix(IMarker marker, String label) {
		IMarkerResolution[] offered = ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
		List<String> labels = Arrays.stream(offered).map(IMarkerResolution::getLabel).toList();
		assertTrue(labels.contains(label), labels::toString);
		run(() -> offered[labels.indexOf(label)].run(marker));
	}

	private Composite page() {
		return (Composite) editor().getActivePageInstance().getPartControl();
	}

	private Text iterations() {
		return find(page(), Text.class, text -> text.getData(FieldKeys.FEATURE) == Literals.OPTIMIZER__ITERATIONS)
				.getFirst();
	}

	private List<Hyperlink> links(String label) {
		return find(page(), Hyperlink.class, link -> label.equals(link.getText()) && link.isVisible());
	}

	private void follow(String label) throws InterruptedException {
		await("the way is offered: " + label, () -> links(label).size() == 1);
		run(() -> {
			Hyperlink link = links(label).getFirst();
			link.setFocus();
			Event key = new Event();
			key.character = SWT.CR;
			link.notifyListeners(SWT.KeyDown, key);
		});
	}

	@Test
	void formOffersTheBoundAndTheDefault() throws Exception {
		ExperimentEditor editor = Workbench.open(file);
		run(() -> editor.reveal(experiment().getOptimizer(), "iterations"));
		Workbench.complete(editor);
		run(() -> iterations().setText("0"));
		follow("Set Iterations to 1");
		await("the bound is set", () -> experiment().getOptimizer().getIterations() == 1);
		assertEquals("1", ui(() -> iterations().getText()));
		await("the offer is gone", () -> links("Set Iterations to 1").isEmpty());
		run(() -> editor.document().commands().undo());
		assertEquals(0, ui(() -> experiment().getOptimizer().getIterations()), "a step of its own");
		await("it is offered again", () -> links("Restore the default, 20").size() == 1);
		Workbench.screenshot(ui(() -> Workbench.window().getShell()), "fixes");
		follow("Restore the default, 20");
		await("the default is back", () -> experiment().getOptimizer().getIterations() == 20);
	}

	@Test
	void textThatIsNoNumberIsMarkedUntilItIsMended() throws Exception {
		ExperimentEditor editor = Workbench.open(file);
		run(() -> editor.reveal(experiment().getOptimizer(), "iterations"));
		Workbench.complete(editor);
		run(() -> iterations().setText("many"));
		await("it is marked", () -> marker("iterations") != null);
		assertTrue(marker("iterations").getAttribute(IMarker.MESSAGE, "").contains("is not a whole number"));
		assertEquals(10, ui(() -> experiment().getOptimizer().getIterations()));
		run(() -> iterations().setText("12"));
		await("it is marked no longer", () -> markers().isEmpty());
		run(() -> iterations().setText("1x"));
		await("it is marked", () -> marker("iterations") != null);
		run(() -> editor.reveal(experiment().getPolicy(), ""));
		Workbench.complete(editor);
		run(() -> editor.reveal(experiment().getOptimizer(), "iterations"));
		Workbench.complete(editor);
		run(() -> editor.reveal(experiment().getEvaluation(), ""));
		Workbench.complete(editor);
		await("what nobody sees is forgotten", () -> markers().isEmpty());
	}

	@Test
	void numberOutOfRangeIsSetToTheBound() throws Exception {
		write("iterations=\"10\"", "iterations=\"0\"");
		fix(markedAndClosed("iterations"), "Set Iterations to 1");
		Workbench.complete(editor());
		assertEquals(1, ui(() -> experiment().getOptimizer().getIterations()));
		assertTrue(ui(() -> editor().isDirty()), "the user decides to save");
		await("the marker is gone", () -> markers().isEmpty());
	}

	@Test
	void misspeltAttributeIsCorrectedInTheFile() throws Exception {
		write("iterations=\"10\"", "iteratoins=\"10\"");
		fix(markedAndClosed("iteratoins"), "Write \"iterations\" in place of \"iteratoins\"");
		assertEquals(sound, content());
	}

	@Test
	void misspeltAttributeIsCorrectedInTheTextOfAnEditor() throws Exception {
		ExperimentEditor editor = Workbench.open(file);
		run(() -> editor.document().source().type(sound.replace("iterations=\"10\"", "iteratoins=\"10\"")));
		await("it is marked", () -> marker("iteratoins") != null);
		fix(marker("iteratoins"), "Write \"iterations\" in place of \"iteratoins\"");
		await("the marker is gone", () -> markers().isEmpty());
		assertEquals(sound, ui(() -> editor.document().text()));
		assertEquals(sound, content());
		assertTrue(ui(editor::isDirty), "the user decides to save");
	}

	@Test
	void misspeltReferenceIsSetToTheNearestName() throws Exception {
		write("task=\"swim\"", "task=\"swimm\"");
		fix(markedAndClosed("task"), "Set Task to swim");
		Workbench.complete(editor());
		assertEquals("swim", ui(() -> experiment().getTask().getName()));
	}

	@Test
	void missingPartIsAdded() throws Exception {
		write("<policy xsi:type=\"experiment:NeuralNetwork\" hiddenSizes=\"50\" activation=\"SOFTPLUS\"/>", "");
		fix(markedAndClosed("policy"), "Add a Neural network");
		Workbench.complete(editor());
		assertInstanceOf(NeuralNetwork.class, ui(() -> experiment().getPolicy()));
	}

	@Test
	void nameGivenTwiceIsNumbered() throws Exception {
		write("<costFunctions name=\"forward\"", "<costFunctions name=\"swim\"");
		Workbench.open(file);
		await("it is marked", () -> marker("name") != null);
		IMarker marker = marker("name");
		fix(marker, "Set Name to swim2");
		await("both have names", () -> marker("name") == null);
		assertFalse(ui(() -> experiment().getTask().getName().equals(experiment().getLibrary().getCostFunctions().getFirst().getName())));
	}
}
