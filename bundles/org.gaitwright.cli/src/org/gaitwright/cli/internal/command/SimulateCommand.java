/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.OpenLoop;
import org.gaitwright.experiment.internal.export.ExportFormat;
import org.gaitwright.experiment.internal.export.Simulation;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.solver.initial.ControlFile;
import org.gaitwright.solver.problem.Condition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaitwright simulate}: a robot under given controls. */
@Command(name = "simulate", description = "Simulate the robot of an experiment under given controls (open loop), "
		+ "from the first time step on; print or write the states, and on request the state-transition Jacobians.")
public final class SimulateCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Spec
	private CommandSpec spec;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "EXPERIMENT", description = "Name of a shipped experiment, or a file.")
	private String experiment;

	@Option(names = "--torques", required = true, paramLabel = "FILE",
			description = "Controls, one row per time step: a .csv file with a column per control, or a .mat file with "
					+ "a matrix u. In the robot's control units: torque = gear x control. Trajectories that \"export\" "
					+ "has written do as well.")
	private Path torques;

	@Option(names = "--condition", paramLabel = "NAME", defaultValue = "",
			description = "Condition whose terrain, pushes and initial state are used (default: the first training "
					+ "condition).")
	private String condition;

	@Option(names = "--initial", paramLabel = "VALUES",
			description = "Initial state: all its numbers, separated by commas, or NAME=NUMBER,... for some of them. "
					+ "The rest is as in the condition.")
	private String initial;

	@Option(names = "--jacobians", description = "Add the Jacobians A = dx'/dx and B = dx'/du of each step.")
	private boolean jacobians;

	@Option(names = "--out", paramLabel = "FILE",
			description = "Write to a .csv, .mat or .json file (default: print CSV).")
	private Path out;

	@Mixin
	private SetOptions set;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where states are printed */
	public SimulateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		Optional<ExportFormat> format = out == null ? Optional.empty() : Optional.of(format(out));
		Experiment opened = new Experiments(terminal.err()).open(experiment, set.overrides());
		Condition where = OpenLoop.condition(new ExperimentCompiler().compile(opened).problem(), condition);
		ControlFile.Sequence controls = ControlFile.read(torques, where.dynamics().controlNames());
		Simulation simulation = new Simulation(simulate(where, controls));
		if (format.isPresent())
			simulation.write(out, format.get());
		if (json)
			terminal.out().println(Json.text(simulation.json()));
		else if (out == null)
			terminal.out().print(simulation.csv());
		else
			terminal.out().println(out.toString());
		return ExitCode.OK;
	}

	private OpenLoop.Trajectory simulate(Condition where, ControlFile.Sequence controls) throws CommandFailure {
		try {
			return OpenLoop.simulate(where, initialState(where), controls, jacobians);
		} catch (ExperimentException e) {
			throw new CommandFailure(ExitCode.FAILED, e.getMessage(), e);
		}
	}

	private ExportFormat format(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(ExportFormat.values()).filter(f -> name.endsWith("." + f.extension())).findFirst()
				.orElseThrow(() -> usage("--out: " + file + " ends in none of .csv, .mat, .json."));
	}

	private double[] initialState(Condition where) {
		double[] x = where.initialMean();
		if (initial == null)
			return x;
		String[] items = initial.split(",");
		boolean named = initial.contains("=");
		if (!named && items.length != x.length)
			throw usage("--initial: " + items.length + " numbers are given; the state has " + x.length + ": "
					+ String.join(", ", where.dynamics().stateNames()) + ".");
		for (int i = 0; i < items.length; i++) {
			int sign = items[i].indexOf('=');
			int index = named ? index(items[i].substring(0, Math.max(0, sign)).strip(), where) : i;
			x[index] = number(items[i].substring(sign + 1).strip());
		}
		return x;
	}

	private int index(String name, Condition where) {
		int index = where.dynamics().stateNames().indexOf(name);
		if (index < 0)
			throw usage("--initial: the state has no \"" + name + "\". "
					+ Nearest.advice(name, where.dynamics().stateNames()));
		return index;
	}

	private double number(String text) {
		try {
			double value = Double.parseDouble(text);
			if (Double.isFinite(value))
				return value;
		} catch (NumberFormatException e) {
			// said below
		}
		throw usage("--initial: \"" + text + "\" is not a finite number.");
	}

	private ParameterException usage(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
