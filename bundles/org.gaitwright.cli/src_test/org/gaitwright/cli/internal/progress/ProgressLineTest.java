/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
	private static final ProgressLine LINE = new ProgressLine("policy step", 12, 60, 24.12, 0.5, 8, 31.2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			200 | [####................]  12/60  policy step  cost 24.12  KL 0.5  0:08, 0:31 left
			79  | [####................]  12/60  policy step  cost 24.12  KL 0.5  0:08, 0:31 left
			78  | 12/60  policy step  cost 24.12  KL 0.5  0:08, 0:31 left
			50  | 12/60  policy step  cost 24.12  0:08, 0:31 left
			40  | 12/60  policy step  0:08, 0:31 left
			30  | 12/60  0:08, 0:31 left
			10  | 12/60  0:0
			0   | ''
			""")
	void whatDoesNotFitIsLeftOut(int width, String expected) {
		assertThat(LINE.text(width)).isEqualTo(expected);
	}

	@Test
	void whatIsNotKnownIsNotShown() {
		assertThat(new ProgressLine("initialisation", 0, 0, Double.NaN, Double.NaN, 3, Double.NaN).text(80))
				.isEqualTo("0  initialisation  0:03");
	}

	@Test
	void theBarIsFullAtTheEndAndStaysWithinItself() {
		assertThat(new ProgressLine("", 60, 60, 1, 1, 1, 0).text(80)).startsWith("[####################]  60/60");
		assertThat(new ProgressLine("", 70, 60, 1, 1, 1, 0).text(80)).startsWith("[####################]  70/60");
	}
}
