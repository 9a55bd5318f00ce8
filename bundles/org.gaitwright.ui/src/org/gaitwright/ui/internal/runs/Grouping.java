/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;

/**
 * Which runs belong together.
 *
 * @param kind      how they are put together
 * @param parameter path of the parameter whose values tell them apart, empty for other kinds
 */
public record Grouping(Kind kind, String parameter) {
	/** How runs are put together. */
	public enum Kind {
		/** Each is for itself. */
		NONE,
		/** Those that differ by nothing but the seed. */
		SEEDS,
		/** Those of an experiment, whatever its parameters. */
		EXPERIMENT,
		/** Not the runs, but the conditions of each run. */
		CONDITIONS,
		/** Those in which a parameter has the same value. */
		PARAMETER
	}

	/** Each run for itself. */
	public static final Grouping NONE = new Grouping(Kind.NONE, ""); //$NON-NLS-1$

	/** A grouping that needs no parameter. */
	public static Grouping by(Kind kind) {
		return new Grouping(kind, ""); //$NON-NLS-1$
	}

	/** A grouping by the values of a parameter. */
	public static Grouping by(String path) {
		return new Grouping(Kind.PARAMETER, path);
	}

	/** Whether runs are put together at all. */
	public boolean isAny() {
		return kind != Kind.NONE;
	}

	/**
	 * Name of the group that a run belongs to.
	 *
	 * @param experiment  name of the run's experiment
	 * @param run         name of the run itself
	 * @param parameters  of the run
	 * @param differences of the runs at hand
	 */
	public String group(String experiment, String run, RunParameters parameters, Differences differences) {
		return switch (kind) {
			case NONE, CONDITIONS -> run;
			case EXPERIMENT -> experiment;
			case SEEDS -> likeness(experiment, parameters, differences.within(experiment));
			case PARAMETER -> valueOf(parameter, parameters);
		};
	}

	private static String likeness(String experiment, RunParameters parameters, List<String> differing) {
		StringJoiner name = new StringJoiner(", "); //$NON-NLS-1$
		differing.forEach(path -> name.add(valueOf(path, parameters)));
		return name.length() == 0 ? experiment : experiment + ": " + name; //$NON-NLS-1$
	}

	private static String valueOf(String path, RunParameters parameters) {
		String value = parameters.values().get(path);
		return value == null ? NLS.bind(Messages.groupWithout, path) : path + " = " + value; //$NON-NLS-1$
	}
}
