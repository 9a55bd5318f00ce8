/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Attributes of an experiment by name: what {@code --set} and the reference pages go by. */
package org.gaitwright.model.path;
