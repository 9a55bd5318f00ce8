/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.ui.internal.runs.RunEntry;

/**
 * The trajectories of a run's last iteration, read for showing. Immutable.
 *
 * @param name   of the run
 * @param file   the trajectories
 * @param figure the robot's shape, null where it cannot be drawn
 * @param scenes of the conditions; empty as long as they are not known
 * @param note   what of the scenes is missing and why, empty for nothing
 */
record Motion(String name, TrajectoriesFile file, RobotFigure figure, List<Scene> scenes, String note) {

	/** Reads a run directory, without scenes. */
	static Motion read(Path directory) throws IOException {
		TrajectoriesFile file = RunReader.open(directory).trajectories();
		URI address = URI.createFileURI(directory.resolve(RunLayout.EXPERIMENT).toString());
		RobotFigure figure = new ExperimentFiles().read(address).root().filter(Experiment.class::isInstance)
				.map(Experiment.class::cast).map(RobotFigure::of).orElse(null);
		boolean fits = figure != null && figure.model().stateNames().equals(file.labels().states());
		return new Motion(RunEntry.name(directory), file, fits ? figure : null, List.of(), ""); //$NON-NLS-1$
	}

	/** The same with scenes. */
	Motion with(List<Scene> known, String missing) {
		return new Motion(name, file, figure, List.copyOf(known), missing);
	}

	List<String> conditions() {
		return file.labels().conditions();
	}

	/** The distribution of a condition's trajectory. */
	TrajectoryDistribution distribution(int condition) {
		return file.trajectories().get(condition);
	}

	/** Mean trajectory of a condition, with contacts as far as they are known. */
	Course trajectory(int condition) {
		if (!scenes.isEmpty())
			return scenes.get(condition).trajectory();
		TrajectoryDistribution q = distribution(condition);
		return new Course(q.horizon(), timeStep(), q.x(), q.u(), q.stateSize(), q.controlSize(), List.of());
	}

	/** Rollout of the policy from the same initial state; null where there is none. */
	Course rollout(int condition) {
		return scenes.isEmpty() ? null : scenes.get(condition).rollout();
	}

	/** What surrounds the robot; null where that is not known. */
	Scene scene(int condition) {
		return scenes.isEmpty() ? null : scenes.get(condition);
	}

	/** Seconds per step. */
	double timeStep() {
		return file.labels().timeStep();
	}
}
