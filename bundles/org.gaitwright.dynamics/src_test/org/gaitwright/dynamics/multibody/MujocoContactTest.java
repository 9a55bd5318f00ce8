/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.dynamics.multibody.Close.assertClose;
import static org.gaitwright.dynamics.multibody.ReferenceData.concat;
import static org.gaitwright.dynamics.multibody.ReferenceData.numbers;

import java.util.Arrays;
import java.util.List;

import org.gaitwright.dynamics.contact.Compliance;
import org.gaitwright.dynamics.contact.ContactCircle;
import org.gaitwright.dynamics.contact.Impedance;
import org.gaitwright.dynamics.contact.SoftConstraints;
import org.gaitwright.dynamics.terrain.HeightProfile;
import org.gaitwright.dynamics.terrain.PolylineProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Soft contacts and limits of the seven-link walker: numbers of MuJoCo 3.14. */
class MujocoContactTest {

	private static final List<String> POINTS = List.of("Rheel", "Rtoe", "Lheel", "Ltoe");

	/** Level ground as three segments, with corners under the feet. */
	private static final PolylineProfile SEGMENTS = new PolylineProfile(new double[] { -0.1, 0.1, 0.3 },
			new double[] { 0, 0, 0 });

	private static MultibodyDynamics dynamics(JsonNode meta, HeightProfile ground, boolean limits) {
		double[] solref = numbers(meta.get("solref"));
		double[] solimp = numbers(meta.get("solimp"));
		Compliance compliance = new Compliance(solref[0], solref[1],
				new Impedance(solimp[0], solimp[1], solimp[2], solimp[3], solimp[4]));
		MultibodyModel model = ReferenceData.model(meta, true);
		SoftConstraints.Builder constraints = SoftConstraints.builder().ground(ground).contact(compliance,
				meta.get("friction").doubleValue());
		for (String foot : List.of("Rfoot", "Lfoot")) {
			constraints.circle(new ContactCircle(model.linkIndex(foot), -0.06, -0.03, 0.03));
			constraints.circle(new ContactCircle(model.linkIndex(foot), 0.14, -0.03, 0.03));
		}
		if (limits) {
			constraints.limits(compliance);
		}
		return MultibodyDynamics.builder(model, meta.get("timestep").doubleValue())
				.accelerationLaw(constraints.build()).build();
	}

	private static boolean hasLimits(String file) {
		return file.contains("limits");
	}

	@Test
	void inverseWeights() {
		JsonNode meta = ReferenceData.read("walker_contact_smooth").get("meta");
		InverseWeights weights = new InverseWeights(ReferenceData.model(meta, true));
		double[] links = numbers(meta.get("body_invweight0_tran"));
		double[] coordinates = numbers(meta.get("dof_invweight0"));
		double[] actual = new double[links.length];
		Arrays.setAll(actual, weights::link);
		assertClose("links", actual, links, 1e-13);
		Arrays.setAll(actual, weights::joint);
		assertClose("joints", actual, Arrays.copyOfRange(coordinates, 2, coordinates.length), 1e-13);
	}

	@ParameterizedTest
	@ValueSource(strings = { "walker_contact_smooth", "walker_contact_default", "walker_contact_limits_default" })
	void accelerationsAndForces(String file) {
		JsonNode data = ReferenceData.read(file);
		MultibodyDynamics dynamics = dynamics(data.get("meta"), HeightProfile.LEVEL, hasLimits(file));
		MultibodySimulator simulator = dynamics.newSimulator();
		JointSpace space = new JointSpace(dynamics.model());
		double[] next = new double[dynamics.stateSize()];
		for (JsonNode sample : data.get("samples")) {
			double[] x = concat(numbers(sample.get("qpos")), numbers(sample.get("qvel")));
			double[] u = numbers(sample.get("ctrl"));
			assertClose("acceleration", space.acceleration(dynamics, x, u), numbers(sample.get("qacc")), 1e-9);
			simulator.step(0, x, 0, u, 0, next, 0);
			assertClose("next state", next, concat(numbers(sample.get("next_qpos")), numbers(sample.get("next_qvel"))),
					1e-9);
			assertContacts(simulator.contacts(), sample.get("contacts"));
		}
		assertThat(data.get("samples")).hasSize(50);
	}

