/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.launch.RunJob;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new user meets: the Welcome page, and help on F1. */
class WelcomeTest {

	@BeforeEach
	void open() {
		Ui.run(() -> {
			Ui.fit();
			PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false);
		});
	}

	@AfterEach
	void close() throws Exception {
		Ui.run(() -> {
			var intro = PlatformUI.getWorkbench().getIntroManager();
			if (intro.getIntro() != null)
				intro.closeIntro(intro.getIntro());
		});
		RunJob.active().forEach(Job::cancel);
		Ui.await("all ended", () -> RunJob.active().isEmpty());
		Ui.run(() -> Ui.window().getActivePage().closeAllEditors(false));
	}

	private static Button button(String text) {
		return Ui.all(Ui.window().getShell(), Button.class, each -> each.getText().replace("&", "").equals(text)).get(0);
	}

	@Test
	void oneClickTrainsAPolicy() throws Exception {
		Ui.screenshot("welcome-light");
		Ui.selected(button("Train a Swimmer"));
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("gaits").getFile("swimmer.experiment");
		Ui.await("a run", () -> file.exists() && RunJob.active().stream().anyMatch(job -> job.directory() != null));
		assertEquals("swimmer.experiment", Ui.call(() -> Ui.window().getActivePage().getActiveEditor().getTitle()));
		String run = RunEntry.name(RunJob.active().getFirst().directory());
		ConvergenceView convergence = Ui.call(
				() -> (ConvergenceView) Ui.window().getActivePage().findView(Ids.CONVERGENCE_VIEW));
		Ui.await("the run is plotted", () -> convergence.content() != null && convergence.content().curves().stream()
				.anyMatch(curve -> curve.name().equals(run) && curve.size() > 1));
	}

	@Test
	void fieldsExplainThemselves() throws Exception {
		Ui.selected(button("Go to the Workbench"));
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("help").getFile("swim.experiment");
		if (!file.getProject().exists())
			file.getProject().create(null);
		file.getProject().open(null);
		try (var swimmer = new org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl()
				.createInputStream(org.gaitwright.experiment.ExperimentCatalog.installed().find("swimmer"))) {
			file.create(swimmer, true, null);
		}
		IEditorPart editor = Ui.call(() -> org.eclipse.ui.ide.IDE.openEditor(Ui.window().getActivePage(), file));
		Ui.await("shown", () -> ((FormEditor) editor).getActivePageInstance() != null);
		Ui.run(() -> ((FormEditor) editor).setActivePage("optimizer"));
		Ui.await("all fields", () -> ((ExperimentEditor) editor).isComplete());
		Ui.run(() -> {
			Text field = Ui.all(Ui.window().getShell(), Text.class,
					text -> text.isVisible() && text.getText().equals("0.01") && text.getToolTipText() != null).get(0);
			field.setFocus();
		});
		Ui.display().asyncExec(() -> {
			try {
				Ui.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.dynamicHelp", null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
		Ui.await("help is shown", () -> help() != null);
		Control focus = Ui.call(() -> help());
		Ui.screenshot("help");
		String text = Ui.call(() -> ((Text) focus).getText());
		assertTrue(text.contains("Default: "), text);
		Ui.run(() -> focus.getShell().close());
	}

	private static Text help() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell != Ui.window().getShell() && shell.isVisible())
				.flatMap(shell -> Ui.all((Shell) shell, Text.class,
						text -> (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().contains("Allowed: ")).stream())
				.findFirst().orElse(null);
	}
}
