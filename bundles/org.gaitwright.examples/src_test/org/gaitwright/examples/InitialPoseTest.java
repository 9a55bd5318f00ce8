/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.model.experiment.CoordinateValue;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.InitialState;
import org.gaitwright.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** The pose of an initial state is the one in which its conditions begin. */
class InitialPoseTest {
	private final ExperimentCompiler compiler = new ExperimentCompiler();

	@Test
	void inAGaitTheRobotIsInItsStride() throws Exception {
		Experiment experiment = ExperimentCatalog.installed().open("walker-flat", Map.of());
		InitialState state = experiment.getTask().getInitialStates().getFirst();
		Map<String, Double> pose = compiler.pose(experiment.getRobot(), state);
		assertThat(pose).hasSize(9).containsEntry("rootX", 0.0);
		assertThat(pose.get("rootZ")).isBetween(0.95, 1.2);
		assertThat(pose.get("rightHip")).isNotCloseTo(pose.get("leftHip"), within(0.1));
		state.setGaitPhase(state.getGaitPhase() + 0.5);
		Map<String, Double> half = compiler.pose(experiment.getRobot(), state);
		assertThat(half.get("rightHip")).isNotCloseTo(pose.get("rightHip"), within(0.1));
	}

	@Test
	void coordinatesThatAreGivenCount() throws Exception {
		Experiment experiment = ExperimentCatalog.installed().open("swimmer", Map.of());
		InitialState state = experiment.getTask().getInitialStates().getFirst();
		CoordinateValue bent = ExperimentFactory.eINSTANCE.createCoordinateValue();
		bent.setCoordinate("frontJoint");
		bent.setPosition(0.7);
		state.getCoordinates().add(bent);
		Problem problem = compiler.compile(experiment).problem();
		Map<String, Double> pose = compiler.pose(experiment.getRobot(), state);
		assertThat(pose).containsEntry("frontJoint", 0.7).containsEntry("rearJoint", 0.0);
		assertThat(problem.training().getFirst().initialMean()).startsWith(0, 0, 0, 0.7, 0);
		bent.setCoordinate("noJoint");
		assertThatThrownBy(() -> compiler.pose(experiment.getRobot(), state)).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("noJoint");
	}
}
