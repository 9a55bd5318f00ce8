/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Line charts for papers, drawn the same as vectors and as pixels, without a user interface. */
package org.gaitwright.experiment.internal.figure;
