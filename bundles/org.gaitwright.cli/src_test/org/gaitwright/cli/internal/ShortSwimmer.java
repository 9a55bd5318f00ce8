/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** The shipped swimmer, cut so short that a run takes about a second. */
final class ShortSwimmer {
	private static final List<String> SETTINGS = List.of("task.horizon=20", "optimizer.policyIterations=10",
			"optimizer.firstPolicyIterations=20", "initialization.descentIterations=2", "policy.hiddenSizes=8",
			"evaluation.horizonFactor=1", "task.success.minimumSpeed=-1");

	private ShortSwimmer() {
	}

	/** A command line that runs it. */
	static List<String> run(int iterations, Object... more) {
		List<String> args = new ArrayList<>(List.of("run", "swimmer", "--set", "optimizer.iterations=" + iterations));
		SETTINGS.forEach(setting -> args.addAll(List.of("--set", setting)));
		for (Object argument : more)
			args.add(argument.toString());
		return args;
	}
}
