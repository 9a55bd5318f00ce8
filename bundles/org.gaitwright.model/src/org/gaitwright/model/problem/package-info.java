/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What is wrong with an experiment, where, and what to do about it. */
package org.gaitwright.model.problem;
