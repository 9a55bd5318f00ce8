/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;

/**
 * Where the frame of a link lies in the world.
 *
 * @param link  the link
 * @param x     position of the frame [m]
 * @param z     position of the frame [m], upwards
 * @param angle       angle of the frame, counterclockwise [rad]
 * @param parentAngle angle of the frame of the parent [rad]
 */
record LinkPose(Link link, double x, double z, double angle, double parentAngle) {

	/**
	 * Places all links of a robot.
	 *
	 * @param robot       the robot, which may be incomplete
	 * @param coordinates positions by the name of the coordinate; 0 for those that are not given
	 */
	static List<LinkPose> of(LinkTree robot, Map<String, Double> coordinates) {
		List<LinkPose> poses = new ArrayList<>();
		if (robot.getRoot() != null) {
			new LinkPose(robot.getRoot(), coordinates.getOrDefault(LinkTrees.ROOT_X, 0.0),
					coordinates.getOrDefault(LinkTrees.ROOT_Z, 0.0),
					coordinates.getOrDefault(LinkTrees.ROOT_PITCH, 0.0), 0).collect(coordinates, poses);
		}
		return poses;
	}

	private void collect(Map<String, Double> coordinates, List<LinkPose> poses) {
		poses.add(this);
		for (Link child : link.getChildren()) {
			Joint joint = child.getJoint();
			double jointX = joint == null ? 0 : joint.getX();
			double jointZ = joint == null ? 0 : joint.getZ();
			double turn = joint == null || joint.getName() == null ? 0
					: coordinates.getOrDefault(joint.getName(), 0.0);
			new LinkPose(child, worldX(jointX, jointZ), worldZ(jointX, jointZ), angle + turn, angle)
					.collect(coordinates, poses);
		}
	}

	/** World position x of a point of the link frame. */
	double worldX(double localX, double localZ) {
		return x + Math.cos(angle) * localX - Math.sin(angle) * localZ;
	}

	/** World position z of a point of the link frame. */
	double worldZ(double localX, double localZ) {
		return z + Math.sin(angle) * localX + Math.cos(angle) * localZ;
	}
}
