/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.List;

/**
 * A fully connected neural network with any number of hidden layers and a linear output layer, its inputs and outputs
 * standardised over the first training samples. With one hidden layer of soft rectifiers it is the policy of Levine and
 * Koltun (ICML 2014).
 *
 * <p>θ = [input means, input scales, output means, output scales | W_1, b_1, …, W_L, b_L], each W_l row-major
 * (units × inputs of the layer).
 */
public final class NeuralNetworkPolicy extends LayeredPolicy {
	/** Kind of policy as written into files. */
	public static final String KIND = "neural-network";

	private final List<Integer> hidden;

	/**
	 * @param inputs     number of observed values, ≥ 1
	 * @param hidden     units of each hidden layer, at least one layer, each ≥ 1
	 * @param outputs    number of controls, ≥ 1
	 * @param activation of the hidden units
	 * @throws IllegalArgumentException where a size is out of range
	 */
	public NeuralNetworkPolicy(int inputs, List<Integer> hidden, int outputs, Activation activation) {
		this(inputs, hidden, outputs, activation, 1);
	}

	/**
	 * The same with first weights of another scale.
	 *
	 * @param initialScale factor of the random first weights and biases, &gt; 0
	 */
	public NeuralNetworkPolicy(int inputs, List<Integer> hidden, int outputs, Activation activation,
			double initialScale) {
		super(sizes(inputs, hidden, outputs), activation, initialScale);
		this.hidden = List.copyOf(hidden);
	}

	private static int[] sizes(int inputs, List<Integer> hidden, int outputs) {
		if (hidden.isEmpty())
			throw new IllegalArgumentException(
					"A neural network needs at least one hidden layer; a policy without is linear");
		int[] sizes = new int[hidden.size() + 2];
		sizes[0] = inputs;
		for (int l = 0; l < hidden.size(); l++)
			sizes[l + 1] = hidden.get(l);
		sizes[hidden.size() + 1] = outputs;
		for (int size : sizes)
			if (size < 1)
				throw new IllegalArgumentException("Each layer of a network needs at least one unit: " + inputs
						+ " inputs, hidden layers " + hidden + ", " + outputs + " outputs");
		return sizes;
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** Units of each hidden layer. */
	public List<Integer> hidden() {
		return hidden;
	}

	/** Activation of the hidden units. */
	public Activation activation() {
		return hiddenActivation();
	}
}
