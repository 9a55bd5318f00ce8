/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Strict JSON for other programs. */
package org.gaitwright.experiment.internal.json;
