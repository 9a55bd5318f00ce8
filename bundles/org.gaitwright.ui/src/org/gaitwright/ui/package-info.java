/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What other bundles may know of the workbench's views. */
package org.gaitwright.ui;
