/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What the program shows: streams and what they can, tables, the live line, numbers for people, JSON for programs. */
package org.gaitwright.cli.internal.terminal;
