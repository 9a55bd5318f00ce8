/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.examples;

import java.util.List;

import org.gaitwright.experiment.ExperimentLibrary;

/** The experiments in this bundle's folder {@code experiments}, and the studies in {@code studies}. */
public final class ShippedExperiments implements ExperimentLibrary {
	private static final List<String> STUDIES = List.of("swimmer-and-walker");
	private static final List<String> NAMES = List.of("cart-pole", "swimmer", "walker-flat", "walker-push",
			"walker-terrain");

	@Override
	public List<String> experiments() {
		return NAMES.stream()
				.map(name -> "platform:/plugin/org.gaitwright.examples/experiments/" + name + ".experiment").toList();
	}

	@Override
	public List<String> studies() {
		return STUDIES.stream().map(name -> "platform:/plugin/org.gaitwright.examples/studies/" + name + ".study").toList();
	}
}
