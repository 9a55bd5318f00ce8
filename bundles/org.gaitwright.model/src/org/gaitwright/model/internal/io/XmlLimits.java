/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

/**
 * What a file may contain at most. The limits are far beyond any sensible experiment.
 *
 * @param bytes    size of the file
 * @param depth    nesting of elements
 * @param elements number of elements
 */
record XmlLimits(int bytes, int depth, int elements) {

	/** The limits for experiment files. */
	static final XmlLimits DEFAULT = new XmlLimits(32 << 20, 150, 200_000);
}
