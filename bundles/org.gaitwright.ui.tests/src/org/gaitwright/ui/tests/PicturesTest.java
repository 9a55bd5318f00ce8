/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.part.ViewPart;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the picture of the documentation that shows runs: {@code -Dgaitwright.pictures} names a folder with runs of an
 * experiment that differ by {@code optimizer.temperature} and seed.
 */
@EnabledIfSystemProperty(named = "gaitwright.pictures", matches = ".+")
class PicturesTest {

	@Test
	void convergence() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("gaits");
		if (!project.exists())
			project.create(null);
		project.open(null);
		Ui.run(() -> {
			Ui.window().getShell().setBounds(0, 0, 1300, 900);
			Ui.window().getShell().forceActive();
		});
		ConvergenceView convergence = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		RunsView runs = Ui.view(Ids.RUNS_VIEW, RunsView.class);
		Ui.run(() -> runs.link(Path.of(System.getProperty("gaitwright.pictures")), project));
		Ui.await("runs", () -> runs.shown().size() > 1);
		Thread.sleep(3000);
		choose(runs, "seeds", "seeds");
		Ui.run(() -> runs.select(runs.shown().stream().map(RunEntry::directory).toList()));
		choose(convergence, "policy cost", "policy cost");
		choose(convergence, "seeds", "optimizer.temperature");
		Ui.await("bands", () -> convergence.content() != null && convergence.content().bands().size() > 1);
		Ui.screenshot("convergence");
	}

	private static void choose(ViewPart view, String of, String item) throws InterruptedException {
		Ui.await(item, () -> Ui.all(view, Combo.class, each -> List.of(each.getItems()).contains(of)).stream()
				.anyMatch(each -> List.of(each.getItems()).contains(item)));
		Combo combo = Ui.find(view, Combo.class, each -> List.of(each.getItems()).contains(of));
		Ui.run(() -> combo.setText(item));
		Ui.selected(combo);
	}
}
