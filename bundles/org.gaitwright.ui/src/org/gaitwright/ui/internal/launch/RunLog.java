/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.launch;

/** Where a run tells people how it goes. May be called from any thread. */
interface RunLog {
	/** Says a line. */
	void say(String text);

	/** Says a line that wants attention. */
	void warn(String text);
}
