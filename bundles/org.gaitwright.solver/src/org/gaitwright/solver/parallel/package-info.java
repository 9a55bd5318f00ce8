/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Sharing out independent work over threads with results that do not depend on their number. */
package org.gaitwright.solver.parallel;
