/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The parameters of experiments with unit, default, range and documentation, as the model has them. */
package org.gaitwright.cli.internal.parameters;
