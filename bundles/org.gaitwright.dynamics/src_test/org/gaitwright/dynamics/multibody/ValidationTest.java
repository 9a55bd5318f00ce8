/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad parameters are refused with what, where, value and range. */
class ValidationTest {

	private static final Joint KNEE = Joint.at("knee", 0, 0);

	private static MultibodyModel.Builder robot() {
		return MultibodyModel.builder().root("body", 1, 1, 0, 0).link("leg", "body", Joint.at("hip", 0, 0), 1, 1, 0, 0);
	}

	private static Arguments bad(ThrowingCallable call, String message) {
		return Arguments.of(call, message);
	}

	static Stream<Arguments> models() {
		double nan = Double.NaN;
		return Stream.of(
				bad(() -> MultibodyModel.builder().build(), "model without a root link"),
				bad(() -> MultibodyModel.builder().gravity(nan), "model: gravity is NaN, must be finite"),
				bad(() -> robot().root("other", 1, 1, 0, 0), "second root link 'other'; the root is 'body'"),
				bad(() -> robot().link("leg", "body", KNEE, 1, 1, 0, 0), "two links named 'leg'"),
				bad(() -> robot().link("foot", "arm", KNEE, 1, 1, 0, 0), "no link 'arm'; the links are [body, leg]"),
				bad(() -> robot().link("foot", "leg", Joint.at("hip", 0, 0), 1, 1, 0, 0),
						"link 'foot': another coordinate is named 'hip'"),
				bad(() -> robot().link("foot", "leg", Joint.at("rootX", 0, 0), 1, 1, 0, 0),
						"link 'foot': another coordinate is named 'rootX'"),
				bad(() -> robot().link("foot", "leg", KNEE, -1, 1, 0, 0),
						"link 'foot': mass is -1.0, must be positive and finite"),
				bad(() -> robot().link("foot", "leg", KNEE, 1, 0, 0, 0),
						"link 'foot': inertia is 0.0, must be positive and finite"),
				bad(() -> robot().link("foot", "leg", KNEE, 1, 1, nan, 0),
						"link 'foot': centre of mass x is NaN, must be finite"),
				bad(() -> robot().link("foot", "leg", KNEE, 1, 1, 0, 1 / 0.0),
						"link 'foot': centre of mass z is Infinity, must be finite"),
				bad(() -> robot().link(" ", "leg", KNEE, 1, 1, 0, 0), "link without a name"),
				bad(() -> Joint.at(null, 0, 0), "joint without a name"),
				bad(() -> Joint.at("knee", nan, 0), "joint 'knee': x is NaN, must be finite"),
				bad(() -> Joint.at("knee", 0, nan), "joint 'knee': z is NaN, must be finite"),
				bad(() -> KNEE.withArmature(-0.1), "joint 'knee': armature is -0.1, must be at least 0 and finite"),
				bad(() -> KNEE.withDamping(nan), "joint 'knee': damping is NaN, must be at least 0 and finite"),
				bad(() -> KNEE.withLimits(1, 1), "joint 'knee': lower limit is 1.0, must be below the upper limit 1.0"),
				bad(() -> robot().actuator(Actuator.unlimited("knee", 1)), "actuator: no joint 'knee'"),
				bad(() -> robot().actuator(Actuator.unlimited("hip", 1)).actuator(Actuator.unlimited("hip", 2)),
						"two actuators on joint 'hip'"),
				bad(() -> Actuator.unlimited("hip", 0), "actuator of joint 'hip': gear is 0.0, must be other than 0"),
				bad(() -> Actuator.unlimited("hip", nan), "actuator of joint 'hip': gear is NaN, must be finite"),
				bad(() -> new Actuator("hip", 1, 0, Actuator.Saturation.NONE),
						"actuator of joint 'hip': torque limit is 0.0, must be positive"),
				bad(() -> new Actuator("hip", 1, 1 / 0.0, Actuator.Saturation.SMOOTH),
						"actuator of joint 'hip': torque limit is Infinity, must be finite for a torque that saturates"),
				bad(() -> robot().build().jointLink("knee"), "no joint 'knee'; the joints are [hip]"),
				bad(() -> robot().build().linkIndex("foot"), "no link 'foot'; the links are [body, leg]"));
	}

	static Stream<Arguments> forces() {
		MultibodyModel model = robot().build();
		MultibodyModel rod = MultibodyModel.builder().root("rod", 1, 1, 0, 0).build();
		LinkDrag.Law none = new LinkDrag.Law(0, 0);
		return Stream.of(
				bad(() -> MultibodyDynamics.builder(model, 0),
						"dynamics: time step is 0.0, must be positive and finite"),
				bad(() -> MultibodyDynamics.builder(model, 0.01).force(new Push(2, 0, 0, 1, 0, 0, 1)),
						"push: link index is 2, must be 0 to 1"),
				bad(() -> new Push(0, 0, 0, 1, 0, 5, 5),
						"push: end is 5.0, must be finite and after the start 5.0"),
				bad(() -> new Push(0, 0, 0, Double.NaN, 0, 5, 6), "push: force x is NaN, must be finite"),
				bad(() -> MultibodyDynamics.builder(model, 0.01).force(LinkDrag.resistive(-1, 0, 0, 0, 1, 1, 1)),
						"link drag: link index is -1, must be 0 to 1"),
				bad(() -> LinkDrag.resistive(0, 0, 0, 0, 0, 1, 1),
						"resistive-force drag: length is 0.0, must be positive and finite"),
				bad(() -> new LinkDrag.Law(-1, 0),
						"link drag: linear coefficient is -1.0, must be at least 0 and finite"),
				bad(() -> new LinkDrag.Law(0, Double.NaN),
						"link drag: quadratic coefficient is NaN, must be at least 0 and finite"),
				bad(() -> new LinkDrag(0, 0, 0, Double.NaN, none, none, none),
						"link drag: axis angle is NaN, must be finite"),
				bad(() -> LinkDrag.inertiaBox(rod, 0, 0, 0.1, 0.1, 1, 1),
						"inertia box of link 'rod': sum of two principal"
								+ " inertias less the third is -0.8, must be at least 0 (triangle inequality)"),
				bad(() -> new JointLimitSpring(model, 0, 1),
						"joint limit spring: stiffness is 0.0, must be positive and finite"),
				bad(() -> new JointLimitSpring(model, 1, 0),
						"joint limit spring: width is 0.0, must be positive and finite"),
				bad(() -> MultibodyDynamics.builder(rod, 0.01).force(new JointLimitSpring(model, 1, 1)),
						"joint limit spring: made for a model of 2 links, but the model has 1"),
				bad(() -> MultibodyDynamics.builder(rod, 0.01).force(new JointDamping(model)),
						"joint damping of another model"),
				bad(() -> MultibodyDynamics.builder(rod, 0.01).accelerationLaw(m -> {
					throw new IllegalArgumentException("does not fit");
				}), "does not fit"));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource({ "models", "forces" })
	void refuses(ThrowingCallable call, String message) {
		assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
	}
}
