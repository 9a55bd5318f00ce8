/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.drawing;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.model.experiment.ContactCircle;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;

/** The strokes that stand for a link. */
final class LinkShape {

	private LinkShape() {
	}

	/**
	 * Returns the strokes of a link in its frame.
	 *
	 * @param link the link
	 * @return from x, z to x, z [m] of each: its length about its centre of mass; of a link without length those from
	 *         its centre of mass to its joints and contact circles
	 */
	static List<double[]> bones(Link link) {
		List<double[]> bones = new ArrayList<>();
		double half = link.getLength() / 2;
		if (half > 0) {
			bones.add(new double[] { link.getComX() - half, link.getComZ(), link.getComX() + half, link.getComZ() });
			return bones;
		}
		bones.add(fromCentre(link, 0, 0));
		for (Link child : link.getChildren()) {
			Joint joint = child.getJoint();
			if (joint != null) {
				bones.add(fromCentre(link, joint.getX(), joint.getZ()));
			}
		}
		for (ContactCircle circle : link.getCircles()) {
			bones.add(fromCentre(link, circle.getX(), circle.getZ()));
		}
		return bones;
	}

	/** Tells whether a link stands rather than lies when every angle is zero. */
	static boolean isUpright(Link link) {
		return link.getLength() == 0 && link.getCircles().isEmpty() && Math.abs(link.getComZ()) > Math.abs(link.getComX());
	}

	private static double[] fromCentre(Link link, double x, double z) {
		return new double[] { link.getComX(), link.getComZ(), x, z };
	}
}
