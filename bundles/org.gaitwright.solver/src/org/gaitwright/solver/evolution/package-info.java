/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Optimization without derivatives. */
package org.gaitwright.solver.evolution;
