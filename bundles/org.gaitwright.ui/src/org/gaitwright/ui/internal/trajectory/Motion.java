/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.gaitwright.ui.internal.runs.RunEntry;
import org.gaitwright.ui.plot.Axis;
import org.gaitwright.ui.plot.Curve;
import org.gaitwright.ui.plot.PlotColors;
import org.gaitwright.ui.plot.PlotContent;

/**
 * The trajectories of a run's last iteration, read for showing. Immutable.
 *
 * @param name   of the run
 * @param file   the trajectories
 * @param figure the robot's shape, null where it cannot be drawn
 */
record Motion(String name, TrajectoriesFile file, RobotFigure figure) {

	/** Reads a run directory. */
	static Motion read(Path directory) throws IOException {
		TrajectoriesFile file = RunReader.open(directory).trajectories();
		URI address = URI.createFileURI(directory.resolve(RunLayout.EXPERIMENT).toString());
		RobotFigure figure = new ExperimentFiles().read(address).root().filter(Experiment.class::isInstance)
				.map(Experiment.class::cast).map(RobotFigure::of).orElse(null);
		boolean fits = figure != null && figure.model().stateNames().equals(file.labels().states());
		return new Motion(RunEntry.name(directory), file, fits ? figure : null);
	}

	List<String> conditions() {
		return file.labels().conditions();
	}

	/** Mean trajectory of a condition. */
	TrajectoryDistribution trajectory(int condition) {
		return file.trajectories().get(condition);
	}

	/** Seconds per step. */
	double timeStep() {
		return file.labels().timeStep();
	}

	/** Seconds from the first to the last state. */
	double duration(int condition) {
		return trajectory(condition).horizon() * timeStep();
	}

	/** The state between two steps, linearly. */
	double[] state(int condition, double time) {
		TrajectoryDistribution q = trajectory(condition);
		double at = Math.clamp(time / timeStep(), 0, q.horizon());
		int step = Math.min((int) at, q.horizon() - 1);
		double part = at - step;
		double[] state = new double[q.stateSize()];
		for (int i = 0; i < state.length; i++)
			state[i] = (1 - part) * q.x()[step * state.length + i] + part * q.x()[(step + 1) * state.length + i];
		return state;
	}

	/**
	 * Coordinates over time; the position of a floating base is left out, it would hide the joints. The time axis is that of
	 * the plot beneath.
	 */
	PlotContent coordinates(int condition, PlotColors colors) {
		TrajectoryDistribution q = trajectory(condition);
		List<Curve> curves = new ArrayList<>();
		int first = figure == null ? 0 : 2;
		for (int i = first; i < q.stateSize() / 2; i++)
			curves.add(curve(file.labels().states().get(i), q.x(), q.stateSize(), i, q.horizon() + 1,
					colors.curve(i - first)));
		return new PlotContent(Axis.linear(""), //$NON-NLS-1$
				Axis.linear(figure == null ? Messages.axisCoordinates : Messages.axisAngles), curves);
	}

	/** Controls over time; the last one holds to the end. */
	PlotContent controls(int condition, PlotColors colors) {
		TrajectoryDistribution q = trajectory(condition);
		List<Curve> curves = new ArrayList<>();
		int shift = figure == null ? 0 : 1;
		for (int i = 0; i < q.controlSize(); i++)
			curves.add(curve(file.labels().controls().get(i), q.u(), q.controlSize(), i, q.horizon() + 1,
					colors.curve(i + shift)));
		return new PlotContent(Axis.linear(Messages.axisTime), Axis.linear(Messages.axisControls), curves);
	}

	private Curve curve(String label, double[] matrix, int columns, int column, int rows, int color) {
		double[] time = new double[rows];
		double[] value = new double[rows];
		for (int t = 0; t < rows; t++) {
			time[t] = t * timeStep();
			value[t] = matrix[Math.min(t, matrix.length / columns - 1) * columns + column];
		}
		return new Curve(label, time, value, color, false);
	}
}
