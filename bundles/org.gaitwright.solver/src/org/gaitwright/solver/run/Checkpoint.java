/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.gaitwright.solver.search.SearchState;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Struct;

/**
 * A complete state of a run.
 *
 * @param iteration outer iterations done
 * @param state     of the search
 * @param records   rows in each table of the run at that moment, by file name
 */
record Checkpoint(int iteration, SearchState state, Map<String, Long> records) {

	/** The checkpoint as a MATLAB 5 file: the arrays are the fields of the struct {@code state}. */
	byte[] toBytes() {
		Struct arrays = Mat5.newStruct();
		StringBuilder shapes = new StringBuilder();
		state.arrays().forEach((name, array) -> {
			arrays.set(name, MatArrays.matrix(array.data(), array.shape()));
			shapes.append(name);
			for (int size : array.shape())
				shapes.append(' ').append(size);
			shapes.append('\n');
		});
		StringBuilder rows = new StringBuilder();
		records.forEach((name, count) -> rows.append(name).append(' ').append(count).append('\n'));
		return new MatContent().put("format", RunLayout.FORMAT).put("iteration", iteration)
				.put("records", rows.toString()).put("shapes", shapes.toString()).put("state", arrays).toBytes();
	}

	/**
	 * Reads what {@link #toBytes()} wrote.
	 *
	 * @param name of the file, for messages
	 * @throws Damaged where a bit of it has changed
	 * @throws RunFormatException where it is of a newer format
	 */
	static Checkpoint of(byte[] content, String name) throws Damaged, RunFormatException {
		if (!MatContent.isIntact(content))
			throw new Damaged(name + " is damaged: its checksum does not hold");
		try {
			Mat5File file = MatReader.read(content);
			int format = (int) file.getMatrix("format").getDouble(0);
			if (format > RunLayout.FORMAT)
				throw new RunFormatException(name + " has the format version " + format + ", this program reads up to "
						+ RunLayout.FORMAT + ": resume it with the newer program that wrote it.");
			Map<String, Long> records = new LinkedHashMap<>();
			for (String line : file.getChar("records").getString().split("\n"))
				records.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
			return new Checkpoint((int) file.getMatrix("iteration").getDouble(0), state(file), records);
		} catch (RunFormatException e) {
			throw e;
		} catch (IOException e) {
			throw new Damaged(name + " is no checkpoint: " + e.getMessage());
		} catch (RuntimeException e) {
			// The library tells by any exception what is not there, or not of the kind that is asked for.
			throw new Damaged(name + " is no checkpoint: its content is not that of one");
		}
	}

	private static SearchState state(Mat5File file) {
		Struct arrays = file.getStruct("state");
		SearchState state = new SearchState();
		file.getChar("shapes").getString().lines().forEach(line -> {
			String[] words = line.split(" ");
			int[] shape = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
			state.put(words[0], MatArrays.rowMajor(arrays.getMatrix(words[0])), shape);
		});
		return state;
	}

	/** A checkpoint that cannot be used, and why. */
	static final class Damaged extends Exception {
		private static final long serialVersionUID = 1L;

		Damaged(String message) {
			super(message);
		}
	}
}
