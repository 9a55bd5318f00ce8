/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.dynamics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaitwright.dynamics.multibody.Close.assertClose;
import static org.gaitwright.dynamics.multibody.ReferenceData.concat;
import static org.gaitwright.dynamics.multibody.ReferenceData.numbers;

import java.util.ArrayList;
import java.util.List;

import org.gaitwright.dynamics.DerivativeCheck;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.dynamics.dense.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers of MuJoCo 3.14, without constraints. */
class MujocoReferenceTest {

	/** Of our numbers against MuJoCo's. */
	private static final double EXACT = 1e-11;

	/** Rounding of the reference's differences, step 1e-6, per m/s that one step adds to the velocity. */
	private static final double FINITE_DIFFERENCES = 1e-8;

	@ParameterizedTest
	@ValueSource(strings = { "swimmer_smooth_nofluid", "swimmer_smooth_rft", "swimmer_smooth_gym", "walker_smooth" })
	void equationsOfMotion(String file) {
		MultibodyDynamics dynamics = ReferenceData.dynamics(file, Integrator.SEMI_IMPLICIT_EULER);
		JointSpace space = new JointSpace(dynamics.model());
		List<ForceElement> passive = new ArrayList<>(dynamics.forces());
		passive.add(new JointDamping(dynamics.model()));
		for (JsonNode sample : ReferenceData.read(file).get("samples")) {
			double[] x = concat(numbers(sample.get("qpos")), numbers(sample.get("qvel")));
			double[] u = numbers(sample.get("ctrl"));
			assertClose("M", space.massMatrix(x), numbers(sample.get("M")), EXACT);
			assertClose("bias", space.bias(x), numbers(sample.get("qfrc_bias")), EXACT);
			assertClose("passive", space.forces(x, passive), numbers(sample.get("qfrc_passive")), EXACT);
			assertClose("acceleration", space.acceleration(dynamics, x, u), numbers(sample.get("qacc")), EXACT);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "swimmer_smooth_nofluid", "swimmer_smooth_rft", "swimmer_smooth_gym", "walker_smooth" })
	void stepAndDerivative(String file) {
		MultibodyDynamics dynamics = ReferenceData.dynamics(file, Integrator.SEMI_IMPLICIT_EULER);
		Simulator simulator = dynamics.newSimulator();
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		double[] next = new double[n];
		double[] fz = new double[n * (n + m)];
		for (JsonNode sample : ReferenceData.read(file).get("samples")) {
			double[] x = concat(numbers(sample.get("qpos")), numbers(sample.get("qvel")));
			simulator.linearize(0, x, 0, numbers(sample.get("ctrl")), 0, next, 0, fz, 0);
			double[] expected = concat(numbers(sample.get("next_qpos")), numbers(sample.get("next_qvel")));
			assertClose("next state", next, expected, EXACT);
			double[] expectedDerivative = new double[fz.length];
			double[] a = numbers(sample.get("A"));
			double[] b = numbers(sample.get("B"));
			for (int i = 0; i < n; i++) {
				System.arraycopy(a, i * n, expectedDerivative, i * (n + m), n);
				System.arraycopy(b, i * m, expectedDerivative, i * (n + m) + n, m);
			}
			double[] acceleration = numbers(sample.get("qacc"));
			double added = dynamics.timeStep() * Vectors.maxAbs(acceleration, 0, acceleration.length);
			assertClose("[A B]", fz, expectedDerivative, FINITE_DIFFERENCES * Math.max(1, added));
			assertThat(DerivativeCheck.worst(dynamics, 0, x, numbers(sample.get("ctrl"))).error()).isLessThan(1e-10);
		}
	}

	@ParameterizedTest
	@CsvSource({ "swimmer_traj_rft, SEMI_IMPLICIT_EULER", "swimmer_traj_rft, RUNGE_KUTTA_4",
			"swimmer_traj_gym, SEMI_IMPLICIT_EULER", "swimmer_traj_gym, RUNGE_KUTTA_4" })
	void trajectories(String file, Integrator integrator) {
		MultibodyDynamics dynamics = ReferenceData.dynamics(file, integrator);
		Simulator simulator = dynamics.newSimulator();
		String key = integrator == Integrator.RUNGE_KUTTA_4 ? "rk4" : "euler";
		int every = 10;
		for (JsonNode trajectory : ReferenceData.read(file).get("trajectories")) {
			double[] x = concat(numbers(trajectory.get("qpos0")), numbers(trajectory.get("qvel0")));
			JsonNode controls = trajectory.get("ctrl");
			for (int t = 0; t <= controls.size(); t++) {
				if (t % every == 0) {
					assertClose("state " + t, x, numbers(trajectory.get(key).get(t / every)), 1e-10);
				}
				if (t < controls.size()) {
					simulator.step(t, x, 0, numbers(controls.get(t)), 0, x, 0);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "swimmer_energy, rk4, RUNGE_KUTTA_4", "walker_energy, rk4, RUNGE_KUTTA_4",
			"swimmer_energy, euler, SEMI_IMPLICIT_EULER", "walker_energy, euler, SEMI_IMPLICIT_EULER" })
	void passiveMotionKeepsItsEnergy(String file, String key, Integrator integrator) {
		JsonNode data = ReferenceData.read(file);
		JsonNode run = data.get(key);
		MultibodyModel model = ReferenceData.model(data.get("meta"), false);
		double h = run.get("h").doubleValue();
		Simulator simulator = MultibodyDynamics.builder(model, h).integrator(integrator).build().newSimulator();
		Energy energy = new Energy(model);
		double[] u = new double[model.actuators().size()];
		double[] x = numbers(run.get("state").get(0));
		int steps = (int) Math.round((run.get("t").get(1).doubleValue()) / h);
		for (int k = 0; k < 3; k++) {
			double[] expected = numbers(run.get("energy").get(k));
			assertClose("state at " + run.get("t").get(k), x, numbers(run.get("state").get(k)), 1e-9);
			assertClose("energies", new double[] { energy.potential(x, 0), energy.kinetic(x, 0) }, expected, 1e-9);
			for (int t = 0; t < steps; t++) {
				simulator.step(t, x, 0, u, 0, x, 0);
			}
		}
		double start = run.get("total").get(0).doubleValue();
		double drift = Math.abs(energy.potential(x, 0) + energy.kinetic(x, 0) - start) / start;
		assertThat(drift).isLessThan(integrator == Integrator.RUNGE_KUTTA_4 ? 1e-11 : 1e-3);
	}

	/** The swimmer of the shipped experiments against an independent numpy program: its drag, soft limits and RK4. */
	@Test
	void swimmerOfTheNumpyProgram() {
		JsonNode data = ReferenceData.read("swimmer_prototype");
		MultibodyDynamics dynamics = Swimmer.dynamics(Integrator.RUNGE_KUTTA_4);
		Simulator simulator = dynamics.newSimulator();
		JointSpace space = new JointSpace(dynamics.model());
		double[] next = new double[10];
		for (int i = 0; i < data.get("X").size(); i++) {
			double[] x = numbers(data.get("X").get(i));
			double[] u = numbers(data.get("U").get(i));
			assertClose("acceleration", space.acceleration(dynamics, x, u), numbers(data.get("acc").get(i)), EXACT);
			simulator.step(0, x, 0, u, 0, next, 0);
			assertClose("next state", next, numbers(data.get("next").get(i)), EXACT);
		}
		assertThat(data.get("X")).hasSize(20);
	}
}
