/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
	@Test
	void breaksBetweenWords() {
		assertThat(Paragraph.wrap("one two three four", 9, "  ")).isEqualTo("one two\n  three\n  four");
		assertThat(Paragraph.wrap("one two", 7, "")).isEqualTo("one two");
	}

	@Test
	void keepsLineFeedsLongWordsAndLeadingBlanks() {
		assertThat(Paragraph.wrap("a\n\nbbbbbbbbbb c", 4, "")).isEqualTo("a\n\nbbbbbbbbbb\nc");
		assertThat(Paragraph.wrap("  a b", 80, "")).isEqualTo("  a b");
	}
}
