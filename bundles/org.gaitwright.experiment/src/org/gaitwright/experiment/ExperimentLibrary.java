/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.util.List;

/**
 * Experiments that a bundle ships. Contributed as an extension of {@code org.gaitwright.experiment.experimentLibraries}, or
 * on plain Java as a {@link java.util.ServiceLoader service}. Stateless, with a public constructor without parameters.
 */
public interface ExperimentLibrary {
	/**
	 * Addresses of the files, {@code platform:/plugin/BUNDLE/PATH/NAME.experiment}; users know each by its NAME.
	 */
	List<String> experiments();

	/** Addresses of studies, {@code platform:/plugin/BUNDLE/PATH/NAME.study}; users know each by its NAME. */
	default List<String> studies() {
		return List.of();
	}
}
