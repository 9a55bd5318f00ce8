/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

/** How a text stands out on a terminal with colours. */
public enum Style {
	HEADING("1"), FAINT("2"), GOOD("32"), WARNING("33"), BAD("31");

	private final String code;

	Style(String code) {
		this.code = code;
	}

	/** The text between the control sequences that switch the style on and off. */
	String apply(String text) {
		return "\u001b[" + code + "m" + text + "\u001b[0m";
	}
}
