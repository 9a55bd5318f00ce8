/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Built-in first controls: travelling waves, random torques, stored trajectories. */
package org.gaitwright.solver.initial;
