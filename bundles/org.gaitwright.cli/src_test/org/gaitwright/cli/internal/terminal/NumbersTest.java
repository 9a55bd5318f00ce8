/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
	@ParameterizedTest
	@CsvSource({ "0,0", "-0.0,0", "1,1", "25,25", "12345.678,12350", "3.14159,3.142", "-0.0012345,-0.001234",
			"0.00099,9.90e-04", "1234567,1.23e+06", "999999,1000000", "NaN,-", "Infinity,inf", "-Infinity,-inf" })
	void significantDigits(double value, String expected) {
		assertThat(Numbers.significant(value)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0,0:00", "7.4,0:07", "59.6,1:00", "125,2:05", "3599.7,1:00:00", "3723,1:02:03", "NaN,-", "-1,-",
			"Infinity,-" })
	void clock(double seconds, String expected) {
		assertThat(Numbers.clock(seconds)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0,0 ms", "0.85,850 ms", "0.9996,1.0 s", "12.34,12.3 s", "99.96,1 min 40 s", "245,4 min 5 s",
			"7380,2 h 3 min", "NaN,-" })
	void duration(double seconds, String expected) {
		assertThat(Numbers.duration(seconds)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0,0 %", "0.954,95 %", "1,100 %", "NaN,-" })
	void percent(double share, String expected) {
		assertThat(Numbers.percent(share)).isEqualTo(expected);
	}
}
