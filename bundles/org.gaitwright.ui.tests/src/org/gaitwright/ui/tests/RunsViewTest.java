/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Table;
import org.gaitwright.ui.internal.runs.CompareDialog;
import org.junit.jupiter.api.Test;

/** The table of runs: groups, comparison, once again. */
class RunsViewTest extends WithRunGroups {
	@Test
	void runsAreGroupedWithMeansAndCounts() throws InterruptedException {
		Views.choose(table, "experiment", "seeds");
		String text = Ui.call(() -> {
			table.select(List.of());
			return table.text();
		});
		assertTrue(text.contains("▸") || text.contains("6 finished"), text);
		assertTrue(text.contains("±"), text);
		Views.choose(table, "experiment", "optimizer.temperature");
		Ui.screenshot("groups-light");
		select(COOL[0], COOL[1]);
		assertEquals(Set.of(COOL[0], COOL[1]), Views.selectedRuns(), "their group is opened");
		select(Path.of("/no/such/run"));
		assertEquals(Set.of(COOL[0], COOL[1]), Views.selectedRuns());
	}

	@Test
	void twoRunsAreCompared() throws InterruptedException {
		select(COOL[0], WARM[0]);
		CompareDialog dialog = Ui.call(table::compare);
		Ui.await("read", dialog::isFilled);
		Ui.run(() -> {
			Table parameters = dialog.parameters();
			assertEquals("optimizer.temperature", find(parameters, "optimizer.temperature"));
			assertTrue(dialog.metrics().getItemCount() >= 4);
			assertFalse(dialog.metrics().getItem(0).getText(3).isEmpty());
		});
		Ui.screenshot(Ui.call(dialog::getShell), "compare-light");
		Ui.run(() -> assertTrue(dialog.close()));
	}

	private static String find(Table table, String text) {
		for (var item : table.getItems())
			if (item.getText(0).equals(text))
				return text;
		return "";
	}

	@Test
	void aRunIsRunAgain() throws InterruptedException {
		ListedRuns listed = new ListedRuns(table, project);
		List<Path> before = listed.directories();
		select(swimmer);
		Ui.run(() -> table.again());
		assertEquals(listed.awaitFinished(before).lastCost(), listed.entry(swimmer).lastCost());
	}
}
