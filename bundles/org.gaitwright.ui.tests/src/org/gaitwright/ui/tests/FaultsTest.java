/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.gaitwright.model.experiment.ExperimentPackage;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunStatus;
import org.gaitwright.ui.Ids;
import org.gaitwright.ui.internal.convergence.ConvergenceView;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.internal.runs.RunsView;
import org.gaitwright.ui.internal.trajectory.TrajectoryView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is damaged, gone or of others is told in place, and the views work on. */
class FaultsTest {
	private static final String FAULTY = "http://gaitwright.org/tests/faulty";

	private static IProject project;
	private static Path good;

	private RunsView table;

	@BeforeAll
	static void workspace() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("faults");
		project.create(null);
		project.open(null);
		good = RunDirectories.swimmer(project.getLocation().toPath().resolve("runs"), 1, 1);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	@AfterAll
	static void clean() throws Exception {
		project.delete(true, true, null);
	}

	@BeforeEach
	void runs() {
		table = Ui.view(Ids.RUNS_VIEW, RunsView.class);
	}

	private static Path copy(String name) throws Exception {
		return RunDirectories.madeUp(good, name, 3, 5);
	}

	private RunEntry entry(Path run) throws InterruptedException {
		Ui.await("listed", () -> table.shown().stream().anyMatch(each -> each.directory().equals(run)));
		return Ui.call(() -> table.shown().stream().filter(each -> each.directory().equals(run)).findFirst().get());
	}

	private static ConvergenceView convergence(Path run) {
		ConvergenceView view = Ui.view(Ids.CONVERGENCE_VIEW, ConvergenceView.class);
		Ui.run(() -> view.follow(List.of(run)));
		return view;
	}

	private static TrajectoryView trajectory(Path run) {
		TrajectoryView view = Ui.view(Ids.TRAJECTORY_VIEW, TrajectoryView.class);
		Ui.run(() -> view.follow(run));
		return view;
	}

	/** Both views show a run again as if nothing had been. */
	private static void viewsWorkOn() throws InterruptedException {
		ConvergenceView curves = convergence(good);
		Ui.await("plotted", () -> curves.content().curves().stream().anyMatch(curve -> curve.name().equals(RunEntry.name(good)))
				&& Views.note(curves).isEmpty());
		TrajectoryView motion = trajectory(good);
		Ui.await("moves", () -> motion.hasScene() && Views.note(motion).isEmpty());
	}

	@Test
	void damagedMetrics() throws Exception {
		Path run = copy("20260101T000000Z-1");
		assertEquals(5, entry(run).iterations());
		Path metrics = run.resolve(RunLayout.METRICS);
		List<String> lines = Files.readAllLines(metrics);
		Files.writeString(metrics, lines.get(0) + "\n" + lines.get(1) + "\n2,nonsense,3,4,5\n" + lines.get(2) + "\n");
		ConvergenceView view = convergence(run);
		Ui.await("told", () -> Views.note(view).contains("nonsense") || Views.note(view).contains(RunLayout.METRICS));
		Ui.await("told in the table", () -> table.shown().stream()
				.anyMatch(each -> each.directory().equals(run) && each.problem().contains(RunLayout.METRICS)));
		viewsWorkOn();
	}

	@Test
	void aRunOfANewerProgram() throws Exception {
		Path run = Files.createDirectories(good.resolveSibling("20260101T000000Z-2"));
		Files.writeString(run.resolve(RunLayout.INFO), "{\"format\": 99}");
		assertTrue(entry(run).problem().contains("newer program"), entry(run).problem());
		ConvergenceView curves = convergence(run);
		Ui.await("told", () -> Views.note(curves).contains("newer program"));
		TrajectoryView motion = trajectory(run);
		Ui.await("told", () -> Views.note(motion).contains("newer program"));
		viewsWorkOn();
	}

	@Test
	void aDeletedRunStaysInSight() throws Exception {
		Path run = copy("20260101T000000Z-3");
		entry(run);
		TrajectoryView motion = trajectory(run);
		Ui.await("moves", () -> motion.hasScene());
		ConvergenceView curves = convergence(run);
		Ui.await("plotted", () -> !curves.content().isEmpty());
		Ui.run(() -> table.delete(List.of(run)));
		Ui.await("told", () -> Views.note(curves).contains("no run directory"));
		Ui.await("told", () -> Views.note(motion).contains("What was read before is still shown"));
		assertTrue(Ui.call(motion::hasMotion));
		viewsWorkOn();
	}

	@Test
	void damagedTrajectories() throws Exception {
		Path run = copy("20260101T000000Z-4");
		Files.write(run.resolve(RunLayout.TRAJECTORIES), new byte[300]);
		TrajectoryView motion = trajectory(run);
		Ui.await("told", () -> Views.note(motion).contains("damaged"));
		viewsWorkOn();
	}

	@Test
	void aContributedCostTermThatFails() throws Exception {
		EPackage faulty = EcoreFactory.eINSTANCE.createEPackage();
		faulty.setName("faulty");
		faulty.setNsPrefix("faulty");
		faulty.setNsURI(FAULTY);
		EClass term = EcoreFactory.eINSTANCE.createEClass();
		term.setName("FaultyTerm");
		term.getESuperTypes().add(ExperimentPackage.Literals.CONTROL_EFFORT);
		faulty.getEClassifiers().add(term);
		EPackage.Registry.INSTANCE.put(FAULTY, faulty);
		try {
			Path run = copy("20260101T000000Z-5");
			Path file = run.resolve(RunLayout.EXPERIMENT);
			String text = Files.readString(file);
			Files.writeString(file, text.replaceFirst("<experiment:Experiment", "$0 xmlns:faulty=\"" + FAULTY + "\"")
					.replaceFirst("<costFunctions[^>]*>", "$0<terms xsi:type=\"faulty:FaultyTerm\"/>"));
			TrajectoryView motion = trajectory(run);
			// what is selected in the Runs view may have been shown before
			Ui.await("told", () -> Views.note(motion).contains("FaultyTerm") && Views.note(motion).contains("no idea of the cost"));
			assertTrue(Ui.call(motion::hasMotion));
			viewsWorkOn();
		} finally {
			EPackage.Registry.INSTANCE.remove(FAULTY);
		}
	}

	@Test
	void aRunOfAnotherProcessThatDies() throws Exception {
		Path run = copy("20260101T000000Z-6");
		Process process = new ProcessBuilder("sleep", "120").start();
		try {
			Path info = run.resolve(RunLayout.INFO);
			String text = Files.readString(info).replaceFirst("\"status\" : \"[a-z]+\"", "\"status\" : \"running\"")
					.replaceFirst("\"pid\" : \\d+", "\"pid\" : " + process.pid())
					.replaceFirst("\"process_start\" : \"[^\"]*\"", "\"process_start\" : null")
					.replaceFirst("\"end\" : \"[^\"]*\"", "\"end\" : null");
			Files.writeString(info, text);
			Ui.await("running", () -> table.shown().stream()
					.anyMatch(each -> each.directory().equals(run) && each.status() == RunStatus.RUNNING));
			process.destroyForcibly();
			assertTrue(process.waitFor(10, TimeUnit.SECONDS));
			Ui.await("interrupted", () -> table.shown().stream()
					.anyMatch(each -> each.directory().equals(run) && each.status() == RunStatus.INTERRUPTED));
		} finally {
			process.destroyForcibly();
		}
	}
}
