/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Robot;
import org.gaitwright.model.metadata.Metadata;

/**
 * Draws a link tree in the pose of the task's first initial state: links by their length about their centre of mass,
 * joints with their limits, contact circles.
 */
public final class RobotPainter implements Painter {

	private static final int THICKNESS = 9;
	private static final int JOINT = 5;
	private static final int ARC = 20;
	private static final double NEAR = 9;

	private final Supplier<List<EObject>> roots;
	private final InitialPose pose;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Rectangle> names = new ArrayList<>();

	/**
	 * @param roots    the elements among which a robot is looked for when none is selected
	 * @param pose     of the experiment's robot
	 */
	public RobotPainter(Supplier<List<EObject>> roots, InitialPose pose) {
		this.pose = pose;
		this.roots = roots;
	}

	@Override
	public void paint(GC gc, Rectangle area, Palette palette, EObject selected) {
		shapes.clear();
		names.clear();
		Robot robot = robot(selected);
		if (!(robot instanceof LinkTree tree) || tree.getRoot() == null) {
			Markings.note(gc, area, palette, robot == null ? Messages.noRobot
					: NLS.bind(Messages.noDrawing, Metadata.label(robot)));
			return;
		}
		List<LinkPose> poses = LinkPose.of(tree, pose.of(tree));
		Viewport view = fit(area, poses);
		for (LinkPose pose : poses) {
			paintLink(gc, view, palette, pose, selected);
		}
		for (LinkPose pose : poses) {
			pose.link().getCircles().forEach(circle -> paintCircle(gc, view, palette, pose, circle, selected));
			if (pose.link().getJoint() != null) {
				paintJoint(gc, view, palette, pose, selected);
			}
		}
		gc.setForeground(palette.line());
		Link root = tree.getRoot();
		int middle = view.x(poses.getFirst().worldX(root.getComX(), root.getComZ()));
		poses.forEach(pose -> paintName(gc, view, pose, middle));
		Markings.scaleBar(gc, area, palette, view);
	}

	private Robot robot(EObject selected) {
		for (EObject element = selected; element != null; element = element.eContainer()) {
			if (element instanceof Robot robot) {
				return robot;
			}
		}
		return roots.get().stream().filter(Robot.class::isInstance).map(Robot.class::cast)
				.findFirst().orElse(null);
	}

	private static Viewport fit(Rectangle area, List<LinkPose> poses) {
		double[] box = { Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE };
		for (LinkPose pose : poses) {
			Link link = pose.link();
			for (double[] bone : LinkShape.bones(link)) {
				include(box, pose, bone[0], bone[1], 0);
				include(box, pose, bone[2], bone[3], 0);
			}
			include(box, pose, 0, 0, 0);
			link.getCircles().forEach(circle -> include(box, pose, circle.getX(), circle.getZ(), circle.getRadius()));
		}
		return new Viewport(area, box[0], box[1], box[2], box[3]);
	}

	private static void include(double[] box, LinkPose pose, double x, double z, double radius) {
		box[0] = Math.min(box[0], pose.worldX(x, z) - radius);
		box[1] = Math.max(box[1], pose.worldX(x, z) + radius);
		box[2] = Math.min(box[2], pose.worldZ(x, z) - radius);
		box[3] = Math.max(box[3], pose.worldZ(x, z) + radius);
	}

	private void paintLink(GC gc, Viewport view, Palette palette, LinkPose pose, EObject selected) {
		Link link = pose.link();
		List<Shape> bones = LinkShape.bones(link).stream()
				.map(bone -> new Shape(link, view.x(pose.worldX(bone[0], bone[1])), view.y(pose.worldZ(bone[0], bone[1])),
						view.x(pose.worldX(bone[2], bone[3])), view.y(pose.worldZ(bone[2], bone[3]))))
				.toList();
		gc.setLineCap(SWT.CAP_ROUND);
		if (selected == link) {
			paintBones(gc, bones, palette.selection(), THICKNESS + 5);
		}
		paintBones(gc, bones, palette.fill(), THICKNESS);
		shapes.addAll(bones);
		int centreX = view.x(pose.worldX(link.getComX(), link.getComZ()));
		int centreY = view.y(pose.worldZ(link.getComX(), link.getComZ()));
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		gc.drawLine(centreX - 3, centreY, centreX + 3, centreY);
		gc.drawLine(centreX, centreY - 3, centreX, centreY + 3);
	}

