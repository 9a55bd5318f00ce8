/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextTableTest {
	private static final List<Column> COLUMNS = List.of(Column.text("name"), Column.number("cost", 6, 5),
			Column.number("KL", 4, 1), Column.number("time", 4, 3));

	@Test
	void columnsAreAsWideAsTheirWidestCell() {
		assertThat(TextTable.lines(COLUMNS, List.of(List.of("a", "1.5", "2", "3"),
				List.of("longer", "1234567", "-", "12")), 80)).containsExactly(
						"name       cost    KL  time",
						"a           1.5     2     3",
						"longer  1234567     -    12");
	}

	@Test
	void theLeastImportantColumnsAreLeftOutFirst() {
		assertThat(new TextTable(COLUMNS, 24).heading()).isEqualTo("name    cost    KL  time");
		assertThat(new TextTable(COLUMNS, 23).heading()).isEqualTo("name    cost  time");
		assertThat(new TextTable(COLUMNS, 17).heading()).isEqualTo("name    cost");
		assertThat(new TextTable(COLUMNS, 3).heading()).as("texts stay").isEqualTo("name");
		assertThat(new TextTable(COLUMNS, 17).row(List.of("x", "1", "2", "3"))).isEqualTo("x          1");
	}
}
