/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Run directories: what a run leaves on disk, and how it is read again.
 * {@link org.gaitwright.solver.run.RunDirectory} writes, {@link org.gaitwright.solver.run.RunReader} reads, also while
 * the run is on.
 */
package org.gaitwright.solver.run;
