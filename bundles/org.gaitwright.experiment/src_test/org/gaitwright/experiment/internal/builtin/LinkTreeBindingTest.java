/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.gaitwright.dynamics.ControlLimits;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.multibody.Actuator;
import org.gaitwright.dynamics.multibody.Integrator;
import org.gaitwright.dynamics.multibody.Joint;
import org.gaitwright.dynamics.multibody.JointLimitSpring;
import org.gaitwright.dynamics.multibody.LinkDrag;
import org.gaitwright.dynamics.multibody.MultibodyDynamics;
import org.gaitwright.dynamics.multibody.MultibodyModel;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.experiment.Contact;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.InertiaBoxFluid;
import org.gaitwright.model.experiment.Link;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.Saturation;
import org.gaitwright.model.experiment.SoftLimits;
import org.gaitwright.model.experiment.impl.JointLimitLawImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTreeBindingTest {
	private static final double[] STATE = { 0.1, 0.2, 0.3, 1.7, -0.5, 1, 0.2, 0.3, -0.4, 0.5 };
	private static final double[] CONTROL = { 3, -9 };

	private final LinkTree robot = TestExperiments.swimmerRobot();

	@Test
	void everyNumberOfTheModelArrives() throws Exception {
		Link tail = robot.getRoot().getChildren().get(0).getChildren().get(0);
		tail.setMass(2);
		tail.setComZ(0.1);
		tail.getJoint().setDamping(0.3);
		tail.getJoint().setArmature(0.2);
		tail.getJoint().setZ(0.05);
		tail.getJoint().getActuator().setGear(2);
		tail.getJoint().getActuator().setMaxTorque(5.0);
		tail.getJoint().getActuator().setSaturation(Saturation.TANH);
		robot.setGravity(9);
		MultibodyModel model = MultibodyModel.builder().gravity(9).root("head", 1, 1.0 / 12, 0, 0)
				.link("middle", "head", Joint.at("neck", -0.5, 0).withLimits(-1.6, 1.6), 1, 1.0 / 12, -0.5, 0)
				.link("tail", "middle",
						Joint.at("hip", -1, 0.05).withLimits(-1.6, 1.6).withDamping(0.3).withArmature(0.2), 2,
						1.0 / 12, -0.5, 0.1)
				.actuator(Actuator.unlimited("neck", 1))
				.actuator(new Actuator("hip", 2, 5, Actuator.Saturation.SMOOTH)).build();
		MultibodyDynamics.Builder expected = MultibodyDynamics.builder(model, 0.05).integrator(Integrator.RUNGE_KUTTA_4);
		for (int i = 0; i < 3; i++)
			expected.force(LinkDrag.resistive(i, i == 0 ? 0 : -0.5, i == 2 ? 0.1 : 0, 0, 1, 1, 10));
		expected.force(new JointLimitSpring(model, 20, 0.2));
		assertThat(step(bind().dynamics(Surroundings.EMPTY))).isEqualTo(step(expected.build()));
		assertThat(bind().layout().gears()).containsExactly(1.0, 2.0);
	}

	@ParameterizedTest
	@CsvSource({ "NONE, 2.5", "TANH, Infinity", "CLIP, 2.5" })
	void torqueLimitsBecomeControlLimits(Saturation saturation, double limit) throws Exception {
		org.gaitwright.model.experiment.Actuator neck = robot.getRoot().getChildren().get(0).getJoint().getActuator();
		neck.setGear(2);
		neck.setMaxTorque(5.0);
		neck.setSaturation(saturation);
		ControlLimits limits = bind().dynamics(Surroundings.EMPTY).controlLimits();
		assertThat(limits.upper()).containsExactly(limit, Double.POSITIVE_INFINITY);
		assertThat(limits.lower()).containsExactly(-limit, Double.NEGATIVE_INFINITY);
	}

	@Test
	void inertiaBoxFluidAndEuler() throws Exception {
		InertiaBoxFluid fluid = ExperimentFactory.eINSTANCE.createInertiaBoxFluid();
		robot.setFluid(fluid);
		robot.setIntegrator(org.gaitwright.model.experiment.Integrator.SEMI_IMPLICIT_EULER);
		robot.setLimits(null);
		MultibodyModel model = MultibodyModel.builder().gravity(0).root("head", 1, 1.0 / 12, 0, 0)
				.link("middle", "head", Joint.at("neck", -0.5, 0), 1, 1.0 / 12, -0.5, 0)
				.link("tail", "middle", Joint.at("hip", -1, 0), 1, 1.0 / 12, -0.5, 0)
				.actuator(Actuator.unlimited("neck", 1)).actuator(Actuator.unlimited("hip", 1)).build();
		MultibodyDynamics.Builder expected = MultibodyDynamics.builder(model, 0.05);
		for (int i = 0; i < 3; i++)
			expected.force(LinkDrag.inertiaBox(model, i, 0, 0.01, 1.0 / 12, 1000, 0.1));
		for (Link link = robot.getRoot();; link = link.getChildren().get(0)) {
			link.setAxialInertia(0.01);
			if (link.getChildren().isEmpty())
				break;
		}
		assertThat(step(bind().dynamics(Surroundings.EMPTY))).isEqualTo(step(expected.build()));
	}

	@Test
	void linksWithoutLengthFeelNoResistiveForce() throws Exception {
		robot.getRoot().setLength(0);
		robot.getRoot().getChildren().clear();
		double[] x = { 0, 0, 0, 1, 0, 0 };
		bind().dynamics(Surroundings.EMPTY).newSimulator().step(0, x, 0, new double[0], 0, x, 0);
		assertThat(x[3]).isEqualTo(1);
	}

	@Test
	void contactAndSoftLimitsOnTheGroundOfTheCondition() throws Exception {
		robot.setFluid(null);
		robot.setGravity(9.81);
		robot.setIntegrator(org.gaitwright.model.experiment.Integrator.SEMI_IMPLICIT_EULER);
		SoftLimits limits = ExperimentFactory.eINSTANCE.createSoftLimits();
		limits.setWidth(0.2);
		robot.setLimits(limits);
		Contact contact = ExperimentFactory.eINSTANCE.createContact();
		contact.setTimeConstant(0.1);
		contact.setDampingRatio(0.8);
		contact.setMinimumImpedance(0.1);
		contact.setMaximumImpedance(0.9);
		contact.setMidpoint(0.4);
		contact.setPower(3);
		contact.setWidth(0.05);
		contact.setFriction(0.7);
		robot.setContact(contact);
		Link tail = robot.getRoot().getChildren().get(0).getChildren().get(0);
		org.gaitwright.model.experiment.ContactCircle circle = ExperimentFactory.eINSTANCE.createContactCircle();
		circle.setX(-1);
		circle.setZ(0.1);
		circle.setRadius(0.2);
		tail.getCircles().add(circle);
		HeightProfile ground = new PolylineProfile(new double[] { -3, 3 }, new double[] { -0.2, 0.3 });
		MultibodyModel model = MultibodyModel.builder().gravity(9.81).root("head", 1, 1.0 / 12, 0, 0)
				.link("middle", "head", Joint.at("neck", -0.5, 0).withLimits(-1.6, 1.6), 1, 1.0 / 12, -0.5, 0)
				.link("tail", "middle", Joint.at("hip", -1, 0).withLimits(-1.6, 1.6), 1, 1.0 / 12, -0.5, 0)
				.actuator(Actuator.unlimited("neck", 1)).actuator(Actuator.unlimited("hip", 1)).build();
		SoftConstraints law = SoftConstraints.builder().ground(ground)
				.contact(new Compliance(0.1, 0.8, new Impedance(0.1, 0.9, 0.05, 0.4, 3)), 0.7)
				.limits(new Compliance(0.04, 1, new Impedance(0, 0.95, 0.2, 0.5, 2)))
				.circle(new ContactCircle(2, -1, 0.1, 0.2)).build();
		Dynamics expected = MultibodyDynamics.builder(model, 0.05).accelerationLaw(law).build();
		Dynamics bound = bind().dynamics(new Surroundings("c", ground, List.of()));
		assertThat(step(bound)).isEqualTo(step(expected)).isNotEqualTo(step(bind().dynamics(Surroundings.EMPTY)));
		robot.setContact(null);
		assertThat(step(bind().dynamics(Surroundings.EMPTY))).as("limits alone").isNotEqualTo(step(bound));
	}

	@Test
	void namesLimitsThatTheEngineDoesNotKnow() {
		robot.setLimits(new JointLimitLawImpl() {
			// a law of another bundle
		});
		assertThatThrownBy(this::bind).isInstanceOf(BindingException.class)
				.hasMessageContaining("are not known to the multibody engine");
	}

	@Test
	void namesWhatTheEngineRefuses() throws Exception {
		Surroundings nowhere = new Surroundings("c", HeightProfile.LEVEL,
				List.of(new Surroundings.Push("ankle", 0, 1, 1, 0)));
		assertThatThrownBy(() -> bind().dynamics(nowhere)).isInstanceOf(BindingException.class)
				.hasMessageContaining("condition 'c'").hasMessageContaining("'ankle'");
		robot.getRoot().setMass(-1);
		assertThatThrownBy(this::bind).isInstanceOf(BindingException.class).hasMessageContaining("head")
				.hasMessageContaining("-1");
	}

	private RobotModel bind() throws BindingException {
		return new LinkTreeBinding().bind(robot, new RobotContext("test"));
	}

	private static double[] step(Dynamics dynamics) {
		double[] next = new double[10];
		dynamics.newSimulator().step(0, STATE, 0, CONTROL, 0, next, 0);
		return next;
	}
}
