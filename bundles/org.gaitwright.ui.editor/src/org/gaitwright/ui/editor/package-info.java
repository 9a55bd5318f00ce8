/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The editor for experiment files. */
package org.gaitwright.ui.editor;
