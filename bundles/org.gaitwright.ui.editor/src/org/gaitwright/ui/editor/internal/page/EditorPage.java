/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.editor.internal.page;

import org.eclipse.emf.ecore.EObject;

/** A page that can lead the user to an element and its fields. */
public interface EditorPage {

	/**
	 * Tells whether an element has its place on the page.
	 *
	 * @param element the element
	 * @return whether it is shown here
	 */
	boolean shows(EObject element);

	/**
	 * Selects an element. The page is active.
	 *
	 * @param element the element
	 * @return whether it is shown here
	 */
	boolean reveal(EObject element);

	/**
	 * Gives the focus to a field of the element that is selected, as soon as the field is there.
	 *
	 * @param attribute name of the attribute or reference; where there is no such field nothing happens
	 */
	void focus(String attribute);

	/** @return whether all fields are there */
	boolean isComplete();
}
