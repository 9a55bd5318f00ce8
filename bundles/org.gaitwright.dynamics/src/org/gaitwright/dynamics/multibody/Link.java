/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

/**
 * A rigid link. Its frame has its origin in the joint to the parent (for the root: in the point whose coordinates the
 * state holds) and is turned by the link's orientation.
 *
 * @param name
 *            unique name
 * @param parent
 *            index of the parent link, −1 for the root
 * @param joint
 *            the joint to the parent, null for the root
 * @param mass
 *            kg, positive
 * @param inertia
 *            about the centre of mass, kg m², positive
 * @param comX
 *            centre of mass in the link's frame, m
 * @param comZ
 *            centre of mass in the link's frame, m
 */
public record Link(String name, int parent, Joint joint, double mass, double inertia, double comX, double comZ) {

	/** Checks the ranges above. */
	public Link {
		Check.name("link", name);
		String where = "link '" + name + "'";
		Check.positive(where, "mass", mass);
		Check.positive(where, "inertia", inertia);
		Check.finite(where, "centre of mass x", comX);
		Check.finite(where, "centre of mass z", comZ);
	}
}
