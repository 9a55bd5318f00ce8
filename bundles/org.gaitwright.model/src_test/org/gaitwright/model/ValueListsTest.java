/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

class ValueListsTest {

	@Test
	void itemsAreSeparatedBySpacesOrCommas() {
		assertThat(ValueLists.parseIntegers(" 50, 40 30,20 ")).containsExactly(50, 40, 30, 20);
		assertThat(ValueLists.parseNames("a,b\n c")).containsExactly("a", "b", "c");
		assertThat(ValueLists.parseNames("")).isEmpty();
		assertThat(ValueLists.parseIntegers(null)).isNull();
		assertThat(ValueLists.parseNames(null)).isNull();
	}

	@Test
	void formatsWhatItParses() {
		assertThat(ValueLists.format(List.of(50, 40))).isEqualTo("50 40");
		assertThat(ValueLists.format(null)).isNull();
	}

	@Test
	void refusesWhatIsNoWholeNumber() {
		assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> ValueLists.parseIntegers("50 4.5"));
	}
}
