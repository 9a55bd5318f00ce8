/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.contact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad parameters are refused with what, where, value and range. */
class ContactValidationTest {

	private static final class Hill implements HeightProfile {
		@Override
		public double height(double x) {
			return Math.sin(x);
		}

		@Override
		public double slope(double x) {
			return Math.cos(x);
		}
	}

	private static Arguments bad(ThrowingCallable call, String message) {
		return Arguments.of(call, message);
	}

	static Stream<Arguments> parameters() {
		double nan = Double.NaN;
		Impedance impedance = new Impedance(0, 0.95, 0.01, 0.5, 2);
		MultibodyModel model = MultibodyModel.builder().root("ball", 1, 1, 0, 0).build();
		SoftConstraints.Builder footless = SoftConstraints.builder().circle(new ContactCircle(0, 0, 0, 0.1));
		return Stream.of(
				bad(() -> new Impedance(-0.1, 0.95, 0.01, 0.5, 2),
						"impedance: value at zero is -0.1, must be from 0 to 1"),
				bad(() -> new Impedance(0, 1.1, 0.01, 0.5, 2),
						"impedance: value at the width is 1.1, must be from 0 to 1"),
				bad(() -> new Impedance(nan, 1, 0.01, 0.5, 2), "impedance: value at zero is NaN, must be from 0 to 1"),
				bad(() -> new Impedance(0, 0.95, 0, 0.5, 2), "impedance: width is 0.0, must be positive and finite"),
				bad(() -> new Impedance(0, 0.95, 0.01, 1, 2), "impedance: midpoint is 1.0, must be between 0 and 1"),
				bad(() -> new Impedance(0, 0.95, 0.01, 0.5, 0.5),
						"impedance: power is 0.5, must be at least 1 and finite"),
				bad(() -> new Compliance(0, 1, impedance),
						"compliance: time constant is 0.0, must be positive and finite"),
				bad(() -> new Compliance(0.02, -1, impedance),
						"compliance: damping ratio is -1.0, must be positive and finite"),
				bad(() -> new Compliance(0.02, 1, null), "compliance without an impedance"),
				bad(() -> SoftConstraints.builder().contact(new Compliance(0.02, 1, impedance), 0),
						"contact: friction coefficient is 0.0, must be positive and finite"),
				bad(() -> new ContactCircle(-1, 0, 0, 0.1), "contact circle: link index is -1.0, must be at least 0"),
				bad(() -> new ContactCircle(0, nan, 0, 0.1), "contact circle: x is NaN, must be finite"),
				bad(() -> new ContactCircle(0, 0, nan, 0.1), "contact circle: z is NaN, must be finite"),
				bad(() -> new ContactCircle(0, 0, 0, 0), "contact circle: radius is 0.0, must be positive and finite"),
				bad(footless::build,
						"1 contact circles, but the compliance and friction of contacts are not set"),
				bad(() -> MultibodyDynamics.builder(model, 0.01).accelerationLaw(
						SoftConstraints.builder().contact(new Compliance(0.02, 1, impedance), 1)
								.circle(new ContactCircle(1, 0, 0, 0.1)).build()),
						"contact circle 1: link index is 1.0, must be 0 to 0"),
				bad(() -> SoftConstraints.builder().ground(new Hill()),
						"ground for contacts: " + Hill.class.getName()
								+ " does not consist of straight segments, must be level or a polyline"));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("parameters")
	void refuses(ThrowingCallable call, String message) {
		assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
	}
}
