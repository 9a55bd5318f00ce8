/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where and how a run is made.
 *
 * @param folder  folder for runs, in which {@code <experiment>/<start time>-<seed>} is made; or the run directory itself
 * @param exact   whether {@code folder} is the run directory itself, which must be empty or missing
 * @param threads worker threads, ≥ 1; the result does not depend on it
 * @param created told the run directory as soon as it exists
 */
public record RunOptions(Path folder, boolean exact, int threads, Consumer<Path> created) {
	private static final Consumer<Path> NOBODY = directory -> {
	};

	public RunOptions {
		if (threads < 1)
			throw new IllegalArgumentException(threads + " threads; at least 1");
	}

	/** A new directory below a folder for runs. */
	public static RunOptions in(Path runs, int threads) {
		return new RunOptions(runs, false, threads, NOBODY);
	}

	/** This directory. */
	public static RunOptions at(Path runDirectory, int threads) {
		return new RunOptions(runDirectory, true, threads, NOBODY);
	}

	/** The same, with somebody to be told the run directory as soon as it exists. */
	public RunOptions announcedTo(Consumer<Path> listener) {
		return new RunOptions(folder, exact, threads, listener);
	}
}
