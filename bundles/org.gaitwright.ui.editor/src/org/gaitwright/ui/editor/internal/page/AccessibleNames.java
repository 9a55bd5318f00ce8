/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;

/** Names widgets for assistive technology. */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/**
	 * Makes a listener that gives a name.
	 *
	 * @param name the name
	 * @return the listener
	 */
	public static AccessibleListener of(String name) {
		return new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		};
	}
}
