/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

class PolicyFilesTest {
	private final PolicyFiles files = new PolicyFiles();

	private static StoredPolicy stored(PolicyFunction function, double[] theta) {
		int m = function.outputSize();
		double[] covariance = new double[m * m];
		for (int k = 0; k < m; k++)
			for (int l = 0; l < m; l++)
				covariance[k * m + l] = k == l ? Math.PI * (k + 1) : 1.0 / 3;
		return new StoredPolicy(new GaussianPolicy(function, theta, covariance), names("o", function.inputSize()),
				names("u", m));
	}

	private static List<String> names(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
	}

	@ParameterizedTest
	@MethodSource("org.gaitwright.solver.policy.LayeredPolicyTest#policies")
	void whatIsReadHasTheSameBits(PolicyFunction function, @TempDir Path folder) throws IOException {
		double[] theta = LayeredPolicyTest.randomParameters(function, 1);
		theta[theta.length - 1] = -0.0;
		theta[0] = Double.MIN_VALUE;
		StoredPolicy stored = stored(function, theta);
		Path file = folder.resolve("policy.json");
		files.write(stored, file);
		StoredPolicy read = files.read(file);
		assertThat(read.policy().theta()).isEqualTo(theta);
		assertThat(Double.doubleToRawLongBits(read.policy().theta()[theta.length - 1]))
				.isEqualTo(Double.doubleToRawLongBits(-0.0));
		assertThat(read.policy().covariance()).isEqualTo(stored.policy().covariance());
		assertThat(read.observations()).isEqualTo(stored.observations());
		assertThat(read.controls()).isEqualTo(stored.controls());
		assertThat(read.policy().function()).hasSameClassAs(function);
		double[] o = new double[function.inputSize()];
		double[] expected = new double[function.outputSize()];
		double[] mu = new double[function.outputSize()];
		stored.policy().newEvaluator().mean(o, 0, expected, 0);
		read.policy().newEvaluator().mean(o, 0, mu, 0);
		assertThat(mu).isEqualTo(expected);
		assertThat(files.toJson(read)).isEqualTo(Files.readString(file));
	}

	private String network() {
		NeuralNetworkPolicy function = new NeuralNetworkPolicy(2, List.of(2), 1, Activation.TANH);
		return files.toJson(stored(function, new double[] { 0, 0, 1, 1, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9 }));
	}

	@Test
	void theFileIsReadable() {
		assertThat(network().replaceAll("\\s+", "")).isEqualTo("{\"format\":\"gaitwright-policy\",\"version\":1,"
				+ "\"kind\":\"neural-network\",\"observations\":[\"o0\",\"o1\"],\"controls\":[\"u0\"],"
				+ "\"function\":{\"inputMean\":[0.0,0.0],\"inputScale\":[1.0,1.0],\"outputMean\":[0.0],"
				+ "\"outputScale\":[1.0],\"activation\":\"tanh\",\"layers\":["
				+ "{\"weights\":[[1.0,2.0],[3.0,4.0]],\"biases\":[5.0,6.0]},"
				+ "{\"weights\":[[7.0,8.0]],\"biases\":[9.0]}]},\"covariance\":[[3.141592653589793]]}");
	}

