/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names of run directories among each other: the ends of their paths, as short as they differ. */
final class ShortNames {
	/** Experiment or method, and run. */
	private static final int USUAL = 2;

	private ShortNames() {
	}

	/** Relative paths by directory, all of them of the same number of names where the directories have so many. */
	static Map<Path, Path> of(Collection<Path> directories) {
		for (int names = USUAL;; names++) {
			Map<Path, Path> ends = new LinkedHashMap<>();
			boolean whole = true;
			for (Path directory : directories) {
				int count = directory.getNameCount();
				whole &= count <= names;
				ends.put(directory, directory.subpath(Math.max(0, count - names), count));
			}
			Set<Path> different = new HashSet<>(ends.values());
			if (whole || different.size() == ends.size())
				return ends;
		}
	}
}
