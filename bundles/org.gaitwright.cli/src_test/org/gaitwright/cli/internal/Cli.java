/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Runs commands within this process, with their streams caught.
 *
 * @param code exit code
 * @param out  answers
 * @param err  the rest
 */
record Cli(int code, String out, String err) {
	private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	/** Runs a command in a pipe. */
	static Cli run(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] texts = new String[args.length];
		for (int i = 0; i < args.length; i++)
			texts[i] = args[i].toString();
		Terminal pipes = new Terminal(Output.plain(stream(out)), Output.plain(stream(err)));
		int code = CommandLineFactory.execute(pipes, texts);
		Cli result = new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		assertThat(result.out + result.err).as("control characters in a pipe").doesNotContain("\u001b", "\r");
		return result;
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	/** Asserts that all went well. */
	Cli ok() {
		assertThat(code).as(err).isZero();
		return this;
	}

	/** Asserts that the command failed with this code, a message with these parts, no answer, no stack trace. */
	Cli failed(int expected, String... parts) {
		assertThat(code).as(err).isEqualTo(expected);
		assertThat(err.replaceAll("\\s+", " ")).contains("error: ").contains(parts)
				.doesNotContain("\tat ", "Exception");
		assertThat(out).isEmpty();
		return this;
	}

	/** The answer, which must be one document of strict JSON. */
	JsonNode json() {
		try {
			return STRICT.readTree(out);
		} catch (JsonProcessingException e) {
			throw new UncheckedIOException(out, e);
		}
	}
}
