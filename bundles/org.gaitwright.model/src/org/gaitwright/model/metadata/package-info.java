/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Units, defaults, bounds, labels and documentation of model features, read from the Ecore of any package. */
package org.gaitwright.model.metadata;
