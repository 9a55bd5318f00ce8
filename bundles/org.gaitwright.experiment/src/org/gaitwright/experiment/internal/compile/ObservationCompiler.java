/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.model.ElementPaths;
import org.gaitwright.model.experiment.HeightReference;
import org.gaitwright.model.experiment.Observation;
import org.gaitwright.model.experiment.VelocityFrame;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;

/** Turns the observation of the model into numbers. Robots without a floating base have no root to see. */
final class ObservationCompiler {
	private static final String VELOCITY = "v_";

	private final RobotLayout robot;
	private final Observation observation;
	private final Set<Integer> excluded = new HashSet<>();

	ObservationCompiler(RobotLayout robot, Observation observation) throws ExperimentException {
		this.robot = robot;
		this.observation = observation;
		try {
			if (observation.getExclude() != null)
				for (String name : observation.getExclude())
					excluded.add(robot.position(name));
		} catch (BindingException e) {
			throw new ExperimentException(ElementPaths.of(observation) + ", exclude: " + e.getMessage(), e);
		}
	}

	/** The observation over this ground. */
	FeatureObservation compile(HeightProfile ground) throws ExperimentException {
		List<Feature> features = new ArrayList<>();
		robot.root().ifPresent(root -> addRootPosition(features, root, ground));
		if (observation.isJointAngles())
			for (int i = 0; i < robot.coordinateCount(); i++)
				if (isJoint(i))
					addCoordinate(features, i, false);
		robot.root().ifPresent(root -> addRootVelocity(features, root));
		if (observation.isJointVelocities())
			for (int i = 0; i < robot.coordinateCount(); i++)
				if (isJoint(i))
					addCoordinate(features, i, true);
		try {
			return new FeatureObservation(robot.stateSize(), features);
		} catch (IllegalArgumentException e) {
			throw new ExperimentException(ElementPaths.of(observation) + ": " + e.getMessage(), e);
		}
	}

	private void addRootPosition(List<Feature> features, RobotLayout.Root root, HeightProfile ground) {
		if (observation.isRootX())
			addCoordinate(features, root.x(), false);
		if (observation.isRootHeight() && !excluded.contains(root.z())) {
			if (observation.getHeightRelativeTo() == HeightReference.GROUND)
				features.add(new Feature.HeightOverGround("height over ground", root.x(), root.z(), ground));
			else
				addCoordinate(features, root.z(), false);
		}
		if (observation.isRootPitch())
			addCoordinate(features, root.pitch(), false);
	}

	private void addRootVelocity(List<Feature> features, RobotLayout.Root root) {
		int nq = robot.coordinateCount();
		if (observation.isRootVelocity() && observation.getVelocityFrame() == VelocityFrame.BODY) {
			if (!excluded.contains(root.x()))
				features.add(new Feature.VelocityAlongBody("velocity along body", root.pitch(), nq + root.x(),
						nq + root.z()));
			if (!excluded.contains(root.z()))
				features.add(new Feature.VelocityAcrossBody("velocity across body", root.pitch(), nq + root.x(),
						nq + root.z()));
		} else if (observation.isRootVelocity()) {
			addCoordinate(features, root.x(), true);
			addCoordinate(features, root.z(), true);
		}
		if (observation.isPitchVelocity())
			addCoordinate(features, root.pitch(), true);
	}

	private boolean isJoint(int coordinate) {
		return robot.root().isEmpty() || !robot.root().get().contains(coordinate);
	}

	private void addCoordinate(List<Feature> features, int coordinate, boolean velocity) {
		String name = robot.coordinates().get(coordinate);
		if (!excluded.contains(coordinate))
			features.add(velocity ? new Feature.Coordinate(VELOCITY + name, robot.coordinateCount() + coordinate)
					: new Feature.Coordinate(name, coordinate));
	}
}
