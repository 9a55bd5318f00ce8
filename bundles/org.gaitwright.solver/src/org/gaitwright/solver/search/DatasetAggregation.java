/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.List;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.Lbfgs;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RandomStreams;

/**
 * DAgger (S. Ross, G. Gordon, D. Bagnell, "A Reduction of Imitation Learning and Structured Prediction to No-Regret
 * Online Learning", AISTATS 2011) with optimized trajectories as the expert ({@code doc/baselines.md}, section 3). An
 * outer iteration rolls a mixture of expert and policy out, adds the visited states to those of all iterations before,
 * and trains the policy on all of them, labelled by the feedback of the trajectories.
 */
public final class DatasetAggregation extends PolicySearch {
	/**
	 * Settings of its own.
	 *
	 * @param expertDecay p: in iteration i each control is the expert's with probability p^(i−1), in [0, 1]
	 * @param rollouts    per condition and iteration, ≥ 1
	 * @param expertRange standard deviations of the trajectory beyond which it labels nothing; 0 for no limit
	 */
	public record MixtureSettings(double expertDecay, int rollouts, double expertRange) {
		public MixtureSettings {
			if (!(expertDecay >= 0 && expertDecay <= 1) || rollouts < 1 || !(expertRange >= 0))
				throw new IllegalArgumentException("Dataset aggregation with expert decay " + expertDecay + ", " + rollouts
						+ " rollouts, expert range " + expertRange + ": wanted decay in [0, 1], rollouts ≥ 1, range ≥ 0");
		}
	}

	private final BaselineSettings settings;
	private final MixtureSettings mixture;
	private final ExpertRange range;
	private final PolicyStep policyStep;
	private final PolicyFit fit;
	private final VisitedStates visited;

	/**
	 * @param threads threads to use, ≥ 1
	 * @throws IllegalArgumentException where the settings do not fit the problem
	 */
	public DatasetAggregation(Problem problem, BaselineSettings settings, MixtureSettings mixture, int threads) {
		super(problem, settings, threads);
		this.settings = settings;
		this.mixture = mixture;
		range = new ExpertRange(mixture.expertRange());
		policyStep = new PolicyStep(problem, settings.policy(), settings.sampling(), settings.tailSteps(), workers);
		fit = new PolicyFit(problem.policy(), settings.policy(), workers);
		visited = new VisitedStates(problem);
	}

	/** The states of the samples that the first policy is trained on are the first ones. */
	@Override
	PolicyStep.Result firstPolicy(Interruption interruption) throws CancelledException {
		PolicyStep.Result first = policyStep.first(conditions, interruption);
		TrajectorySamples drawn = policyStep.drawn();
		double[] x = new double[problem.stateSize()];
		for (int c = 0; c < conditions.list().size(); c++)
			for (int t = 0; t < drawn.trainedSteps(); t++)
				for (int j = 0; j < drawn.samples().samplesPerGroup(); j++) {
					drawn.state(conditions.list().get(c).distribution(), c, t, j, x, 0);
					visited.add(c, t, x, 0);
				}
		return first;
	}

	@Override
	void improve(GpsRecorder recorder, Interruption interruption) throws CancelledException {
		improveTrajectories(recorder, interruption);
		interruption.phase("rollouts of the mixture");
		explore();
		interruption.phase("policy step");
		double[] theta = policy.theta();
		Lbfgs.Result fitting = fit.train(theta, visited.labelled(conditions.list(), range), visited,
				settings.policy().iterations(), interruption);
		policy = new GaussianPolicy(problem.policy(), theta,
				conditions.policyCovariance(settings.policy().diagonalCovariance()));
		recorder.endOfPolicyStep(fitting);
		recorder.record(SpecialMetric.VISITED_STATES, visited.count());
	}

	private void explore() {
		List<TrainingCondition> list = conditions.list();
		MixtureRollout[] rollouts = new MixtureRollout[list.size() * mixture.rollouts()];
		double expert = Math.pow(mixture.expertDecay(), iterations());
		workers.run(rollouts.length, (task, worker) -> {
			int c = task / mixture.rollouts();
			int r = task % mixture.rollouts();
			rollouts[task] = new MixtureRollout(list.get(c), policy, range);
			rollouts[task].run(r == 0, expert,
					RandomStreams.stream(problem.seed(), "dataset aggregation", iterations(), c, r));
		});
		for (int task = 0; task < rollouts.length; task++)
			for (int t = 0; t < rollouts[task].visited(); t++)
				visited.add(task / mixture.rollouts(), t, rollouts[task].states(), t * problem.stateSize());
	}

	@Override
	void putInto(SearchState state) {
		visited.putInto(state);
	}

	@Override
	void takeFrom(SearchState state) {
		visited.restore(state);
	}
}
