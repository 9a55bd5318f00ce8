/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TerminalProbeTest {
	private static Output probe(Map<String, String> environment, boolean terminal, int width) {
		return new TerminalProbe(environment, descriptor -> terminal && descriptor == 2, () -> width).output(2,
				new PrintStream(new ByteArrayOutputStream()));
	}

	@Test
	void aTerminalShowsColoursAndALiveLine() {
		Output output = probe(Map.of("TERM", "xterm"), true, 100);
		assertThat(output.interactive()).isTrue();
		assertThat(output.width()).isEqualTo(100);
		assertThat(output.styled(Style.BAD, "x")).isEqualTo("\u001b[31mx\u001b[0m");
		assertThat(output.styled(Style.BAD, "")).isEmpty();
	}

	@Test
	void aPipeShowsPlainText() {
		Output output = probe(Map.of("TERM", "xterm", "COLUMNS", "40"), false, 40);
		assertThat(output.interactive()).isFalse();
		assertThat(output.width()).isEqualTo(Output.DEFAULT_WIDTH);
		assertThat(output.styled(Style.BAD, "x")).isEqualTo("x");
	}

	@Test
	void noColorAndDumbTerminalsAreHonoured() {
		assertThat(probe(Map.of("NO_COLOR", "1"), true, 80).coloured()).isFalse();
		assertThat(probe(Map.of("NO_COLOR", "1"), true, 80).interactive()).isTrue();
		assertThat(probe(Map.of("NO_COLOR", ""), true, 80).coloured()).as("empty counts as not set").isTrue();
		assertThat(probe(Map.of("TERM", "dumb"), true, 80).interactive()).isFalse();
	}

	@Test
	void theWidthComesFromTheTerminalElseFromTheEnvironmentElseIs80() {
		assertThat(probe(Map.of("COLUMNS", "77"), true, 132).width()).isEqualTo(132);
		assertThat(probe(Map.of("COLUMNS", "77"), true, 0).width()).isEqualTo(77);
		assertThat(probe(Map.of("COLUMNS", "wide"), true, 0).width()).isEqualTo(80);
		assertThat(probe(Map.of(), true, 0).width()).isEqualTo(80);
	}
}
