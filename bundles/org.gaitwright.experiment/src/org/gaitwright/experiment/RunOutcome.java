/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.nio.file.Path;

import org.gaitwright.solver.search.SearchOutcome;

/**
 * How a run ended.
 *
 * @param directory the run directory
 * @param search    what the search says
 */
public record RunOutcome(Path directory, SearchOutcome search) {
}
