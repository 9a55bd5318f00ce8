/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.ui.editor.internal.document.ExperimentDocument;

/**
 * The pose in which an experiment's task first begins. A state of a gait is found by letting the robot walk, in a job; until
 * then, and where the robot cannot, the coordinates count that are given.
 */
public final class InitialPose {

	private static final int DELAY_MILLIS = 200;

	private final ExperimentDocument document;
	private final Control canvas;
	private final ExperimentCompiler compiler = new ExperimentCompiler();
	private final Job job = Job.createSystem(Messages.findingPose, (ICoreRunnable) monitor -> find());
	private volatile Experiment latest;
	private Map<String, Double> found = Map.of();

	/**
	 * Finds the pose from now on.
	 *
	 * @param document whose experiment counts
	 * @param canvas   drawn again when the pose is found
	 */
	public InitialPose(ExperimentDocument document, Control canvas) {
		this.document = document;
		this.canvas = canvas;
		canvas.addDisposeListener(event -> job.cancel());
		update();
	}

	/** Finds it anew, soon, after the document has changed. */
	public void update() {
		if (state(document.root() instanceof Experiment experiment ? experiment : null) instanceof InitialState state
				&& state.getGait() != null) {
			Experiment present = (Experiment) document.root();
			if (latest == null || !EcoreUtil.equals(present.getRobot(), latest.getRobot())
					|| !EcoreUtil.equals(state, state(latest))) {
				latest = EcoreUtil.copy(present);
				job.schedule(DELAY_MILLIS);
			}
		} else {
			latest = null;
			found = Map.of();
		}
	}

	private static InitialState state(Experiment experiment) {
		return experiment == null || experiment.getTask() == null || experiment.getTask().getInitialStates().isEmpty() ? null
				: experiment.getTask().getInitialStates().getFirst();
	}

	private void find() {
		Experiment experiment = latest;
		if (experiment == null) {
			return;
		}
		Map<String, Double> pose;
		try {
			pose = compiler.pose(experiment.getRobot(), state(experiment));
		} catch (ExperimentException | RuntimeException unfit) { // numbers are drawn while they are typed
			pose = Map.of();
		}
		Map<String, Double> answer = pose;
		if (!canvas.isDisposed()) {
			canvas.getDisplay().asyncExec(() -> {
				if (!canvas.isDisposed() && experiment == latest) {
					found = answer;
					canvas.redraw();
				}
			});
		}
	}

	/** @return positions of a robot by the name of their coordinate; those that are missing are 0 */
	Map<String, Double> of(Robot robot) {
		if (!(document.root() instanceof Experiment experiment) || experiment.getRobot() != robot
				|| state(experiment) == null) {
			return Map.of();
		}
		Map<String, Double> coordinates = new HashMap<>(found);
		for (CoordinateValue value : state(experiment).getCoordinates()) {
			if (value.getCoordinate() != null) {
				coordinates.put(value.getCoordinate(), value.getPosition());
			}
		}
		return coordinates;
	}
}
