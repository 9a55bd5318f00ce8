/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the mean of one kind of policy is written into and read from the {@code function} object of a policy file. Other
 * teams contribute one for each kind of policy they add. Stateless and thread-safe.
 */
public interface PolicyCodec {
	/** The {@link PolicyFunction#kind() kind} of policy. */
	String kind();

	/**
	 * Writes a function of this kind so that {@link #read} gives back the same bits.
	 *
	 * @param target empty; filled
	 */
	void write(PolicyFunction function, double[] theta, ObjectNode target);

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @param observations number of observations that the file names
	 * @param controls     number of controls that the file names
	 * @throws PolicyFileException where something is missing, unknown or out of range; the message names the place
	 *                             within the object, the caller adds the file
	 */
	Content read(ObjectNode source, int observations, int controls) throws PolicyFileException;

	/** A function and its parameters. */
	record Content(PolicyFunction function, double[] theta) {
	}
}
