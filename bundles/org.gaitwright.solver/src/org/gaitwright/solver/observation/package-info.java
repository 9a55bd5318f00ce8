/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What policies see of the state, and when a rollout counts as a success. */
package org.gaitwright.solver.observation;
