/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The shape of the ground: a height over the forward coordinate. */
package org.gaitwright.dynamics.terrain;
