/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.util.List;
import java.util.Locale;

import org.gaitwright.cli.internal.terminal.Column;
import org.gaitwright.cli.internal.terminal.Numbers;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.TextTable;
import org.gaitwright.experiment.ConditionSet;
import org.gaitwright.experiment.PolicyJudgement;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.RolloutStatistics;

/** Rollouts of a policy for people. */
public final class JudgementText {
	private static final List<Column> COLUMNS = List.of(Column.text("condition"), Column.number("steps", 5, 3),
			Column.number("of", 5, 1), Column.number("cost", 8, 5), Column.number("m/s", 7, 4),
			Column.text("success"));

	private final Output out;
	private final RunText lines;

	/** @param out where it is printed */
	public JudgementText(Output out) {
		this.out = out;
		lines = new RunText(out);
	}

	/** In one line. */
	public void brief(PolicyJudgement judgement) {
		RolloutStatistics statistics = judgement.statistics();
		long succeeded = judgement.rollouts().stream().filter(RolloutSummary::success).count();
		String label = judgement.conditions() == ConditionSet.TEST ? "held out"
				: judgement.conditions().name().toLowerCase(Locale.ROOT);
		lines.line(label, succeeded + " of " + statistics.count() + " rollouts succeed, "
				+ spread(statistics.speed(), 3) + " m/s, cost " + spread(statistics.cost(), 2));
	}

	/** Each rollout, then statistics. */
	public void complete(PolicyJudgement judgement, String policy) {
		List<List<String>> rows = judgement.rollouts().stream().map(r -> List.of(r.condition(),
				Integer.toString(r.steps()), Integer.toString(r.planned()), Numbers.significant(r.trainedCost()),
				Numbers.decimals(r.speed(), 3), r.success() ? "yes" : "no")).toList();
		List<String> table = TextTable.lines(COLUMNS, rows, out.width());
		out.println(out.styled(Style.HEADING, table.get(0)));
		table.stream().skip(1).forEach(out::println);
		out.println("");
		RolloutStatistics statistics = judgement.statistics();
		lines.line("policy", policy);
		lines.line("conditions", judgement.conditions().name().toLowerCase(Locale.ROOT) + " of "
				+ judgement.experiment());
		lines.line("success", Numbers.percent(statistics.successRate()) + " of " + statistics.count() + " rollouts: "
				+ judgement.criterion());
		lines.line("speed", range(statistics.speed(), 3) + " m/s");
		lines.line("cost", range(statistics.cost(), 2) + " over the training horizon");
		lines.line("steps", range(statistics.steps(), 0));
	}

	private static String spread(RolloutStatistics.Spread spread, int decimals) {
		return Numbers.decimals(spread.mean(), decimals) + " ± " + Numbers.decimals(spread.deviation(), decimals);
	}

	private static String range(RolloutStatistics.Spread spread, int decimals) {
		return spread(spread, decimals) + " (" + Numbers.decimals(spread.min(), decimals) + " to "
				+ Numbers.decimals(spread.max(), decimals) + ")";
	}
}
