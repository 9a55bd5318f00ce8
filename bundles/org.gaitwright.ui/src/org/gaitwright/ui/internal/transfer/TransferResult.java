/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.transfer;

import java.util.ArrayList;
import java.util.List;

/** What came of runs, one after another. For one thread. */
final class TransferResult {
	private final List<String> problems = new ArrayList<>();
	private int runs;
	private int files;

	/** A run has gone over, with so many files. */
	void done(int count) {
		runs++;
		files += count;
	}

	/** Something is not as the user wanted it; names the run and says what to do. */
	void problem(String text) {
		problems.add(text);
	}

	int runs() {
		return runs;
	}

	int files() {
		return files;
	}

	/** In the order of the runs. */
	List<String> problems() {
		return problems;
	}
}
