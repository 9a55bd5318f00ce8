/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;

/**
 * Which runs are to appear in the workspace.
 *
 * @param folder  that has been searched
 * @param runs    the run directories in it
 * @param project in which they appear
 * @param copy    whether they are copied; else the folder is linked
 */
record ImportRequest(Path folder, List<Path> runs, IProject project, boolean copy) {
}
