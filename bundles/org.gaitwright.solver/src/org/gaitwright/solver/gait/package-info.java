/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Gaits of bipeds under a SIMBICON controller: demonstrations, states of the gait, and the search for its parameters. */
package org.gaitwright.solver.gait;
