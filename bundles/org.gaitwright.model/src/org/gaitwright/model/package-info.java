/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** The experiment language: what the generated classes call, and helpers to walk over models. */
package org.gaitwright.model;
