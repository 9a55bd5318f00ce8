/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.ExportItem;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.ui.tests.Walkers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs are exported and copied wholly or not at all. */
class RunJobsTest {
	/** Is cancelled as soon as a run is begun that has this in its name. */
	private static final class Impatient extends NullProgressMonitor {
		private final String until;

		Impatient(String until) {
			this.until = until;
		}

		@Override
		public void subTask(String name) {
			if (name.contains(until))
				setCanceled(true);
		}
	}

	@TempDir
	static Path runs;
	private static Path first;
	private static Path second;
	private static IProject project;

	@TempDir
	Path folder;

	@BeforeAll
	static void workspace() throws Exception {
		first = Walkers.standing(runs, "walker-flat");
		second = Walkers.standing(runs, "walker-push");
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("jobs");
		project.create(null);
		project.open(null);
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	@AfterEach
	void closeReports() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			for (Shell shell : display.getShells())
				if (shell.getText().endsWith("port Runs"))
					shell.close();
		});
	}

	/** All that is there, hidden or not. */
	private static List<String> all(Path folder) throws IOException {
		if (!Files.exists(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.skip(1).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	private RunExportJob export(Set<ExportItem> items) {
		return new RunExportJob(new ExportRequest(List.of(first, second), items, ExportFormat.CSV, folder.resolve("out")));
	}

	@Test
	void anExportThatIsCancelledLeavesWholeRunsOnly() throws Exception {
		IStatus status = export(EnumSet.of(ExportItem.TRAJECTORIES, ExportItem.METRICS)).run(new Impatient("walker-push"));
		assertEquals(IStatus.CANCEL, status.getSeverity());
		String run = "walker-flat/" + first.getFileName();
		assertEquals(List.of("walker-flat", run, run + "/metrics.csv", run + "/trajectories.csv"),
				all(folder.resolve("out")));
	}

	@Test
	void anExportCancelledAtOnceLeavesNothing() throws Exception {
		export(EnumSet.allOf(ExportItem.class)).run(new Impatient("walker"));
		assertEquals(List.of(), all(folder));
	}

	@Test
	void aRunIsNeverOverwrittenByAnExport() throws Exception {
		Path victim = folder.resolve("out/walker-flat").resolve(first.getFileName());
		Files.createDirectories(victim);
		Files.writeString(victim.resolve(RunLayout.INFO), "precious");
		Files.writeString(victim.resolve(RunLayout.METRICS), "precious");
		export(EnumSet.of(ExportItem.METRICS)).run(new NullProgressMonitor());
		assertEquals("precious", Files.readString(victim.resolve(RunLayout.METRICS)));
		assertTrue(Files.exists(folder.resolve("out/walker-push").resolve(second.getFileName()).resolve("metrics.csv")));
	}

	private RunCopyJob copy() {
		return new RunCopyJob(new ImportRequest(runs, List.of(first, second), project, true));
	}

	@Test
	void aCopyThatIsCancelledLeavesWholeRunsOnly() throws Exception {
		Path target = RunCopyJob.target(project);
		IStatus status = copy().run(new Impatient("walker-push"));
		assertEquals(IStatus.CANCEL, status.getSeverity());
		assertEquals(all(first), all(target.resolve("walker-flat").resolve(first.getFileName())));
		assertEquals(all(first).size() + 2, all(target).size(), all(target).toString());
		for (Path each : List.of(target.resolve("walker-flat").resolve(first.getFileName()), target.resolve("walker-flat")))
			delete(each);
		Files.delete(target);
		copy().run(new Impatient("walker"));
		assertFalse(Files.exists(target), "not even an empty folder");
	}

	private static void delete(Path folder) throws IOException {
		for (String each : all(folder).reversed())
			Files.delete(folder.resolve(each));
		Files.delete(folder);
	}

	@Test
	void namesAreAsLongAsTheyDiffer() {
		Path flat = Path.of("/s/flat/cgps/seed-1");
		Path push = Path.of("/s/push/cgps/seed-1");
		assertEquals(Map.of(flat, Path.of("cgps/seed-1")), ShortNames.of(List.of(flat)));
		assertEquals(Map.of(flat, Path.of("flat/cgps/seed-1"), push, Path.of("push/cgps/seed-1")),
				ShortNames.of(List.of(flat, push)));
		assertEquals(Map.of(Path.of("/a"), Path.of("a")), ShortNames.of(List.of(Path.of("/a"))));
	}
}
