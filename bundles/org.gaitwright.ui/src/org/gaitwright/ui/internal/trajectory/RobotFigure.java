/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.trajectory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.Kinematics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.FlatGround;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Terrain;

/**
 * The shape of a tree of links for drawing, in the frames of its links. Immutable.
 *
 * @param model    kinematics of the tree
 * @param segments bars
 * @param circles  contact circles
 * @param links    number of links; all but the root have a joint at their origin
 * @param ground   whether there is level ground at height 0
 */
record RobotFigure(MultibodyModel model, List<Segment> segments, List<Circle> circles, int links, boolean ground) {

	/** A bar from (x1, z1) to (x2, z2) in the frame of a link, m. */
	record Segment(int link, double x1, double z1, double x2, double z2) {
	}

	/** A circle around (x, z) in the frame of a link, m. */
	record Circle(int link, double x, double z, double radius) {
	}

	/** The figure of an experiment's robot; null where that is no tree of links. */
	static RobotFigure of(Experiment experiment) {
		if (!(experiment.getRobot() instanceof LinkTree tree) || tree.getRoot() == null)
			return null;
		List<Link> links = LinkTrees.links(tree);
		List<Segment> segments = new ArrayList<>();
		List<Circle> circles = new ArrayList<>();
		for (int i = 0; i < links.size(); i++) {
			addSegments(links.get(i), i, segments);
			for (ContactCircle circle : links.get(i).getCircles())
				circles.add(new Circle(i, circle.getX(), circle.getZ(), circle.getRadius()));
		}
		return new RobotFigure(kinematics(links), segments, circles, links.size(),
				tree.getContact() != null && isLevel(experiment));
	}

	private static boolean isLevel(Experiment experiment) {
		for (var contents = EcoreUtil.getAllContents(experiment, true); contents.hasNext();)
			if (contents.next() instanceof Terrain terrain && !(terrain instanceof FlatGround))
				return false;
		return true;
	}

	/** A bar of the link's own length, or bars to what hangs on it, or twice as far as its centre of mass. */
	private static void addSegments(Link link, int index, List<Segment> segments) {
		if (link.getLength() > 0) {
			double half = link.getLength() / 2;
			segments.add(new Segment(index, link.getComX() - half, link.getComZ(), link.getComX() + half, link.getComZ()));
			return;
		}
		for (Link child : link.getChildren()) {
			double x = child.getJoint().getX();
			double z = child.getJoint().getZ();
			boolean root = !(link.eContainer() instanceof Link);
			segments.add(new Segment(index, root ? -x : 0, root ? -z : 0, x, z));
		}
		for (ContactCircle circle : link.getCircles())
			segments.add(new Segment(index, 0, 0, circle.getX(), circle.getZ()));
		for (int i = 1; i < link.getCircles().size(); i++) {
			ContactCircle a = link.getCircles().get(i - 1);
			ContactCircle b = link.getCircles().get(i);
			segments.add(new Segment(index, a.getX(), a.getZ(), b.getX(), b.getZ()));
		}
		if (link.getChildren().isEmpty() && link.getCircles().isEmpty())
			segments.add(new Segment(index, 0, 0, 2 * link.getComX(), 2 * link.getComZ()));
	}

	private static MultibodyModel kinematics(List<Link> links) {
		MultibodyModel.Builder builder = MultibodyModel.builder();
		for (Link link : links)
			if (link.eContainer() instanceof Link parent)
				builder.link(link.getName(), parent.getName(),
						new Joint(link.getJoint().getName(), link.getJoint().getX(), link.getJoint().getZ(), 0, 0,
								Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
						link.getMass(), link.getInertia(), link.getComX(), link.getComZ());
			else
				builder.root(link.getName(), link.getMass(), link.getInertia(), link.getComX(), link.getComZ());
		return builder.build();
	}

	/** Smallest and largest x, smallest and largest z of a motion. */
	double[] bounds(Course course) {
		double[] bounds = { Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE };
		include(course, bounds);
		return bounds;
	}

	/** Widens bounds by a motion. */
	void include(Course course, double[] bounds) {
		Kinematics pose = new Kinematics(model);
		for (int row = 0; row <= course.steps(); row++) {
			pose.setState(course.x(), row * course.n());
			for (Segment bar : segments) {
				include(bounds, pose.pointX(bar.link(), bar.x1(), bar.z1()), pose.pointZ(bar.link(), bar.x1(), bar.z1()));
				include(bounds, pose.pointX(bar.link(), bar.x2(), bar.z2()), pose.pointZ(bar.link(), bar.x2(), bar.z2()));
			}
		}
	}

	private static void include(double[] bounds, double x, double z) {
		bounds[0] = Math.min(bounds[0], x);
		bounds[1] = Math.max(bounds[1], x);
		bounds[2] = Math.min(bounds[2], z);
		bounds[3] = Math.max(bounds[3], z);
	}
}
