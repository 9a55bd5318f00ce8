/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpedanceTest {

	/** The formulas of MuJoCo's documentation, worked out by hand. */
	@ParameterizedTest
	@CsvSource({ "0, 0.2", "0.005, 0.275", "0.01, 0.5", "0.015, 0.725", "0.02, 0.8", "7, 0.8" })
	void squareCurves(double violation, double expected) {
		assertThat(new Impedance(0.2, 0.8, 0.02, 0.5, 2).at(violation)).isCloseTo(expected, within(1e-15));
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 1, 0.05", "0.25, 1, 0.4", "0.25, 3, 0.125", "0.7, 2, 0.3", "0.7, 2.5, 0.99", "0.3, 6, 0.3001" })
	void curvesMeetInTheMidpoint(double midpoint, double power, double width) {
		Impedance impedance = new Impedance(0.1, 0.9, width, midpoint, power);
		double meeting = midpoint * width;
		double small = 1e-9 * width;
		assertThat(impedance.at(meeting)).isCloseTo(0.1 + 0.8 * midpoint, within(1e-14));
		assertThat(impedance.at(meeting + small)).isCloseTo(impedance.at(meeting), within(1e-7));
		assertThat(impedance.slopeAt(meeting + small)).isCloseTo(impedance.slopeAt(meeting), within(1e-5 / width));
		for (double y : new double[] { 0.03, 0.29, 0.31, 0.69, 0.71, 0.97, 1.3 }) {
			double h = 1e-5 * width;
			double difference = (impedance.at(y * width + h) - impedance.at(y * width - h)) / (2 * h);
			assertThat(impedance.slopeAt(y * width)).as("at %s", y).isCloseTo(difference, within(1e-7 / width));
		}
	}

	@Test
	void squareIsThePowerTwo() {
		Impedance square = new Impedance(0, 0.95, 0.01, 0.4, 2);
		Impedance power = new Impedance(0, 0.95, 0.01, 0.4, Math.nextUp(2.0));
		for (double violation = 0; violation < 0.012; violation += 0.0007) {
			assertThat(square.at(violation)).isCloseTo(power.at(violation), within(1e-14));
			assertThat(square.slopeAt(violation)).isCloseTo(power.slopeAt(violation), within(1e-11));
		}
	}

	@Test
	void staysOffZeroAndOne() {
		Impedance impedance = new Impedance(0, 1, 0.01, 0.5, 2);
		assertThat(impedance.at(0)).isEqualTo(Impedance.LEAST);
		assertThat(impedance.at(1)).isEqualTo(Impedance.GREATEST).isEqualTo(impedance.saturated());
	}

	@Test
	void compliance() {
		Compliance compliance = new Compliance(0.02, 0.5, new Impedance(0.9, 0.8, 0.01, 0.5, 2));
		assertThat(compliance.damping()).isCloseTo(125, within(1e-12));
		assertThat(compliance.stiffness()).isCloseTo(15625, within(1e-9));
	}
}
