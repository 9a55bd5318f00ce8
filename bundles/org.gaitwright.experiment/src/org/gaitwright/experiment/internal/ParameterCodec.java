/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import org.gaitwright.solver.policy.PolicyCodec;
import org.gaitwright.solver.policy.PolicyFileException;
import org.gaitwright.solver.policy.PolicyFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a contributed policy as its bare θ; to read it takes the experiment, which knows the function. */
final class ParameterCodec implements PolicyCodec {
	private static final String THETA = "theta";

	private final PolicyFunction function;

	ParameterCodec(PolicyFunction function) {
		this.function = function;
	}

	@Override
	public String kind() {
		return function.kind();
	}

	@Override
	public void write(PolicyFunction written, double[] theta, ObjectNode target) {
		ArrayNode array = target.putArray(THETA);
		for (double value : theta)
			array.add(value);
	}

	@Override
	public Content read(ObjectNode source, int observations, int controls) throws PolicyFileException {
		JsonNode array = source.get(THETA);
		if (array == null || array.size() != function.parameterCount())
			throw new PolicyFileException("function.theta has " + (array == null ? "no" : array.size())
					+ " entries; it must have " + function.parameterCount());
		double[] theta = new double[array.size()];
		for (int i = 0; i < theta.length; i++) {
			theta[i] = array.get(i).isNumber() ? array.get(i).doubleValue() : Double.NaN;
			if (!Double.isFinite(theta[i]))
				throw new PolicyFileException(
						"function.theta[" + i + "] is " + array.get(i) + "; it must be a finite number");
		}
		return new Content(function, theta);
	}
}
