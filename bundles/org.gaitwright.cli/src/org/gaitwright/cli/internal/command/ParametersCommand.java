/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.parameters.Parameter;
import org.gaitwright.cli.internal.parameters.ParameterCatalog;
import org.gaitwright.cli.internal.parameters.ParameterJson;
import org.gaitwright.cli.internal.parameters.ParameterText;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.io.InvalidExperimentException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaitwright parameters}: what {@code --set} can change. */
@Command(name = "parameters", description = "List the parameters that --set changes, with default, allowed values and "
		+ "meaning.")
public final class ParametersCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Spec
	private CommandSpec spec;

	@Mixin
	private StandardOptions standard;

	@Parameters(arity = "0..1", paramLabel = "PATH", defaultValue = "",
			description = "Only this parameter, or those below it, for example: optimizer.")
	private String path;

	@Option(names = "--of", paramLabel = "EXPERIMENT",
			description = "The parameters of an experiment (name or file) with their values, not all there are.")
	private String experiment;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where to list them */
	public ParametersCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws ExperimentException, InvalidExperimentException {
		ParameterCatalog catalog = experiment == null ? ParameterCatalog.ofModel()
				: ParameterCatalog.of(new Experiments(terminal.err()).open(experiment, Map.of()));
		List<Parameter> parameters = catalog.at(path);
		if (parameters.isEmpty())
			throw new ParameterException(spec.commandLine(), "No parameter begins with \"" + path + "\". "
					+ catalog.advice(path));
		if (json)
			terminal.out().println(Json.text(Json.object().set("parameters", ParameterJson.of(parameters))));
		else
			new ParameterText(terminal.out()).print(parameters);
		return ExitCode.OK;
	}
}