	private static void assertContacts(List<Contact> contacts, JsonNode expected) {
		assertThat(contacts).hasSize(expected.size());
		double onFirstFoot = 0;
		for (int i = 0; i < contacts.size(); i++) {
			Contact contact = contacts.get(i);
			JsonNode reference = expected.get(i);
			assertThat(POINTS.get(contact.circle())).isEqualTo(reference.get("point").textValue());
			double normalForce = reference.get("f_n").doubleValue();
			double tangentForce = reference.get("f_x").doubleValue();
			assertThat(contact.state())
					.isEqualTo(state(normalForce, Math.abs(tangentForce) / reference.get("mu").doubleValue()));
			assertClose("forces", new double[] { contact.normalForce(), contact.tangentForce() },
					new double[] { normalForce, tangentForce }, 1e-8);
			assertClose("point", new double[] { contact.x(), contact.z(), contact.distance() },
					concat(numbers(reference.get("pos_xz")), numbers(reference.get("dist"))), 1e-12);
			assertThat(new double[] { contact.normalX(), contact.normalZ() }).containsExactly(-0.0, 1);
			onFirstFoot += contact.link() == contacts.get(0).link() ? normalForce : 0;
		}
		assertClose("force on link", new double[] { Contact.normalForce(contacts, contacts.get(0).link()) },
				new double[] { onFirstFoot }, 1e-8);
	}

	/**
	 * The zone by the force. MuJoCo's own state is not kept in the files: after the last line search it is that of an
	 * earlier iterate in one contact of eight, against the force it reports.
	 */
	private static Contact.State state(double normalForce, double needed) {
		if (normalForce == 0) {
			return Contact.State.OPEN;
		}
		return needed > normalForce * (1 - 1e-9) ? Contact.State.SLIDE : Contact.State.STICK;
	}

	/** Against central differences of MuJoCo's steps, which are exact to 5e-7 of their largest element. */
	@ParameterizedTest
	@ValueSource(strings = { "walker_contact_smooth", "walker_contact_default", "walker_contact_limits_default" })
	void derivatives(String file) {
		JsonNode data = ReferenceData.read(file);
		MultibodyDynamics dynamics = dynamics(data.get("meta"), HeightProfile.LEVEL, hasLimits(file));
		MultibodySimulator simulator = dynamics.newSimulator();
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		int nq = n / 2;
		double[] next = new double[n];
		double[] fz = new double[n * (n + m)];
		for (JsonNode sample : data.get("samples")) {
			double[] x = concat(numbers(sample.get("qpos")), numbers(sample.get("qvel")));
			simulator.linearize(0, x, 0, numbers(sample.get("ctrl")), 0, next, 0, fz, 0);
			double[] a = numbers(sample.get("A"));
			double[] b = numbers(sample.get("B"));
			double[] expected = new double[nq * (n + m)];
			for (int i = 0; i < nq; i++) {
				System.arraycopy(a, i * n, expected, i * (n + m), n);
				System.arraycopy(b, i * m, expected, i * (n + m) + n, m);
			}
			double[] actual = Arrays.copyOfRange(fz, nq * (n + m), n * (n + m));
			assertClose("velocity rows of [A B]", actual, expected, 5e-7);
		}
	}

	@Test
	void trajectories() {
		JsonNode data = ReferenceData.read("walker_traj_contact_smooth");
		MultibodySimulator simulator = dynamics(data.get("meta"), HeightProfile.LEVEL, false).newSimulator();
		int every = 10;
		for (JsonNode trajectory : data.get("trajectories")) {
			double[] x = concat(numbers(trajectory.get("qpos0")), numbers(trajectory.get("qvel0")));
			JsonNode controls = trajectory.get("ctrl");
			assertThat(controls).hasSize(200);
			for (int t = 0; t < controls.size(); t++) {
				simulator.step(t, x, 0, numbers(controls.get(t)), 0, x, 0);
				if ((t + 1) % every == 0) {
					assertClose("state " + (t + 1), x, numbers(trajectory.get("euler").get((t + 1) / every)), 1e-7);
				}
			}
		}
	}

	/** The same bits: a segment is nothing else than level ground where it is level. */
	@Test
	void levelSegmentsAreLevelGround() {
		JsonNode data = ReferenceData.read("walker_contact_limits_default");
		MultibodyDynamics level = dynamics(data.get("meta"), HeightProfile.LEVEL, true);
		MultibodyDynamics segments = dynamics(data.get("meta"), SEGMENTS, true);
		int n = level.stateSize();
		int columns = n + level.controlSize();
		double[] expected = new double[n + n * columns];
		double[] actual = new double[n + n * columns];
		for (JsonNode sample : data.get("samples")) {
			double[] x = concat(numbers(sample.get("qpos")), numbers(sample.get("qvel")));
			double[] u = numbers(sample.get("ctrl"));
			level.newSimulator().linearize(0, x, 0, u, 0, expected, 0, expected, n);
			segments.newSimulator().linearize(0, x, 0, u, 0, actual, 0, actual, n);
			assertThat(actual).containsExactly(expected);
		}
	}
}
