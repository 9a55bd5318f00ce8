/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How the built-in kinds of policy are written: standardisation, activation, and the weights layer by layer. */
final class LayeredPolicyCodec implements PolicyCodec {
	private final String kind;

	/** @param kind {@link NeuralNetworkPolicy#KIND} or {@link LinearPolicy#KIND} */
	LayeredPolicyCodec(String kind) {
		this.kind = kind;
	}

	@Override
	public String kind() {
		return kind;
	}

	@Override
	public void write(PolicyFunction function, double[] theta, ObjectNode target) {
		LayeredPolicy policy = (LayeredPolicy) function;
		int ni = policy.inputSize();
		int m = policy.outputSize();
		writeRow(target.putArray("inputMean"), theta, policy.inputMeans(), ni);
		writeRow(target.putArray("inputScale"), theta, policy.inputScales(), ni);
		writeRow(target.putArray("outputMean"), theta, policy.outputMeans(), m);
		writeRow(target.putArray("outputScale"), theta, policy.outputScales(), m);
		if (policy instanceof NeuralNetworkPolicy network)
			target.put("activation", network.activation().id());
		ArrayNode layers = target.putArray("layers");
		for (int l = 0; l < policy.layerCount(); l++) {
			ObjectNode layer = layers.addObject();
			ArrayNode weights = layer.putArray("weights");
			for (int r = 0; r < policy.layerUnits(l); r++)
				writeRow(weights.addArray(), theta, policy.weights(l) + r * policy.layerInputs(l),
						policy.layerInputs(l));
			writeRow(layer.putArray("biases"), theta, policy.biases(l), policy.layerUnits(l));
		}
	}

	static void writeRow(ArrayNode row, double[] a, int offset, int length) {
		for (int i = 0; i < length; i++)
			row.add(a[offset + i]);
	}

	@Override
	public Content read(ObjectNode source, int observations, int controls) throws PolicyFileException {
		JsonFields fields = new JsonFields(source, "function.");
		List<JsonFields> layers = fields.objects("layers");
		LayeredPolicy policy = kind.equals(LinearPolicy.KIND) ? linear(layers, observations, controls)
				: network(fields, layers, observations, controls);
		double[] theta = new double[policy.parameterCount()];
		put(fields.vector("inputMean", observations), theta, policy.inputMeans());
		put(fields.positiveVector("inputScale", observations), theta, policy.inputScales());
		put(fields.vector("outputMean", controls), theta, policy.outputMeans());
		put(fields.positiveVector("outputScale", controls), theta, policy.outputScales());
		fields.requireNoOthers();
		for (int l = 0; l < policy.layerCount(); l++) {
			JsonFields layer = layers.get(l);
			put(layer.matrix("weights", policy.layerUnits(l), policy.layerInputs(l)), theta, policy.weights(l));
			put(layer.vector("biases", policy.layerUnits(l)), theta, policy.biases(l));
			layer.requireNoOthers();
		}
		return new Content(policy, theta);
	}

	private static LayeredPolicy linear(List<JsonFields> layers, int observations, int controls)
			throws PolicyFileException {
		if (layers.size() != 1)
			throw new PolicyFileException("function.layers has " + layers.size() + " entries; a linear policy has 1");
		return new LinearPolicy(observations, controls);
	}

	private static LayeredPolicy network(JsonFields fields, List<JsonFields> layers, int observations, int controls)
			throws PolicyFileException {
		String id = fields.text("activation");
		Activation activation = Activation.of(id).orElseThrow(() -> new PolicyFileException("function.activation is \""
				+ id + "\"; it must be one of " + Arrays.stream(Activation.values()).map(Activation::id).toList()));
		Integer[] hidden = new Integer[layers.size() - 1];
		for (int l = 0; l < hidden.length; l++)
			hidden[l] = layers.get(l).length("biases");
		try {
			return new NeuralNetworkPolicy(observations, List.of(hidden), controls, activation);
		} catch (IllegalArgumentException e) {
			throw new PolicyFileException("function.layers: " + e.getMessage(), e);
		}
	}

	private static void put(double[] values, double[] theta, int at) {
		System.arraycopy(values, 0, theta, at, values.length);
	}
}
