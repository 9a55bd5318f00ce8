/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.gaitwright.ui.editor.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.gaitwright.ui.editor.ExperimentEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takes pictures of all pages, in the theme that the workbench was started with. */
class PagesTest {

	static final String[] PAGES = { "overview", "robot", "tasks", "cost", "policy", "optimizer", "source" };

	@BeforeEach
	void arrange() {
		Workbench.arrange();
	}

	@AfterEach
	void close() {
		run(() -> Workbench.page().closeAllEditors(false));
	}

	@Test
	void everyPageIsShown() throws Exception {
		String theme = ui(() -> Workbench.window().getService(IThemeEngine.class).getActiveTheme().getId())
				.replaceFirst(".*_", "");
		for (String experiment : new String[] { "swimmer", "walker-push" }) {
			IFile file = Workbench.copy("pages", experiment + ".experiment",
					"platform:/plugin/org.gaitwright.examples/experiments/" + experiment + ".experiment");
			ExperimentEditor editor = Workbench.open(file);
			for (String page : PAGES) {
				run(() -> editor.setActivePage(page));
				Workbench.complete(editor);
				assertEquals(page, ui(() -> editor.getActivePageInstance().getId()));
				Workbench.screenshot(ui(() -> Workbench.window().getShell()), theme + "-" + experiment + "-" + page);
			}
		}
	}
}
