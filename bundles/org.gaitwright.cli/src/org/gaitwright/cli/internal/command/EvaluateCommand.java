/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.Version;
import org.gaitwright.cli.internal.report.JudgementJson;
import org.gaitwright.cli.internal.report.JudgementText;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ConditionSet;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.JudgementRequest;
import org.gaitwright.experiment.PolicyJudgement;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.run.RunLayout;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright evaluate}: how good the policy of a run is. */
@Command(name = "evaluate", description = "Roll the policy of a run out, on held-out conditions or others, and tell "
		+ "how often it succeeds, how fast and at what cost.")
public final class EvaluateCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "RUNDIR", description = "Directory of the run.")
	private Path directory;

	@Option(names = "--experiment", paramLabel = "EXPERIMENT",
			description = "Take the conditions of another experiment (name or file) that the policy fits.")
	private String other;

	@Option(names = "--conditions", paramLabel = "SET", defaultValue = "test",
			description = "training, validation or test (default: test, the held-out ones).")
	private ConditionSet conditions;

	@Option(names = "--rollouts", paramLabel = "N", converter = Counts.Positive.class,
			description = "Rollouts of each condition (default: as the experiment says).")
	private Integer rollouts;

	@Option(names = "--seed", paramLabel = "N", converter = Counts.Seed.class,
			description = "Seed of initial states and noise (default: that of the experiment).")
	private Long seed;

	@Option(names = "--last", description = "Take the policy of the last iteration, not the best one.")
	private boolean last;

	@Mixin
	private SetOptions set;

	@Mixin
	private ThreadOptions threads;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where it is told */
	public EvaluateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		RunDirectories.check(directory);
		PolicyJudgement judgement = new ExperimentRuns(new ExperimentCompiler(), Version.PROGRAM).judge(directory,
				new JudgementRequest(experiment(), conditions, last,
						rollouts == null ? OptionalInt.empty() : OptionalInt.of(rollouts),
						seed == null ? OptionalLong.empty() : OptionalLong.of(seed), threads.count()));
		String policy = last ? "last" : "best";
		if (json) {
			ObjectNode answer = Json.object().put("run", directory.toAbsolutePath().normalize().toString())
					.put("policy", policy);
			terminal.out().println(Json.text(answer.setAll(JudgementJson.complete(judgement))));
		} else
			new JudgementText(terminal.out()).complete(judgement, "the " + policy + " one of " + directory);
		return ExitCode.OK;
	}

	/** The other experiment, or the run's own with some values changed, or none. */
	private Optional<Experiment> experiment() throws ExperimentException, InvalidExperimentException {
		Map<String, String> overrides = set.overrides();
		Experiments experiments = new Experiments(terminal.err());
		if (other != null)
			return Optional.of(experiments.open(other, overrides));
		if (overrides.isEmpty())
			return Optional.empty();
		Path own = directory.resolve(RunLayout.EXPERIMENT).toAbsolutePath().normalize();
		return Optional.of(experiments.open(URI.createFileURI(own.toString()), overrides));
	}
}
