/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Writes what a run has found into files that other programs read. */
package org.gaitwright.experiment.internal.export;
