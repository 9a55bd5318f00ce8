/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.util.Locale;

import org.gaitwright.experiment.PolicyJudgement;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.RolloutStatistics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rollouts of a policy for programs. */
public final class JudgementJson {
	private JudgementJson() {
	}

	/** Statistics over all rollouts. */
	public static ObjectNode statistics(PolicyJudgement judgement) {
		RolloutStatistics statistics = judgement.statistics();
		ObjectNode json = Json.object().put("experiment", judgement.experiment())
				.put("conditions", judgement.conditions().name().toLowerCase(Locale.ROOT))
				.put("criterion", judgement.criterion()).put("count", statistics.count());
		json.set("success_rate", Json.number(statistics.successRate()));
		json.set("cost", spread(statistics.cost()));
		json.set("speed", spread(statistics.speed()));
		json.set("steps", spread(statistics.steps()));
		return json;
	}

	/** The statistics, and each rollout. */
	public static ObjectNode complete(PolicyJudgement judgement) {
		ObjectNode json = statistics(judgement);
		ArrayNode array = json.putArray("rollouts");
		for (RolloutSummary rollout : judgement.rollouts()) {
			ObjectNode entry = array.addObject().put("condition", rollout.condition()).put("steps", rollout.steps())
					.put("planned_steps", rollout.planned()).put("success", rollout.success());
			entry.set("cost", Json.number(rollout.cost()));
			entry.set("trained_cost", Json.number(rollout.trainedCost()));
			entry.set("speed", Json.number(rollout.speed()));
		}
		return json;
	}

	private static ObjectNode spread(RolloutStatistics.Spread spread) {
		ObjectNode json = Json.object();
		json.set("mean", Json.number(spread.mean()));
		json.set("deviation", Json.number(spread.deviation()));
		json.set("min", Json.number(spread.min()));
		json.set("max", Json.number(spread.max()));
		return json;
	}
}
