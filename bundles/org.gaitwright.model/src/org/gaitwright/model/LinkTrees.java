/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.gaitwright.model.experiment.Joint;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.NamedElement;

/** The order of links, joints, coordinates and controls of a link tree: depth first, parents before children. */
public final class LinkTrees {

	/** Coordinate of the root's position along x. */
	public static final String ROOT_X = "rootX";
	/** Coordinate of the root's position along z. */
	public static final String ROOT_Z = "rootZ";
	/** Coordinate of the root's angle. */
	public static final String ROOT_PITCH = "rootPitch";

	private static final List<String> ROOT_COORDINATES = List.of(ROOT_X, ROOT_Z, ROOT_PITCH);

	private LinkTrees() {
	}

	/**
	 * Returns the links, the root first, each before its children.
	 *
	 * @param robot the tree, which may be incomplete
	 * @return a new list
	 */
	public static List<Link> links(LinkTree robot) {
		List<Link> links = new ArrayList<>();
		if (robot.getRoot() != null) {
			collect(robot.getRoot(), links);
		}
		return links;
	}

	/**
	 * Returns the joints in the order of their coordinates.
	 *
	 * @param robot the tree, which may be incomplete
	 * @return a new list without the joint that a faulty root may have
	 */
	public static List<Joint> joints(LinkTree robot) {
		return links(robot).stream().skip(1).map(Link::getJoint).filter(Objects::nonNull).toList();
	}

	/**
	 * Returns the names of the coordinates: root position x and z, root angle, then the joints.
	 *
	 * @param robot the tree, which may be incomplete
	 * @return a new unmodifiable list
	 */
	public static EList<String> coordinateNames(LinkTree robot) {
		List<String> names = new ArrayList<>(ROOT_COORDINATES);
		joints(robot).stream().map(NamedElement::getName).forEach(names::add);
		return ECollections.unmodifiableEList(names);
	}

	/**
	 * Returns the names of the coordinates that place the root.
	 *
	 * @param robot the tree
	 * @return an unmodifiable list
	 */
	public static EList<String> rootCoordinateNames(LinkTree robot) {
		return ECollections.unmodifiableEList(ROOT_COORDINATES);
	}

	/**
	 * Returns the names of the controls: the joints that have an actuator, in the order of their coordinates.
	 *
	 * @param robot the tree, which may be incomplete
	 * @return a new unmodifiable list
	 */
	public static EList<String> controlNames(LinkTree robot) {
		return ECollections.unmodifiableEList(joints(robot).stream().filter(joint -> joint.getActuator() != null)
				.map(NamedElement::getName).toList());
	}

	private static void collect(Link link, List<Link> links) {
		links.add(link);
		link.getChildren().forEach(child -> collect(child, links));
	}
}
