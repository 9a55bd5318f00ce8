/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.plot;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers the name of a control that shows none. */
public final class Named extends AccessibleAdapter {
	private final String name;

	public Named(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
