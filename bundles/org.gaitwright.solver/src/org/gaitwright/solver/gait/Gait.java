/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.gait;

import java.util.List;

/**
 * A gait: legs and the parameters of their controller.
 *
 * @param name       how messages call it
 * @param legs       two; the first one swings first
 * @param parameters of the controller
 */
public record Gait(String name, List<Leg> legs, GaitParameters parameters) {

	public Gait {
		legs = List.copyOf(legs);
		if (legs.size() != 2)
			throw new IllegalArgumentException("The gait '" + name + "' has " + legs.size() + " legs; a biped has 2");
	}

	/** This gait with other parameters. */
	public Gait with(GaitParameters other) {
		return new Gait(name, legs, other);
	}
}
