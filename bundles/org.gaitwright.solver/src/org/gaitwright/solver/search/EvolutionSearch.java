/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.gaitwright.solver.evolution.SeparableCmaEs;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;
import org.gaitwright.solver.rollout.PolicySimulation;

/**
 * Direct policy search by {@link SeparableCmaEs} over the policy's parameters ({@code doc/baselines.md}, section 5). The
 * first policy imitates the first trajectories as those of the other searches do; from there on only the costs of
 * rollouts count. An outer iteration is a number of generations; its policy is the mean of the distribution.
 */
public final class EvolutionSearch extends PolicySearch {
	/**
	 * Settings of its own.
	 *
	 * @param population  candidates per generation; 0 for the usual number
	 * @param generations per outer iteration, ≥ 1
	 * @param stepSize    first standard deviation of the parameters, &gt; 0
	 * @param rollouts    per candidate and condition, ≥ 1
	 */
	public record EvolutionSettings(int population, int generations, double stepSize, int rollouts) {
		public EvolutionSettings {
			if (population < 0 || population == 1 || generations < 1
					|| !(stepSize > 0 && stepSize < Double.POSITIVE_INFINITY) || rollouts < 1)
				throw new IllegalArgumentException("Evolution strategy with a population of " + population + ", "
						+ generations + " generations, step size " + stepSize + ", " + rollouts
						+ " rollouts: wanted population 0 or ≥ 2, generations ≥ 1, step size > 0, rollouts ≥ 1");
		}
	}

	private final EvolutionSettings evolution;
	private final PolicyStep policyStep;
	private SeparableCmaEs strategy;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public EvolutionSearch(Problem problem, BaselineSettings settings, EvolutionSettings evolution, int threads) {
		super(problem, settings, threads);
		this.evolution = evolution;
		policyStep = new PolicyStep(problem, settings.policy(), settings.sampling(), settings.tailSteps(), workers);
	}

	@Override
	PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException {
		PolicyStep.Result first = policyStep.first(conditions, interruption);
		strategy = strategy(first.policy().theta());
		return first;
	}

	private SeparableCmaEs strategy(double[] theta) {
		int start = problem.policy().trainableStart();
		int variables = theta.length - start;
		int population = evolution.population() > 0 ? evolution.population()
				: SeparableCmaEs.defaultPopulation(variables);
		return new SeparableCmaEs(Arrays.copyOfRange(theta, start, theta.length), evolution.stepSize(), population);
	}

	@Override
	void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		interruption.phase("generations");
		for (int g = 0; g < evolution.generations(); g++)
			generation(interruption);
		policy = policy(strategy.mean());
		recorder.record(SpecialMetric.STEP_SIZE, strategy.stepSize());
	}

	private void generation(Interruption interruption) throws CancelledException {
		double[][] candidates = new double[strategy.population()][];
		double[] costs = new double[candidates.length];
		workers.<CancelledException>run(candidates.length, (k, worker) -> {
			interruption.check();
			candidates[k] = strategy.candidate(
					RandomStreams.stream(problem.seed(), "evolution strategy", strategy.generation(), k));
			costs[k] = cost(policy(candidates[k]));
		});
		strategy.tell(candidates, costs);
	}

	/** A policy with the frozen entries of the present one, which are those of the first. */
	private GaussianPolicy policy(double[] trainable) {
		PolicyFunction function = problem.policy();
		double[] theta = policy.theta();
		System.arraycopy(trainable, 0, theta, function.trainableStart(), trainable.length);
		return new GaussianPolicy(function, theta, policy.covariance());
	}

	/** Mean cost of the rollouts of the mean policy; infinite where one diverges or the policy is not finite. */
	private double cost(GaussianPolicy candidate) {
		try {
			return meanCost(candidate);
		} catch (NumericalFault fault) {
			// a candidate may be bad in any way, but a contribution must not throw
			if (fault.getCause() != null)
				throw fault;
			return Double.POSITIVE_INFINITY;
		}
	}

	private double meanCost(GaussianPolicy candidate) {
		double sum = 0;
		int T = problem.horizon();
		for (int c = 0; c < problem.training().size() && sum < Double.POSITIVE_INFINITY; c++) {
			Condition condition = problem.training().get(c);
			PolicySimulation simulation = new PolicySimulation(condition, candidate);
			for (int r = 0; r < evolution.rollouts() && sum < Double.POSITIVE_INFINITY; r++)
				sum += simulation.run(start(condition, c, r), T, T, null).trainedCost();
		}
		return sum / (problem.training().size() * evolution.rollouts());
	}

	/** The same for all candidates of a generation. */
	private double[] start(Condition condition, int index, int rollout) {
		double[] x0 = condition.initialMean();
		if (rollout > 0) {
			SplittableRandom random = RandomStreams.stream(problem.seed(), "evolution rollout", strategy.generation(), index,
					rollout);
			double[] deviation = condition.initialDeviation();
			for (int i = 0; i < x0.length; i++)
				x0[i] += deviation[i] * random.nextGaussian();
		}
		return x0;
	}

	@Override
	void putInto(SearchState state) {
		SeparableCmaEs.State s = strategy.state();
		int n = s.mean().length;
		state.put("generation", s.generation()).put("es_step_size", s.stepSize()).put("es_mean", s.mean(), n)
				.put("es_variance", s.variance(), n).put("es_step_path", s.stepPath(), n)
				.put("es_variance_path", s.variancePath(), n);
	}

	@Override
	void takeFrom(SearchState state) {
		strategy = strategy(policy.theta());
		int n = strategy.mean().length;
		strategy.restore(new SeparableCmaEs.State((int) state.get("generation"), state.get("es_mean", n),
				state.get("es_step_size"), state.get("es_variance", n), state.get("es_step_path", n),
				state.get("es_variance_path", n)));
	}

	@Override
	boolean hasTrajectories() {
		return false;
	}
}
