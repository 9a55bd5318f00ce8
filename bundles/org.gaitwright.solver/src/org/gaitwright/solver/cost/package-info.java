/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Built-in cost terms: control effort, targets of state coordinates, height over the ground. */
package org.gaitwright.solver.cost;
