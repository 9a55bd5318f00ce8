/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The experiments that Gaitwright ships. Examples for those who extend it stand in packages of their own. */
package org.gaitwright.examples;
