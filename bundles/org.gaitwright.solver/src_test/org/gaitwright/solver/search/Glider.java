/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.solver.cost.ControlEffort;
import org.gaitwright.solver.cost.Stage;
import org.gaitwright.solver.cost.StateTarget;
import org.gaitwright.solver.observation.Feature;
import org.gaitwright.solver.observation.FeatureObservation;
import org.gaitwright.solver.observation.LocomotionSuccess;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Problem;

/**
 * A problem that a search solves in no time: a body (position p, velocity v) with quadratic drag that is to glide at
 * 1 m/s. p' = p + h·v, v' = v + h·(u − v|v|).
 */
public final class Glider implements Dynamics {
	private static final double H = 0.1;
	static final int HORIZON = 25;

	@Override
	public int stateSize() {
		return 2;
	}

	@Override
	public int controlSize() {
		return 1;
	}

	@Override
	public double timeStep() {
		return H;
	}

	@Override
	public List<String> stateNames() {
		return List.of("p", "v");
	}

	@Override
	public List<String> controlNames() {
		return List.of("thrust");
	}

	@Override
	public Simulator newSimulator() {
		return new Simulator() {
			@Override
			public void step(int t, double[] x, int xo, double[] u, int uo, double[] next, int no) {
				double v = x[xo + 1];
				next[no] = x[xo] + H * v;
				next[no + 1] = v + H * (u[uo] - v * Math.abs(v));
			}

			@Override
			public void linearize(int t, double[] x, int xo, double[] u, int uo, double[] next, int no, double[] fz,
					int fo) {
				double v = x[xo + 1];
				step(t, x, xo, u, uo, next, no);
				System.arraycopy(new double[] { 1, H, 0, 0, 1 - 2 * H * Math.abs(v), H }, 0, fz, fo, 6);
			}
		};
	}

	/** A condition that starts with velocity v0. */
	public static Condition condition(String name, double v0) {
		Cost cost = new Cost(2, 1, List.of(new ControlEffort("effort", 0.01, 2, 1),
				new StateTarget("speed", Stage.ALWAYS, 2, 1, List.of(new StateTarget.Target(1, 1, 1)))));
		return new Condition(name, new Glider(), cost,
				new FeatureObservation(2, List.of(new Feature.Coordinate("v", 1))),
				new LocomotionSuccess(null, 0, 0.8, Double.POSITIVE_INFINITY), new double[] { 0, v0 },
				new double[] { 0.1, 0.1 });
	}

	/** Three training conditions, two for validation, one for the test. */
	public static Problem problem(long seed, InitialDescent descent, EvaluationPlan evaluation) {
		return new Problem("glider", seed, HORIZON,
				List.of(condition("still", 0), condition("slow", 0.5), condition("fast", 1.6)),
				List.of(condition("v1", 0.3), condition("v2", 1.2)), List.of(condition("t1", 0.7)),
				new NeuralNetworkPolicy(1, List.of(6), 1, Activation.SOFTPLUS),
				(condition, index, horizon, s) -> new double[horizon], descent, evaluation);
	}

	static Problem problem() {
		return problem(3, new InitialDescent(5, 1e-9), new EvaluationPlan(2, 2, false, 1));
	}
}
