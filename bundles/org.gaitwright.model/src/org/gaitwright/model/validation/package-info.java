/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
/** What makes an experiment valid. */
package org.gaitwright.model.validation;
