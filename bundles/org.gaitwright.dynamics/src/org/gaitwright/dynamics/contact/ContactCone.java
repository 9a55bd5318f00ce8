/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import org.gaitwright.dynamics.multibody.Contact;

/**
 * The elliptic friction cone of a planar contact (D27): zone and force for the residuals N along the normal and U along
 * the tangent. The force is −∂s/∂(N, U) with s continuous and once differentiable over the zones; within each it is
 * linear in (N, U).
 */
record ContactCone(double friction) {

	ContactCone {
		Check.positive("contact", "friction coefficient", friction);
	}

	/** Zone of the residuals; SLIDE if they are not numbers. */
	Contact.State state(double n, double u) {
		double tangent = Math.abs(u);
		if (n >= friction * tangent) {
			return Contact.State.OPEN;
		}
		return friction * n + tangent <= 0 ? Contact.State.STICK : Contact.State.SLIDE;
	}

	/** Force along the normal in a zone, for sliding to the given side, over the penalty D. */
	double normalForce(Contact.State zone, double side, double n, double u) {
		return switch (zone) {
		case OPEN -> 0;
		case STICK -> -n;
		case SLIDE -> -(n - friction * side * u) / (1 + friction * friction);
		};
	}

	/** Force along the tangent in a zone, for sliding to the given side, over the penalty D. */
	double tangentForce(Contact.State zone, double side, double n, double u) {
		return switch (zone) {
		case OPEN -> 0;
		case STICK -> -u;
		case SLIDE -> friction * side * (n - friction * side * u) / (1 + friction * friction);
		};
	}
}
