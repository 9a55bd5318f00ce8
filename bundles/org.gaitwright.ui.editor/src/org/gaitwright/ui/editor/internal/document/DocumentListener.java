/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.document;

/** Told about a document, on the UI thread. */
public interface DocumentListener {

	/** Elements, values or the text changed; many changes in a row are told once. */
	default void changed() {
	}

	/** The file or a text was read anew: all elements are other objects. */
	default void replaced() {
	}

	/** The problems were found anew. */
	default void validated() {
	}
}
