/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.run.PolicyFormat;
import org.gaitwright.solver.run.RunFormatException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Policies as JSON: kind, names of observations and controls, θ and Σπ. For the built-in kinds the layers are told, too, so
 * that the file can be used without this program.
 */
public final class PolicyFiles {
	private static final int FORMAT = 1;
	private static final ObjectMapper JSON = new ObjectMapper();

	private PolicyFiles() {
	}

	/** The format for policies of a problem. */
	public static PolicyFormat format(Problem problem) {
		Condition condition = problem.training().get(0);
		List<String> observations = condition.observation().names();
		List<String> controls = condition.dynamics().controlNames();
		return policy -> encode(policy, observations, controls);
	}

	private static byte[] encode(GaussianPolicy policy, List<String> observations, List<String> controls)
			throws IOException {
		ObjectNode json = JSON.createObjectNode().put("format", FORMAT).put("kind", policy.function().kind());
		observations.forEach(json.putArray("observations")::add);
		controls.forEach(json.putArray("controls")::add);
		describe(policy.function(), json);
		add(policy.theta(), json.putArray("theta"));
		int m = policy.function().outputSize();
		double[] covariance = policy.covariance();
		ArrayNode rows = json.putArray("covariance");
		for (int i = 0; i < m; i++) {
			ArrayNode row = rows.addArray();
			for (int j = 0; j < m; j++)
				row.add(covariance[i * m + j]);
		}
		return JSON.writeValueAsBytes(json);
	}

	private static void describe(PolicyFunction function, ObjectNode json) {
		PolicyFunction bare = function instanceof GuardedPolicyFunction guarded ? guarded.contributed() : function;
		if (bare instanceof NeuralNetworkPolicy network) {
			network.hidden().forEach(json.putArray("hidden")::add);
			json.put("activation", network.activation().id());
		}
		if (bare instanceof NeuralNetworkPolicy || bare instanceof LinearPolicy)
			json.put("theta_layout", "input means, input scales, output means, output scales, then of each layer the "
					+ "weights (units x inputs, row-major) and the biases; a layer sees (o - mean) / scale, the last gives "
					+ "(u - mean) / scale");
	}

	private static void add(double[] values, ArrayNode array) {
		for (double value : values)
			array.add(value);
	}

	/**
	 * Reads a policy of a problem.
	 *
	 * @throws RunFormatException where the file is damaged, of a newer format, or holds a policy of another problem
	 */
	public static GaussianPolicy read(Path file, Problem problem) throws IOException {
		try {
			JsonNode json = JSON.readTree(Files.readAllBytes(file));
			int format = required(json, "format").asInt();
			if (format > FORMAT)
				throw new RunFormatException(file + " has the format version " + format + ", this program reads up to "
						+ FORMAT + ": use the newer program that wrote it.");
			Condition condition = problem.training().get(0);
			expect(file, json, "observations", condition.observation().names());
			expect(file, json, "controls", condition.dynamics().controlNames());
			PolicyFunction function = problem.policy();
			if (!required(json, "kind").asText().equals(function.kind()))
				throw new RunFormatException(file + " holds a policy of the kind '" + json.get("kind").asText()
						+ "', the experiment has '" + function.kind() + "'.");
			return new GaussianPolicy(function, numbers(required(json, "theta")), flat(required(json, "covariance")));
		} catch (JsonProcessingException e) {
			throw new RunFormatException(file + " is damaged: " + e.getOriginalMessage(), e);
		} catch (IllegalArgumentException e) {
			throw new RunFormatException(file + " is damaged: " + e.getMessage(), e);
		}
	}

	private static void expect(Path file, JsonNode json, String field, List<String> names) throws RunFormatException {
		List<String> found = new ArrayList<>();
		required(json, field).forEach(name -> found.add(name.asText()));
		if (!found.equals(names))
			throw new RunFormatException(file + " holds a policy with the " + field + " " + found
					+ ", the experiment has " + names + ".");
	}

	private static double[] flat(JsonNode rows) {
		List<Double> all = new ArrayList<>();
		for (JsonNode row : rows)
			for (double value : numbers(row))
				all.add(value);
		return all.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static double[] numbers(JsonNode array) {
		double[] values = new double[array.size()];
		for (int i = 0; i < values.length; i++) {
			if (!array.get(i).isNumber() || !Double.isFinite(array.get(i).asDouble()))
				throw new IllegalArgumentException("'" + array.get(i) + "' is not a finite number");
			values[i] = array.get(i).asDouble();
		}
		return values;
	}

	private static JsonNode required(JsonNode json, String name) {
		JsonNode value = json.get(name);
		if (value == null)
			throw new IllegalArgumentException("'" + name + "' is missing");
		return value;
	}
}
