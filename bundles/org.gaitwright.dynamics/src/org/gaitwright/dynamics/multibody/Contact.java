/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import java.util.List;

/**
 * One contact of a robot with the ground: a circle of a link that reaches into it, in one evaluation of the robot's
 * acceleration. A read-only view. World frame, m, N; the tangent is the normal turned by −90°, forward on level ground.
 */
public interface Contact {

	/** Zone of the friction cone. */
	enum State {
		/** No force: the surfaces separate fast enough. */
		OPEN,
		/** The force is inside the friction cone. */
		STICK,
		/** The force is on the edge of the friction cone, against the sliding. */
		SLIDE
	}

	/** Index of the circle among the robot's contact circles. */
	int circle();

	/** Index of the link that touches. */
	int link();

	/** Zone of the friction cone. */
	State state();

	/** Distance of the circle from the ground, negative: less the depth of penetration. */
	double distance();

	/** World x of the point where the force acts, half-way in the penetration. */
	double x();

	/** World z of the point where the force acts. */
	double z();

	/** x component of the unit normal, which points out of the ground. */
	double normalX();

	/** z component of the unit normal. */
	double normalZ();

	/** Force of the ground on the robot along the normal, at least 0. */
	double normalForce();

	/** Force of the ground on the robot along the tangent {@code (normalZ, −normalX)}. */
	double tangentForce();

	/** Sum of the normal forces on a link, N; 0 if it does not touch. */
	static double normalForce(List<Contact> contacts, int link) {
		double sum = 0;
		for (int i = 0; i < contacts.size(); i++) {
			Contact contact = contacts.get(i);
			if (contact.link() == link) {
				sum += contact.normalForce();
			}
		}
		return sum;
	}
}
