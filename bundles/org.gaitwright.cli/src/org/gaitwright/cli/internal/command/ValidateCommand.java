/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.report.ProblemReport;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.experiment.study.StudyCatalog;
import org.gaitwright.experiment.study.StudyPlan;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright validate}: what is wrong with experiments. */
@Command(name = "validate", description = "Check experiments, libraries and studies; print every problem with file, line, "
		+ "element, value and what is allowed. Exit code 3 where there is an error.")
public final class ValidateCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(arity = "1..*", paramLabel = "EXPERIMENT", description = "Files, or names of shipped experiments and studies.")
	private List<String> experiments;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where problems are told */
	public ValidateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Map<String, List<Problem>> problems = new LinkedHashMap<>();
		experiments.forEach(name -> problems.put(name, check(name)));
		if (json)
			printJson(problems);
		else
			print(problems);
		return problems.values().stream().anyMatch(Problem::anyError) ? ExitCode.EXPERIMENT : ExitCode.OK;
	}

	/** All problems of a file; where there is no error, those too that show only when it is turned into numbers. */
	private static List<Problem> check(String name) {
		List<Problem> problems = new ArrayList<>();
		try {
			LoadResult loaded = new ExperimentFiles().load(address(name));
			problems.addAll(loaded.problems());
			if (!loaded.hasErrors() && loaded.experiment().isPresent())
				new ExperimentCompiler().compile(loaded.experiment().get());
			if (!loaded.hasErrors() && loaded.root().orElse(null) instanceof Study study)
				StudyPlan.of(study, ExperimentCatalog.installed());
		} catch (ExperimentException e) {
			problems.add(problem(e.getMessage()));
		}
		return problems;
	}

	/** Of an experiment, or of a shipped study of that name where there is no such experiment. */
	private static URI address(String name) throws ExperimentException {
		ExperimentCatalog experiments = ExperimentCatalog.installed();
		URI study = StudyCatalog.installed().shipped().get(name);
		return study == null || experiments.shipped().containsKey(name) ? experiments.find(name) : study;
	}

	/** Takes what follows the first sentence for advice. */
	private static Problem problem(String message) {
		int end = message.indexOf(". ");
		return end < 0 ? Problem.error(ProblemKind.INCONSISTENT, message.replaceFirst("\\.$", "")).advice("")
				: Problem.error(ProblemKind.INCONSISTENT, message.substring(0, end)).advice(message.substring(end + 2));
	}

	private void print(Map<String, List<Problem>> problems) {
		Output out = terminal.out();
		problems.forEach((name, found) -> {
			found.forEach(problem -> out.println(problem.describe()));
			out.println(name + ": " + (Problem.anyError(found) ? out.styled(Style.BAD, "not valid")
					: out.styled(Style.GOOD, "valid")));
		});
	}

	private void printJson(Map<String, List<Problem>> problems) {
		ArrayNode files = Json.array();
		problems.forEach((name, found) -> files.addObject().put("experiment", name)
				.put("valid", !Problem.anyError(found)).set("problems", ProblemReport.json(found)));
		terminal.out().println(Json.text(Json.object().set("experiments", files)));
	}
}
