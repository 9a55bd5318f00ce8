/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads and writes policies as JSON: {@code format}, {@code version}, {@code kind}, the names of {@code observations}
 * and {@code controls}, the {@code function} as its {@link PolicyCodec} writes it, and the {@code covariance} as an
 * array of rows. Numbers are written with all their digits: what is read has the same bits. Reading is strict: an
 * unknown field is an error. Thread-safe.
 */
public final class PolicyFiles {
	private static final String FORMAT = "gaitwright-policy";
	private static final int VERSION = 1;
	private static final int DEEPEST = 50;

	private final Map<String, PolicyCodec> codecs = new TreeMap<>();
	private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	/** Knows the built-in kinds. */
	public PolicyFiles() {
		this(List.of());
	}

	/**
	 * Knows the built-in kinds and more.
	 *
	 * @throws IllegalArgumentException where two codecs have the same kind
	 */
	public PolicyFiles(Collection<? extends PolicyCodec> contributed) {
		add(new LayeredPolicyCodec(NeuralNetworkPolicy.KIND));
		add(new LayeredPolicyCodec(LinearPolicy.KIND));
		contributed.forEach(this::add);
	}

	private void add(PolicyCodec codec) {
		PolicyCodec other = codecs.putIfAbsent(codec.kind(), codec);
		if (other != null)
			throw new IllegalArgumentException("Policies of kind " + codec.kind() + " have two codecs: "
					+ other.getClass().getName() + " and " + codec.getClass().getName());
	}

	/**
	 * The policy as JSON.
	 *
	 * @throws IllegalArgumentException where no codec of the policy's kind is known, or a number is not finite
	 */
	public String toJson(StoredPolicy stored) {
		GaussianPolicy policy = stored.policy();
		String kind = policy.function().kind();
		PolicyCodec codec = codecs.get(kind);
		if (codec == null)
			throw new IllegalArgumentException("No codec is known for policies of kind " + kind + "; known: "
					+ String.join(", ", codecs.keySet()));
		double[] theta = policy.theta();
		double[] covariance = policy.covariance();
		requireFinite(theta, "parameter");
		requireFinite(covariance, "covariance");
		ObjectNode root = mapper.createObjectNode();
		root.put("format", FORMAT).put("version", VERSION).put("kind", kind);
		stored.observations().forEach(root.putArray("observations")::add);
		stored.controls().forEach(root.putArray("controls")::add);
		codec.write(policy.function(), theta, root.putObject("function"));
		ArrayNode rows = root.putArray("covariance");
		int m = stored.controls().size();
		for (int k = 0; k < m; k++)
			LayeredPolicyCodec.writeRow(rows.addArray(), covariance, k * m, m);
		return root.toPrettyString() + "\n";
	}

	private static void requireFinite(double[] a, String what) {
		for (int i = 0; i < a.length; i++)
			if (!Double.isFinite(a[i]))
				throw new IllegalArgumentException("The policy cannot be stored: its " + what + " " + i + " is "
						+ a[i]);
	}

	/** Writes a file; replaces one that exists. */
	public void write(StoredPolicy stored, Path file) throws IOException {
		Files.writeString(file, toJson(stored));
	}

	/**
	 * Reads a file.
	 *
	 * @throws PolicyFileException where the content is not a policy, with file, place, value and what is allowed
	 * @throws IOException         where the file cannot be read
	 */
	public StoredPolicy read(Path file) throws IOException {
		return fromJson(Files.readString(file), file.toString());
	}

	/**
	 * Reads JSON.
	 *
	 * @param source where it came from, for messages
	 * @throws PolicyFileException as {@link #read}
	 */
	public StoredPolicy fromJson(String json, String source) throws PolicyFileException {
		try {
			return parse(json);
		} catch (PolicyFileException e) {
			throw new PolicyFileException(source + ": " + e.getMessage(), e);
		}
	}

	private StoredPolicy parse(String json) throws PolicyFileException {
		JsonNode root = readTree(json);
		if (!(root instanceof ObjectNode object))
			throw new PolicyFileException("not a policy: the file does not hold a JSON object");
		JsonFields fields = new JsonFields(object, "");
		if (!object.path("format").asText().equals(FORMAT))
			throw new PolicyFileException("not a policy: format is not \"" + FORMAT + "\"");
		fields.text("format");
		int version = fields.integer("version");
		if (version != VERSION)
			throw new PolicyFileException("version is " + version + "; this program reads version " + VERSION);
		String kind = fields.text("kind");
		PolicyCodec codec = codecs.get(kind);
		if (codec == null)
			throw new PolicyFileException("kind is \"" + kind + "\"; known: " + String.join(", ", codecs.keySet())
					+ ". Is the bundle that contributes it missing?");
		List<String> observations = fields.texts("observations");
		List<String> controls = fields.texts("controls");
		if (observations.isEmpty() || controls.isEmpty())
			throw new PolicyFileException("observations and controls must have at least one entry each");
		ObjectNode function = fields.object("function");
		double[] covariance = covariance(fields, controls.size());
		fields.requireNoOthers();
		PolicyCodec.Content content = codec.read(function, observations.size(), controls.size());
		return new StoredPolicy(new GaussianPolicy(content.function(), content.theta(), covariance), observations,
				controls);
	}

	private JsonNode readTree(String json) throws PolicyFileException {
		try {
			return mapper.readTree(json);
		} catch (JsonProcessingException e) {
			String where = e.getLocation() == null ? ""
					: "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ": ";
			throw new PolicyFileException(where + e.getOriginalMessage(), e);
		}
	}

	private static double[] covariance(JsonFields fields, int m) throws PolicyFileException {
		double[] covariance = fields.matrix("covariance", m, m);
		for (int k = 0; k < m; k++) {
			if (!(covariance[k * m + k] >= 0))
				throw new PolicyFileException("covariance[" + k + "][" + k + "] is " + covariance[k * m + k]
						+ "; a variance must not be negative");
			for (int l = 0; l < k; l++)
				if (covariance[k * m + l] != covariance[l * m + k])
					throw new PolicyFileException("covariance is not symmetric: entries [" + k + "][" + l + "] and ["
							+ l + "][" + k + "] are " + covariance[k * m + l] + " and " + covariance[l * m + k]);
		}
		return covariance;
	}
}
