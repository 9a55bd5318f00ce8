/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			[0, 1];      0; true
			[0, 1];      1; true
			[0, 1];      1.0000001; false
			(0, 1];      0; false
			[0, 1);      1; false
			(-inf, inf); -1e300; true
			(-inf, inf); Infinity; false
			[0, inf];    Infinity; true
			[0, 1];      NaN; false
			(-inf, inf); NaN; false
			""")
	void holdsItsEndsAsWritten(String text, double value, boolean inside) {
		assertThat(Range.parse(text).contains(value)).isEqualTo(inside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0, 1", "[0 1]", "[0, 1", "[a, b]", "[1, 0]", "[NaN, 1]", "" })
	void refusesWhatIsNoInterval(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Range.parse(text));
	}

	@Test
	void readsAsItWasWritten() {
		assertThat(Range.parse("(0, 1e6]")).hasToString("(0, 1e6]");
	}
}