	private static void paintBones(GC gc, List<Shape> bones, Color color, int width) {
		gc.setForeground(color);
		gc.setLineWidth(width);
		bones.forEach(bone -> gc.drawLine(bone.fromX(), bone.fromY(), bone.toX(), bone.toY()));
	}

	/** On the side away from the root; names of links that lie on each other are not written on each other. */
	private void paintName(GC gc, Viewport view, LinkPose pose, int middle) {
		Link link = pose.link();
		String name = link.getName() == null ? "" : link.getName(); //$NON-NLS-1$
		Point extent = gc.textExtent(name);
		int centreX = view.x(pose.worldX(link.getComX(), link.getComZ()));
		int centreY = view.y(pose.worldZ(link.getComX(), link.getComZ()));
		Rectangle place = new Rectangle(centreX - extent.x / 2, centreY + THICKNESS, extent.x, extent.y);
		if (LinkShape.isUpright(link)) {
			place.x = centreX < middle ? centreX - THICKNESS - extent.x : centreX + THICKNESS;
			place.y = centreY - extent.y / 2;
		}
		if (names.stream().anyMatch(place::intersects)) {
			place.x = 2 * centreX - place.x - place.width;
		}
		if (names.stream().noneMatch(place::intersects)) {
			gc.drawText(name, place.x, place.y, true);
			names.add(place);
		}
	}

	private void paintJoint(GC gc, Viewport view, Palette palette, LinkPose pose, EObject selected) {
		Joint joint = pose.link().getJoint();
		int x = view.x(pose.x());
		int y = view.y(pose.z());
		boolean chosen = selected == joint || selected != null && EcoreUtil.isAncestor(joint, selected);
		paintLimits(gc, palette, pose, x, y);
		gc.setBackground(chosen ? palette.selection() : palette.accent());
		gc.fillOval(x - JOINT, y - JOINT, 2 * JOINT, 2 * JOINT);
		gc.setForeground(palette.line());
		gc.setLineWidth(1);
		if (joint.getActuator() != null) {
			gc.drawOval(x - JOINT, y - JOINT, 2 * JOINT, 2 * JOINT);
		}
		shapes.add(new Shape(joint, x, y, x, y));
	}

	/** The range of the joint as a sector about the direction in which the link leaves the joint. */
	private static void paintLimits(GC gc, Palette palette, LinkPose pose, int x, int y) {
		Joint joint = pose.link().getJoint();
		if (joint.getLower() == null || joint.getUpper() == null) {
			return;
		}
		Link link = pose.link();
		double outwards = Math.atan2(link.getComZ(), link.getComX()) + pose.parentAngle();
		int from = (int) Math.round(Math.toDegrees(outwards + joint.getLower()));
		int sweep = (int) Math.round(Math.toDegrees(joint.getUpper() - joint.getLower()));
		gc.setBackground(palette.accent());
		gc.setAlpha(60);
		gc.fillArc(x - ARC, y - ARC, 2 * ARC, 2 * ARC, from, Math.min(sweep, 360));
		gc.setAlpha(255);
	}

	private void paintCircle(GC gc, Viewport view, Palette palette, LinkPose pose, ContactCircle circle,
			EObject selected) {
		int x = view.x(pose.worldX(circle.getX(), circle.getZ()));
		int y = view.y(pose.worldZ(circle.getX(), circle.getZ()));
		int radius = Math.max(2, view.length(circle.getRadius()));
		gc.setForeground(selected == circle ? palette.selection() : palette.line());
		gc.setLineWidth(selected == circle ? 3 : 1);
		gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
		shapes.add(new Shape(circle, x, y, x, y));
	}

	@Override
	public EObject at(int x, int y) {
		for (Shape shape : shapes.reversed()) {
			if (shape.distance(x, y) < NEAR) {
				return shape.element();
			}
		}
		return null;
	}

	private record Shape(EObject element, int fromX, int fromY, int toX, int toY) {

		double distance(int x, int y) {
			double alongX = toX - fromX;
			double alongY = toY - fromY;
			double square = alongX * alongX + alongY * alongY;
			double share = square == 0 ? 0
					: Math.clamp(((x - fromX) * alongX + (y - fromY) * alongY) / square, 0, 1);
			return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
		}
	}
}
