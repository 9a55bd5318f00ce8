/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.trajectory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A small problem of the reference file: n = 4, m = 2, T = 6, with an independent implementation's numbers. Kernels are
 * set up at its point (x̂, û, K, A, S[0], λ).
 */
final class SmallProblem {
	static final JsonNode FILE = read();
	static final int T = 6;
	static final int N = 4;
	static final int M = 2;

	final JsonNode node;
	final Condition condition;
	final GaussianPolicy policy;
	final double[] x;
	final double[] u;
	final double[] K;
	final double[] A;
	final double[] S;
	final double[] lambda;
	final LocalModel model;
	final ControlPrecision precision;
	final StateCovariance covariance;

	SmallProblem(String name) {
		boolean nonlinear = name.equals("nonlinear");
		node = FILE.get(name);
		JsonNode p = FILE.get("problem");
		TestDynamics dynamics = new TestDynamics(N, M, array(p.get("Af")), array(p.get("Bf")),
				nonlinear ? array(p.get("Vf")) : null, array(p.get("Wf")));
		double[][] c = new double[T][];
		double[][] r = new double[T][];
		for (int t = 0; t < T; t++) {
			c[t] = array(p.get("ccost").get(t));
			r[t] = array(p.get("rcost").get(t));
		}
		Cost cost = new Cost(N, M, List.of(new TestCost(N, M, c, r, nonlinear ? 0.1 : 0, null)));
		FullState see = new FullState(N);
		u = array("uh");
		x = java.util.Arrays.copyOf(array("xh"), (T + 1) * N);
		condition = new Condition(name, dynamics, cost, see, see, array("x1"), new double[N]);
		policy = policy(p, nonlinear);
		K = array("K");
		A = array("A");
		S = new double[(T + 1) * N * N];
		System.arraycopy(array("S1"), 0, S, 0, N * N);
		lambda = array("lam");
		model = new LocalModel(T, N, M, 1);
		LocalModel.Evaluator evaluator = new LocalModel.Evaluator(condition);
		dynamics.newSimulator().step(T - 1, x, (T - 1) * N, u, (T - 1) * M, x, T * N);
		model.fill(evaluator, x, u, 0, T);
		model.fillEnd(evaluator, x);
		precision = new ControlPrecision(T, M);
		for (int t = 0; t < T; t++)
			precision.update(t, A);
		covariance = new StateCovariance(model, array("F"), N * N);
		covariance.propagate(K, A, S);
	}

	private GaussianPolicy policy(JsonNode p, boolean network) {
		double[] w2 = array(p.get("W2"));
		List<double[]> parts = new ArrayList<>();
		if (network) {
			parts.add(array(p.get("W1")));
			parts.add(array(p.get("b1")));
			parts.add(w2);
		} else {
			double[] w = new double[M * N];
			for (int i = 0; i < M; i++)
				System.arraycopy(w2, i * 5, w, i * N, N);
			parts.add(w);
		}
		parts.add(array(p.get("b2")));
		double[] theta = parts.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
		return new GaussianPolicy(new SoftplusNetwork(N, network ? 5 : 0, M), theta, array("Spi"));
	}

	/** Policy terms of the given kind at the problem's point. */
	PolicyTerms terms(GradientMode mode, Samples samples) {
		PolicyPoint point = new PolicyPoint(policy.function(), condition,
				samples == null ? 1 : samples.count());
		PolicyTerms terms = switch (mode) {
		case LAPLACE -> new LaplaceTerms(point, T, N, M);
		case AVERAGED -> new AveragedTerms(point, samples, T, N, M);
		case SAMPLED -> new SampledTerms(point, samples, T, N, M);
		};
		terms.load(policy);
		relinearize(terms);
		return terms;
	}

	void relinearize(PolicyTerms terms) {
		terms.spread(lambda, K, S);
		terms.linearize(lambda, x, u);
	}

	/** Value of (E4) at K and A with S propagated and the policy terms held. */
	double lagrangian(PolicyTerms terms) {
		covariance.propagate(K, A, S);
		for (int t = 0; t < T; t++)
			precision.update(t, A);
		return new Lagrangian(model).evaluate(terms, lambda, K, A, S, precision);
	}

	double[] array(String... path) {
		JsonNode at = node;
		for (String key : path)
			at = at.get(key);
		return array(at);
	}

	static double[] array(JsonNode node) {
		List<Double> values = new ArrayList<>();
		flatten(node, values);
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static void flatten(JsonNode node, List<Double> into) {
		if (node.isArray())
			node.forEach(child -> flatten(child, into));
		else
			into.add(node.doubleValue());
	}

	private static JsonNode read() {
		try (InputStream in = SmallProblem.class.getResourceAsStream("small_problems.json")) {
			return new ObjectMapper().readTree(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
