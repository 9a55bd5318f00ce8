/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** Loading and saving experiment files that need not be trusted. */
package org.gaitwright.model.io;
