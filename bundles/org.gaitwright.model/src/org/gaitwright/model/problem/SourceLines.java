/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.problem;

import org.eclipse.emf.ecore.EObject;

/** A resource that remembers on which line of its file each element stood. */
public interface SourceLines {

	/**
	 * Returns the line on which the start tag of an element ended.
	 *
	 * @param object an element of the resource
	 * @return the line from 1, or 0 if the element was not read from the file
	 */
	int lineOf(EObject object);
}
