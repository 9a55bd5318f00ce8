/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.fix;

/**
 * A way to mend a problem.
 *
 * @param label what it does, for the user
 * @param work  does it, on the UI thread, so that it can be undone
 */
public record Fix(String label, Runnable work) {
}
