/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gaitwright.experiment.study.Quartiles;
import org.gaitwright.experiment.study.StudyTable;
import org.junit.jupiter.api.Test;

class TableTextTest {
	private static final Quartiles NONE = Quartiles.of();
	private final StudyTable table = new StudyTable(List.of(
			new StudyTable.Row("a_b", "m x=1, y=2", 4, 5, new Quartiles(1.25, 12.345, Double.POSITIVE_INFINITY), NONE,
					new Quartiles(0.5, 0.975, 1), new Quartiles(3, 100.4, 2000), new Quartiles(1e5, 2e5, 3e5)),
			new StudyTable.Row("c", "m x=1, y=2", 5, 5, NONE, NONE, NONE, NONE, NONE)));

	@Test
	void commaSeparatedValuesHaveAllDigits() throws Exception {
		String[] lines = TableText.csv(table).split("\r\n");
		assertThat(lines).hasSize(3);
		assertThat(lines[1]).isEqualTo(
				"a_b,\"m x=1, y=2\",4,5,1.25,12.345,Infinity,NaN,NaN,NaN,0.5,0.975,1.0,3.0,100.4,2000.0,100000.0,200000.0,300000.0");
	}

	@Test
	void markdownIsRounded() {
		assertThat(TableText.markdown(table)).contains(
				"| a_b | m x=1, y=2 | 4 of 5 | 12.3 [1.25, inf] | – | 97.5 % [50, 100] | 100 [3, 2000] | 200 [100, 300] |\n",
				"| c | m x=1, y=2 | 5 | – | – | – | – | – |\n");
	}

	@Test
	void latexIsEscapedAndRuledBetweenExperiments() {
		assertThat(TableText.latex(table)).contains("a\\_b & m x=1, y=2 & 4 of 5 & 12.3 [1.25, inf] & -- & 97.5 \\% [50, 100]",
				"\\\\\n\\midrule\nc & m x=1, y=2 & 5 & -- ", "\\bottomrule\n\\end{tabular}\n");
	}

	@Test
	void numbersHaveAboutThreeDigits() {
		assertThat(List.of(TableText.number(0.01234), TableText.number(0.5), TableText.number(9.999),
				TableText.number(99.96), TableText.number(-2), TableText.number(Double.NEGATIVE_INFINITY)))
				.containsExactly("0.0123", "0.50", "10.0", "100", "-2", "-inf");
	}
}
