/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Policies: their structure ({@link org.gaitwright.solver.policy.PolicyFunction}), the built-in networks, how they are
 * trained on samples of the trajectory distributions (E19, E20), and their files.
 */
package org.gaitwright.solver.policy;
