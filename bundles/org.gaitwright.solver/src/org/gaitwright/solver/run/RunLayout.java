/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names of the files in a run directory, and of run directories. */
public final class RunLayout {
	/** Version of the layout and of the files in it; a program reads its own and older ones. */
	public static final int FORMAT = 1;
	/** The self-contained experiment that ran. */
	public static final String EXPERIMENT = "experiment.experiment";
	/** Status, versions, sessions: see {@link RunInfo}. */
	public static final String INFO = "run.json";
	/** One row per outer iteration. */
	public static final String METRICS = "metrics.csv";
	/** One row per outer iteration and condition. */
	public static final String CONDITIONS = "conditions.csv";
	/** One row per outer iteration, condition and metric: its values over the horizon. */
	public static final String TIME_STEPS = "timesteps.csv";
	/** One row per warning; missing where there was none. */
	public static final String WARNINGS = "warnings.csv";
	/** The last complete state. */
	public static final String CHECKPOINT = "checkpoint.mat";
	/** The complete state before the last. */
	public static final String PREVIOUS_CHECKPOINT = "checkpoint-previous.mat";
	/** Trajectory distributions and multipliers: see {@link TrajectoriesFile}. */
	public static final String TRAJECTORIES = "trajectories.mat";
	/** The policy of the last iteration. */
	public static final String POLICY = "policy.json";
	/** The policy that did best in validation. */
	public static final String BEST_POLICY = "policy-best.json";
	/** Locked by the process that writes. */
	static final String LOCK = ".lock";

	private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	private RunLayout() {
	}

	/**
	 * Makes a new directory {@code root/<experiment>/<start time>-<seed>}; a number is added where there is one.
	 *
	 * @param root  folder for runs, which is made where it is missing
	 * @param start begin of the run
	 * @return the new directory, which is empty
	 * @throws IOException where it cannot be made
	 */
	public static Path newDirectory(Path root, String experiment, long seed, Instant start) throws IOException {
		Path parent = Files.createDirectories(root.resolve(fileName(experiment)));
		String name = START.format(start) + "-" + seed;
		for (int i = 1;; i++)
			try {
				return Files.createDirectory(parent.resolve(i == 1 ? name : name + "-" + i));
			} catch (FileAlreadyExistsException e) {
				if (i == 1000)
					throw e;
			}
	}

	/** The name with all that is unwise in a file name replaced. */
	private static String fileName(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
		return plain.isEmpty() ? "_" : plain;
	}
}
