/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The last two checkpoints of a run directory. */
final class CheckpointStore {
	private final Path last;
	private final Path previous;

	CheckpointStore(Path directory) {
		last = directory.resolve(RunLayout.CHECKPOINT);
		previous = directory.resolve(RunLayout.PREVIOUS_CHECKPOINT);
	}

	/**
	 * What was found.
	 *
	 * @param checkpoint the newest that can be used, or null where there never was one
	 * @param notes      about those that were passed over
	 */
	record Found(Checkpoint checkpoint, List<String> notes) {
	}

	/**
	 * Keeps a checkpoint. It is complete on disk before the last one becomes the previous one, so at any moment one of
	 * the two names leads to a complete file. Whatever was written to the directory before lasts, too.
	 */
	void save(Checkpoint checkpoint) throws IOException {
		Path written = DurableFiles.writeBeside(last, checkpoint.toBytes());
		if (Files.exists(last))
			DurableFiles.move(last, previous);
		DurableFiles.move(written, last);
		DurableFiles.syncDirectory(last.toAbsolutePath().getParent());
	}

	/**
	 * Finds the newest checkpoint that can be used.
	 *
	 * @throws RunFormatException where there are some but all are damaged, or one is of a newer format
	 */
	Found load() throws IOException {
		List<String> notes = new ArrayList<>();
		for (Path file : List.of(last, previous))
			if (Files.exists(file))
				try {
					Checkpoint checkpoint = Checkpoint.of(Files.readAllBytes(file), file.getFileName().toString());
					if (!notes.isEmpty())
						notes.add("Going on from " + file.getFileName() + ", iteration " + checkpoint.iteration()
								+ ".");
					return new Found(checkpoint, notes);
				} catch (Checkpoint.Damaged e) {
					notes.add(e.getMessage() + ".");
				}
		if (!notes.isEmpty())
			throw new RunFormatException("No checkpoint in " + last.toAbsolutePath().getParent() + " can be used: "
					+ String.join(" ", notes) + " Delete them to start this run from its beginning.");
		return new Found(null, List.of());
	}
}
