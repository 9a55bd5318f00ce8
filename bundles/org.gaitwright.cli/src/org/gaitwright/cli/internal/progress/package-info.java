/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What a person sees of a run while it is on: a table that grows, and a line that says what is being done. */
package org.gaitwright.cli.internal.progress;
