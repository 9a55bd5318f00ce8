/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The commands, one class each: they read options, call what does the work, and show what comes of it. */
package org.gaitwright.cli.internal.command;
