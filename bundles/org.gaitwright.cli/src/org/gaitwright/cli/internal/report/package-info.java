/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What commands tell about runs and evaluations, as text for people and as JSON for programs. */
package org.gaitwright.cli.internal.report;
