/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.solver.initial.ControlFile.Sequence;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.InitializationException;
import org.gaitwright.solver.problem.Initializer;

/**
 * Controls from a file or an earlier run: one sequence for every condition, or one for each in order. A longer sequence
 * is cut to the horizon; a shorter one is an error.
 */
public final class StoredControls implements Initializer {
	private final String source;
	private final List<Sequence> sequences;

	/**
	 * @param source    where the sequences come from, for messages
	 * @param sequences one for all conditions, or one per training condition
	 */
	public StoredControls(String source, List<Sequence> sequences) {
		if (sequences.isEmpty())
			throw new IllegalArgumentException(source + " holds no trajectory");
		this.source = source;
		this.sequences = List.copyOf(sequences);
	}

	@Override
	public double[] controls(Condition condition, int index, int horizon, long seed) throws InitializationException {
		int m = condition.dynamics().controlSize();
		if (sequences.size() > 1 && index >= sequences.size())
			throw new InitializationException(source + " holds " + sequences.size() + " trajectories, none for condition "
					+ (index + 1) + " ('" + condition.name() + "'). Use as many training conditions, or one trajectory.");
		Sequence sequence = sequences.get(sequences.size() == 1 ? 0 : index);
		if (sequence.u().length != sequence.steps() * m)
			throw new InitializationException(source + " holds " + sequence.u().length / sequence.steps()
					+ " controls per time step, the robot has " + m + ".");
		if (sequence.steps() < horizon)
			throw new InitializationException(source + " holds " + sequence.steps() + " time steps, the horizon is "
					+ horizon + ". Shorten the horizon or give a longer trajectory.");
		return Arrays.copyOf(sequence.u(), horizon * m);
	}
}
