/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.RunLog;
import org.gaitwright.solver.search.SearchResult;
import org.gaitwright.solver.search.SearchState;
import org.gaitwright.solver.search.StopReason;

/**
 * Writes a run directory, and is the only one to do so until it is closed. Per iteration the order is: tables,
 * trajectories and policies, checkpoint. So whatever a checkpoint knows of is complete on disk, and what was written
 * after it is dropped and made again, to the same bytes, when the run is resumed.
 */
public final class RunDirectory implements RunLog, AutoCloseable {
	/** What a process may leave that is killed while it sets a run up; a run proper has {@code run.json}. */
	private static final Set<String> SETTING_UP = Set.of(RunLayout.LOCK, RunLayout.EXPERIMENT,
			RunLayout.EXPERIMENT + DurableFiles.TEMPORARY, RunLayout.INFO + DurableFiles.TEMPORARY);

	private final Path directory;
	private final RunSetup setup;
	private final RunLock lock;
	private final IterationLog tables;
	private final CheckpointStore checkpoints;
	private final Map<String, Double> phases = new LinkedHashMap<>();
	private final long opened = System.nanoTime();
	private RunInfo info;
	/** Whether the latest session in the info is that of this process. */
	private boolean begun;

	private RunDirectory(boolean begun, Path directory, RunSetup setup, RunLock lock, RunInfo info) {
		this.begun = begun;
		this.directory = directory;
		this.setup = setup;
		this.lock = lock;
		this.info = info;
		tables = new IterationLog(directory);
		checkpoints = new CheckpointStore(directory);
	}

	/**
	 * Makes the directory {@code root/<experiment>/<start time>-<seed>} for a new run.
	 *
	 * @param experiment name of the experiment
	 * @param model      content of the self-contained experiment file
	 */
	public static RunDirectory create(Path root, String experiment, long seed, byte[] model, RunSetup setup)
			throws IOException {
		return fill(RunLayout.newDirectory(root, experiment, seed, Instant.now()), experiment, seed, model, setup);
	}

	/**
	 * Makes a given directory that of a new run.
	 *
	 * @param directory must be empty or not exist, or hold no more than a run that was killed while it was set up
	 * @throws IOException where it holds anything else
	 */
	public static RunDirectory createAt(Path directory, String experiment, long seed, byte[] model, RunSetup setup)
			throws IOException {
		Files.createDirectories(directory);
		if (!isFree(directory))
			throw new IOException(directory + " is not empty: name another directory, or resume the run in it.");
		return fill(directory, experiment, seed, model, setup);
	}

	private static boolean isFree(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			List<String> names = files.map(file -> file.getFileName().toString()).toList();
			return names.isEmpty() || names.contains(RunLayout.LOCK) && SETTING_UP.containsAll(names);
		}
	}

	private static RunDirectory fill(Path directory, String experiment, long seed, byte[] model, RunSetup setup)
			throws IOException {
		RunLock lock = RunLock.take(directory);
		try {
			DurableFiles.replace(directory.resolve(RunLayout.EXPERIMENT), model);
			RunInfo info = new RunInfo(experiment, seed, RunStatus.RUNNING, null, null, -1,
					List.of(RunSession.begin(setup.program(), setup.threads(), 0)));
			info.write(directory);
			return new RunDirectory(true, directory, setup, lock, info);
		} catch (IOException e) {
			lock.close();
			throw e;
		}
	}

	/**
	 * Opens the directory of a run to resume it.
	 *
	 * @throws RunFormatException where it is none, of a newer format, or being written
	 */
	public static RunDirectory open(Path directory, RunSetup setup) throws IOException {
		RunInfo.read(directory);
		RunLock lock = RunLock.take(directory);
		try {
			DurableFiles.deleteTemporaries(directory);
			return new RunDirectory(false, directory, setup, lock, RunInfo.read(directory));
		} catch (IOException e) {
			lock.close();
			throw e;
		}
	}

	/** The directory. */
	public Path path() {
		return directory;
	}

	@Override
	public Resumption resume() throws IOException {
		CheckpointStore.Found found = checkpoints.load();
		Checkpoint checkpoint = found.checkpoint();
		tables.truncate(checkpoint == null ? Map.of() : checkpoint.records());
		List<String> notes = new ArrayList<>(found.notes());
		if (checkpoint != null && !info.session().program().equals(setup.program()))
			notes.add("The run was written by " + info.session().program() + ", this is " + setup.program()
					+ ": its numbers may not go on to the last digit as they would have.");
		if (!begun) {
			begin(checkpoint == null ? 0 : checkpoint.iteration());
			info.write(directory);
		}
		return new Resumption(checkpoint == null ? null : checkpoint.state(), notes);
	}

	private void begin(int from) {
		info = info.begun(RunSession.begin(setup.program(), setup.threads(), from));
		begun = true;
	}

	@Override
	public void iteration(IterationRecord record, SearchState state, SearchResult result) throws IOException {
		tables.append(record);
		record.overall().forEach((metric, value) -> {
			if (metric.endsWith("_s") && Double.isFinite(value))
				phases.merge(metric, value, Double::sum);
		});
		keep(record.iteration(), state, result);
	}

	private void keep(int iteration, SearchState state, SearchResult result) throws IOException {
		if (!result.trajectories().isEmpty())
			new TrajectoriesFile(iteration, setup.labels(), result.trajectories(), result.beginnings(),
					result.multipliers())
					.write(directory.resolve(RunLayout.TRAJECTORIES));
		keep(result.last(), RunLayout.POLICY);
		keep(result.best(), RunLayout.BEST_POLICY);
		checkpoints.save(new Checkpoint(iteration, state, tables.records()));
		if (result.best() != null)
			info = info.withBest(result.bestIteration());
	}

	private void keep(GaussianPolicy policy, String name) throws IOException {
		Path file = directory.resolve(name);
		if (policy == null)
			return;
		byte[] content = setup.format().encode(policy);
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content))
			DurableFiles.replace(file, content);
	}

	@Override
	public void stopped(StopReason reason, String message) throws IOException {
		if (!begun)
			begin(-1);
		info = info.ended(reason, message, info.session().ended((System.nanoTime() - opened) * 1e-9, phases));
		info.write(directory);
	}

	/** Gives the directory free for others. */
	@Override
	public void close() throws IOException {
		lock.close();
	}
}