	/** Each row replaces a piece of a good file and tells what the message must name. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"{\"format\"           | [\"format\"                | line 1",
			"gaitwright-policy     | other                      | not a policy",
			"\"version\":1         | \"version\":2              | version is 2",
			"\"version\":1         | \"version\":1.5            | version is 1.5; it must be an integer",
			"\"neural-network\"    | \"decision-tree\"          | kind is \"decision-tree\"; known: linear, neural-network",
			"\"neural-network\"    | 7                          | kind is 7; it must be a string",
			"\"neural-network\"    | \"linear\"                 | function.layers has 2 entries",
			"[\"o0\",\"o1\"]       | [\"o0\",1]                 | observations[1] is 1",
			"[\"o0\",\"o1\"]       | []                         | observations and controls",
			"[\"o0\",\"o1\"]       | [\"o0\"]                   | function.inputMean has 2 entries; it must have 1",
			"\"controls\"          | \"control\"                | controls is missing",
			"\"inputMean\":[0.0,   | \"inputMean\":[1e999,      | function.inputMean[0]",
			"\"inputMean\":[0.0,   | \"inputMean\":[\"NaN\",    | function.inputMean[0] is \"NaN\"; it must be a finite number",
			"\"inputScale\":[1.0,  | \"inputScale\":[-1.0,      | function.inputScale[0] is -1.0; it must be greater than 0",
			"\"outputScale\":[1.0] | \"outputScale\":[0]        | function.outputScale[0] is 0",
			"\"tanh\"              | \"relu\"                   | function.activation is \"relu\"; it must be one of [softplus, tanh]",
			"[3.0,4.0]             | [3.0]                      | function.layers[0].weights[1] has 1 entries; it must have 2",
			"[[1.0,2.0],[3.0,4.0]] | [[1.0,2.0]]                | function.layers[0].weights has 1 rows; it must have 2",
			"[[1.0,2.0],[3.0,4.0]] | [[1.0,2.0],3]              | function.layers[0].weights[1] is 3",
			"[5.0,6.0]             | []                         | at least one unit",
			"[5.0,6.0]             | {}                         | function.layers[0].biases is {}; it must be an array",
			"[5.0,6.0]}            | [5.0,6.0],\"note\":1}      | function.layers[0].note is unknown; known here: biases, weights",
			"\"tanh\"              | \"tanh\",\"extra\":0       | function.extra is unknown",
			"{\"format\"           | {\"author\":\"x\",\"format\" | author is unknown",
			"{\"format\"           | {\"kind\":\"x\",\"format\"   | Duplicate",
			"[[3.141592653589793]] | [[-1]]                     | covariance[0][0] is -1.0",
			"[[3.141592653589793]] | 5                          | covariance is 5",
			"[[3.141592653589793]]} | [[1]]}}                   | line 1" })
	void aDefectIsNamed(String good, String bad, String message) {
		String json = network().replaceAll("\\s+", "");
		assertThat(json).contains(good);
		assertThatThrownBy(() -> files.fromJson(json.replace(good, bad), "some/policy.json"))
				.isInstanceOf(PolicyFileException.class).hasMessageStartingWith("some/policy.json: ")
				.hasMessageContaining(message);
	}

	@Test
	void moreDefectsAreNamed() {
		String json = network().replaceAll("\\s+", "");
		assertDefect("[1, 2]", "not a policy");
		assertDefect("", "not a policy");
		assertDefect("[".repeat(100_000), "nesting depth");
		assertDefect(json.replaceFirst("\"layers\":.*\\]\\}\\],?", "\"layers\":[]"), "at least one object");
		assertDefect(json.replaceFirst("\"layers\":.*\\]\\}\\],?", "\"layers\":[1]"), "function.layers[0] is 1");
		assertDefect(json.replaceFirst("\\{\"weights\":\\[\\[1.0.*?\\},", ""), "linear");
		assertDefect(json.replaceFirst("\"function\":.*\\},\"cov", "\"function\":[],\"cov"), "function is []");
		String two = files.toJson(stored(new LinearPolicy(1, 2), new double[] { 0, 1, 0, 0, 1, 1, 1, 1, 0, 0 }));
		assertDefect(two.replaceFirst("0.3333333333333333", "0.25"), "not symmetric");
	}

	private void assertDefect(String json, String message) {
		assertThatThrownBy(() -> files.fromJson(json, "p.json")).isInstanceOf(PolicyFileException.class)
				.hasMessageStartingWith("p.json: ").hasMessageContaining(message);
	}

	@Test
	void aMissingFileIsToldApart(@TempDir Path folder) {
		assertThatThrownBy(() -> files.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
	}

	@Test
	void numbersThatAreNotFiniteAreNotWritten() {
		PolicyFunction function = new LinearPolicy(1, 1);
		assertThatThrownBy(() -> files.toJson(stored(function, new double[] { 0, 1, 0, 1, Double.NaN, 0 })))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("parameter 4 is NaN");
	}

	@Test
	void namesMustFitThePolicy() {
		GaussianPolicy policy = stored(new LinearPolicy(1, 1), new double[] { 0, 1, 0, 1, 1, 0 }).policy();
		assertThatThrownBy(() -> new StoredPolicy(policy, List.of(), List.of("u")))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new StoredPolicy(policy, List.of("o"), List.of("u", "v")))
				.isInstanceOf(IllegalArgumentException.class);
	}

	/** A contributed kind: a constant. */
	private record Constant(int inputSize, int outputSize) implements PolicyFunction {
		@Override
		public String kind() {
			return "constant";
		}

		@Override
		public int parameterCount() {
			return outputSize;
		}

		@Override
		public int trainableStart() {
			return 0;
		}

		@Override
		public double[] initialParameters(RandomGenerator random) {
			return new double[outputSize];
		}

		@Override
		public void standardize(double[] theta, double[] o, double[] u, int count) {
			// nothing to standardise
		}

		@Override
		public Evaluator newEvaluator() {
			throw new UnsupportedOperationException("not needed here");
		}
	}

	private static final class ConstantCodec implements PolicyCodec {
		@Override
		public String kind() {
			return "constant";
		}

		@Override
		public void write(PolicyFunction function, double[] theta, ObjectNode target) {
			target.put("value", theta[0]);
		}

		@Override
		public Content read(ObjectNode source, int observations, int controls) throws PolicyFileException {
			if (!source.path("value").isNumber())
				throw new PolicyFileException("function.value is not a number");
			return new Content(new Constant(observations, controls),
					new double[] { source.get("value").doubleValue() });
		}
	}

	@Test
	void contributedKindsPlugIn() throws PolicyFileException {
		StoredPolicy stored = stored(new Constant(2, 1), new double[] { 0.1 });
		PolicyFiles more = new PolicyFiles(List.of(new ConstantCodec()));
		String json = more.toJson(stored);
		StoredPolicy read = more.fromJson(json, "here");
		assertThat(read.policy().function()).isEqualTo(new Constant(2, 1));
		assertThat(read.policy().theta()).containsExactly(0.1);
		assertThat(more.toJson(read)).isEqualTo(json);
		assertThatThrownBy(() -> more.fromJson(json.replace("0.1", "true"), "here"))
				.hasMessage("here: function.value is not a number");
		assertThatThrownBy(() -> files.toJson(stored)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("constant").hasMessageContaining("neural-network");
		assertThatThrownBy(() -> files.fromJson(json, "here")).hasMessageContaining("constant");
		assertThatThrownBy(() -> new PolicyFiles(List.of(new ConstantCodec(), new ConstantCodec())))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("two codecs");
	}
}
