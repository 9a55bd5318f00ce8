/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

/**
 * A part of a robot that touches the ground: a circle fixed to a link.
 *
 * @param link
 *            index of the link
 * @param x
 *            centre in the link's frame, m
 * @param z
 *            centre in the link's frame, m
 * @param radius
 *            m, positive
 */
public record ContactCircle(int link, double x, double z, double radius) {

	/** Checks the ranges above. */
	public ContactCircle {
		Check.that(link >= 0, "contact circle", "link index", link, "at least 0");
		Check.finite("contact circle", "x", x);
		Check.finite("contact circle", "z", z);
		Check.positive("contact circle", "radius", radius);
	}
}
