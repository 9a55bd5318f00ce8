/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.cli.internal.CommandFailure;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.GaitTuning;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Gait;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.model.io.LoadResult;
import org.gaitwright.model.problem.Nearest;
import org.gaitwright.solver.gait.GaitSearch.Candidate;
import org.gaitwright.solver.gait.GaitSearch;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaitwright tune-gait}: parameters with which a robot walks. */
@Command(name = "tune-gait", description = "Look for the parameters of a gait, for another robot, contact law or speed: a "
		+ "random search about the gait of the file. The robot walks on level ground.")
public final class TuneGaitCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Parameters(paramLabel = "FILE", description = "An experiment (name or file), or a file of robots and gaits.")
	private String file;

	@Option(names = "--gait", paramLabel = "NAME", description = "The gait, where there are several.")
	private String name;

	@Option(names = "--speed", paramLabel = "M/S", defaultValue = "1.8",
			description = "Wanted forward speed (default: 1.8).")
	private double speed;

	@Option(names = "--iterations", paramLabel = "N", defaultValue = "10", converter = Counts.Positive.class,
			description = "Iterations of the search (default: 10).")
	private int iterations;

	@Option(names = "--samples", paramLabel = "N", defaultValue = "120", converter = Counts.Positive.class,
			description = "Gaits that are tried in each iteration, at least 24 (default: 120).")
	private int samples;

	@Option(names = "--duration", paramLabel = "S", defaultValue = "10",
			description = "How long a gait has to walk (default: 10).")
	private double duration;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", converter = Counts.Seed.class,
			description = "Seed of the search (default: 1).")
	private long seed;

	@Option(names = "--out", paramLabel = "FILE", description = "Write the experiment, made self-contained, or the file of "
			+ "robots and gaits with the gait that was found.")
	private Path out;

	@Mixin
	private ThreadOptions threads;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where it is told */
	public TuneGaitCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws CommandFailure, ExperimentException, InvalidExperimentException, IOException {
		EObject root = load();
		Gait gait = gait(GaitTuning.gaits(root));
		Candidate found = new GaitTuning().tune(gait, settings(), threads.count(), this::tell);
		if (out != null)
			save(root);
		print(gait, found);
		return ExitCode.OK;
	}

	private EObject load() throws ExperimentException, InvalidExperimentException {
		URI address = ExperimentCatalog.installed().find(file);
		LoadResult loaded = new ExperimentFiles().load(address);
		if (loaded.hasErrors() || loaded.root().isEmpty())
			throw new InvalidExperimentException(loaded.problems());
		EObject root = loaded.root().get();
		return root instanceof Experiment experiment ? new ExperimentFiles().toSelfContained(experiment) : root;
	}

	private Gait gait(List<Gait> gaits) throws CommandFailure {
		List<String> names = gaits.stream().map(Gait::getName).toList();
		if (gaits.isEmpty())
			throw new CommandFailure(ExitCode.EXPERIMENT, "'" + file + "' has no gait. Add one, with the two legs of the "
					+ "robot; its other attributes have values to begin with.");
		if (name == null && gaits.size() > 1)
			throw new CommandFailure(ExitCode.USAGE, "'" + file + "' has several gaits: choose one of "
					+ String.join(", ", names) + " with --gait.");
		return gaits.stream().filter(gait -> name == null || gait.getName().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
						"'" + file + "' has no gait '" + name + "'. " + Nearest.advice(name, names)));
	}

	private GaitSearch.Settings settings() throws CommandFailure {
		try {
			return new GaitSearch.Settings(speed, iterations, samples, duration, seed);
		} catch (IllegalArgumentException e) {
			throw new CommandFailure(ExitCode.USAGE, e.getMessage() + ".", e);
		}
	}

	private void save(EObject root) throws CommandFailure {
		try {
			new ExperimentFiles().save(root, out);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.FILE, "Cannot write " + out + ": " + e.getMessage(), e);
		}
	}

	private void tell(int iteration, Candidate best, double walking) {
		terminal.err().println(String.format(Locale.ROOT,
				"%3d/%d  %3.0f %% of the gaits walk; the best one %s at %.2f m/s", iteration, iterations, 100 * walking,
				best.walks() ? "walks" : String.format(Locale.ROOT, "falls after %.1f s", best.walked() * duration),
				best.speed()));
	}

	private void print(Gait gait, Candidate found) {
		List<EAttribute> numbers = gait.eClass().getEAttributes().stream().toList();
		if (json) {
			ObjectNode parameters = Json.object();
			numbers.forEach(attribute -> parameters.put(attribute.getName(), (Double) gait.eGet(attribute)));
			ObjectNode answer = Json.object().put("gait", gait.getName()).put("speed", found.speed());
			terminal.out().println(Json.text(answer.set("parameters", parameters)));
		} else
			terminal.out().println(numbers.stream()
					.map(attribute -> attribute.getName() + "=\"" + gait.eGet(attribute) + "\"")
					.collect(Collectors.joining("\n")));
	}
}
