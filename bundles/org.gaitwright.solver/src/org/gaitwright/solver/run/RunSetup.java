/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

/**
 * What a process brings along to write a run directory.
 *
 * @param program name and version of the program, e.g. {@code gaitwright 0.1.0}
 * @param threads worker threads
 * @param labels  names for the trajectories
 * @param format  how policies are written
 */
public record RunSetup(String program, int threads, TrajectoryLabels labels, PolicyFormat format) {
}
