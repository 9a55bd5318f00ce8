/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.tests;

import static org.gaitwright.ui.editor.tests.Workbench.run;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is drawn while nobody does anything: neither in a wide window nor in a narrow one. */
class AtRestTest extends InEditor {

	/** What a blinking caret needs, and far less than an animation. */
	private static final int FEW = 20;

	private final Map<String, Integer> painted = new ConcurrentHashMap<>();
	private final Listener count = event -> painted.merge(event.widget.getClass().getSimpleName(), 1, Integer::sum);

	@BeforeEach
	void watch() {
		run(() -> Workbench.display().addFilter(SWT.Paint, count));
	}

	@AfterEach
	void unwatch() {
		run(() -> Workbench.display().removeFilter(SWT.Paint, count));
		Workbench.arrange();
	}

	@Test
	void pagesAreDrawnOnce() throws Exception {
		for (int width : new int[] { 1200, 600, 420 }) {
			run(() -> Workbench.window().getShell().setSize(width, 800));
			for (String page : PagesTest.PAGES) {
				run(() -> editor.setActivePage(page));
				Workbench.complete(editor);
				Thread.sleep(400); // it is drawn
				run(painted::clear);
				Thread.sleep(600);
				assertTrue(painted.values().stream().allMatch(times -> times < FEW), () -> page + " at " + width + ": " + painted);
			}
		}
	}
}
