/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

/** A model element cannot be turned into numbers: the message says why and what to do. */
public final class BindingException extends Exception {
	private static final long serialVersionUID = 1L;

	public BindingException(String message) {
		super(message);
	}

	public BindingException(String message, Throwable cause) {
		super(message, cause);
	}
}
