/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gaitwright.solver.trajectory.StepStatistics;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/**
 * Signs that a search is going wrong, in words with what to try (section 9 of the method). What it must remember from
 * iteration to iteration is part of the search's state, so that a resumed run warns as the unbroken one.
 */
final class GpsDiagnosis {
	private static final double POOR_STEP = 0.05;
	/** Poor line-search steps in a row that are one too many. */
	private static final int MANY = 3;
	/** Standard deviation of the positions, in rad or m, beyond which the linearisation says little about their spread. */
	private static final double WIDE = 0.8;
	private static final double COSTLIER = 1.2;
	/** Rises of the mean KL below this ratio come and go by themselves. */
	private static final double RISING = 1.1;

	private final List<TrainingCondition> conditions;
	private final double[] poorSteps;

	GpsDiagnosis(List<TrainingCondition> conditions) {
		this.conditions = conditions;
		poorSteps = new double[conditions.size()];
	}

	/**
	 * What is wrong after an iteration, once the policy was rolled out.
	 *
	 * @param meanKl   mean KL of this iteration
	 * @param beforeKl that of the one before, NaN in the first
	 */
	List<String> inspect(double meanKl, double beforeKl) {
		List<String> signs = new ArrayList<>();
		for (int i = 0; i < conditions.size(); i++)
			inspect(i, signs);
		inspectFalls(signs);
		if (meanKl > RISING * beforeKl)
			signs.add(String.format(Locale.ROOT, "The mean KL rises (%.3g to %.3g) while the multipliers grow: the policy "
					+ "cannot follow. Try more policyIterations or hidden units, or a smaller multiplierStep and "
					+ "multiplierStepGrowth.", beforeKl, meanKl));
		return signs;
	}

	private void inspect(int index, List<String> signs) {
		TrainingCondition c = conditions.get(index);
		String where = "condition '" + c.condition().name() + "': ";
		StepStatistics s = c.statistics();
		TrajectoryDiagnosis.of(c).ifPresent(signs::add);
		poorSteps[index] = s.accepted() > 0 && s.alpha() <= POOR_STEP ? poorSteps[index] + 1 : 0;
		if (poorSteps[index] >= MANY)
			signs.add(where + "the line search has allowed only small steps (alpha = " + s.alpha() + ") for "
					+ (int) poorSteps[index] + " iterations. Try a lower entryRegularizationCap, a softer contact or a "
					+ "smaller initialMultiplier.");
		inspectSpread(c, where, signs);
		double firstCost = c.numbers().firstCost();
		if (c.cost() > firstCost + (COSTLIER - 1) * Math.abs(firstCost))
			signs.add(String.format(Locale.ROOT, "%sthe trajectory costs %.4g, over 20 %% more than at first (%.4g): it gives "
					+ "up the task to please the policy. Try a smaller initialMultiplier or multiplierStep.", where, c.cost(),
					firstCost));
	}

	/** Only the earliest fall is told in detail: conditions that begin anew do so where the policy falls. */
	private void inspectFalls(List<String> signs) {
		List<TrajectoryDeparture> falls = conditions.stream().map(TrajectoryDeparture::of).flatMap(Optional::stream)
				.toList();
		falls.stream().min(Comparator.comparingInt(TrajectoryDeparture::end))
				.ifPresent(first -> signs.add(first.describe(falls.size() - 1)));
	}

	/**
	 * Root mean square over time steps and observed positions: others, such as the way already gone, may spread as they
	 * like, and so may one light link.
	 */
	private static void inspectSpread(TrainingCondition c, String where, List<String> signs) {
		TrajectoryDistribution q = c.distribution();
		int n = q.stateSize();
		double sum = 0;
		int count = 0;
		double widest = 0;
		int coordinate = 0;
		for (int t = 0; t < c.trainedSteps(); t++)
			for (int i = 0; i < n / 2; i++) {
				double variance = q.state()[(t * n + i) * n + i];
				if (!c.observes(i))
					continue;
				sum += variance;
				count++;
				if (variance > widest) {
					widest = variance;
					coordinate = i;
				}
			}
		if (count > 0 && sum / count > WIDE * WIDE)
			signs.add(String.format(Locale.ROOT, "%sthe positions of the trajectory spread by %.2g (%s most, %.2g), where the "
					+ "linearised dynamics say little. Try a lower temperature or less process noise.", where,
					Math.sqrt(sum / count), c.condition().dynamics().stateNames().get(coordinate), Math.sqrt(widest)));
	}

	void putInto(SearchState state) {
		state.put("poor_steps", poorSteps, poorSteps.length);
	}

	void restore(SearchState state) {
		System.arraycopy(state.get("poor_steps", poorSteps.length), 0, poorSteps, 0, poorSteps.length);
	}
}
