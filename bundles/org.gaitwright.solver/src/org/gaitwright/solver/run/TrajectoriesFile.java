/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.format.Mat5File;
import us.hebi.matlab.mat.types.Cell;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Struct;

/**
 * The trajectories of a run in a MATLAB 5 file: variables {@code format}, {@code iteration}, {@code time_step},
 * {@code states}, {@code controls} (names) and a struct array {@code trajectories} with one element per condition and
 * the fields {@code condition}, {@code x} ((T+1)×n), {@code u} (T×m), {@code K} (T×m×n), {@code A} (T×m×m),
 * {@code S} ((T+1)×n×n), {@code lambda} (T×1), {@code origin} (the condition in which it begins, where it began anew) and
 * {@code later} (by how many time steps it begins later).
 *
 * @param iteration    outer iterations done
 * @param labels       names of conditions, states and controls
 * @param trajectories one per condition
 * @param beginnings   where they begin
 * @param multipliers  λ, T entries per condition
 */
public record TrajectoriesFile(int iteration, TrajectoryLabels labels, List<TrajectoryDistribution> trajectories,
		List<Beginning> beginnings, List<double[]> multipliers) {

	public TrajectoriesFile {
		trajectories = List.copyOf(trajectories);
		beginnings = List.copyOf(beginnings);
		multipliers = List.copyOf(multipliers);
		int count = labels.conditions().size();
		if (trajectories.size() != count || beginnings.size() != count || multipliers.size() != count)
			throw new IllegalArgumentException(count + " conditions have " + trajectories.size() + " trajectories, "
					+ beginnings.size() + " beginnings and " + multipliers.size() + " sequences of multipliers");
	}

	/** Writes the file, replacing one that is there. */
	public void write(Path file) throws IOException {
		Struct struct = Mat5.newStruct(1, trajectories.size());
		for (int i = 0; i < trajectories.size(); i++)
			fill(struct, i);
		new MatContent().put("format", RunLayout.FORMAT).put("iteration", iteration)
				.put("time_step", labels.timeStep()).put("states", labels.states())
				.put("controls", labels.controls()).put("trajectories", struct).write(file);
	}

	private void fill(Struct struct, int i) {
		TrajectoryDistribution q = trajectories.get(i);
		int horizon = q.horizon();
		int n = q.stateSize();
		int m = q.controlSize();
		struct.set("condition", i, Mat5.newString(labels.conditions().get(i)));
		struct.set("x", i, MatArrays.matrix(q.x(), horizon + 1, n));
		struct.set("u", i, MatArrays.matrix(q.u(), horizon, m));
		struct.set("K", i, MatArrays.matrix(q.gain(), horizon, m, n));
		struct.set("A", i, MatArrays.matrix(q.control(), horizon, m, m));
		struct.set("S", i, MatArrays.matrix(q.state(), horizon + 1, n, n));
		struct.set("lambda", i, MatArrays.matrix(multipliers.get(i), horizon));
		struct.set("origin", i, Mat5.newString(beginnings.get(i).condition()));
		struct.set("later", i, Mat5.newScalar(beginnings.get(i).later()));
	}

	/**
	 * Reads a file.
	 *
	 * @throws RunFormatException where it is of a newer format, damaged, or another kind of file
	 */
	public static TrajectoriesFile read(Path file) throws IOException {
		byte[] content = Files.readAllBytes(file);
		if (!MatContent.isIntact(content))
			throw new RunFormatException(file + " is damaged, or was not written by this program.");
		try {
			Mat5File mat = MatReader.read(content);
			int format = (int) mat.getMatrix("format").getDouble(0);
			if (format > RunLayout.FORMAT)
				throw new RunFormatException(file + " has the format version " + format
						+ ", this program reads up to " + RunLayout.FORMAT + ": use a newer program.");
			return read(mat);
		} catch (RunFormatException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw new RunFormatException(file + " does not hold trajectories: " + e.getMessage(), e);
		}
	}

	private static TrajectoriesFile read(Mat5File mat) {
		Struct struct = mat.getStruct("trajectories");
		List<String> conditions = new ArrayList<>();
		List<TrajectoryDistribution> trajectories = new ArrayList<>();
		List<Beginning> beginnings = new ArrayList<>();
		List<double[]> multipliers = new ArrayList<>();
		List<String> states = texts(mat.getCell("states"));
		List<String> controls = texts(mat.getCell("controls"));
		for (int i = 0; i < struct.getNumElements(); i++) {
			conditions.add(struct.getChar("condition", i).getString());
			Matrix u = struct.getMatrix("u", i);
			trajectories.add(new TrajectoryDistribution(u.getNumRows(), states.size(), controls.size(),
					MatArrays.rowMajor(struct.getMatrix("x", i)), MatArrays.rowMajor(u),
					MatArrays.rowMajor(struct.getMatrix("K", i)), MatArrays.rowMajor(struct.getMatrix("A", i)),
					MatArrays.rowMajor(struct.getMatrix("S", i))));
			beginnings.add(beginning(struct, i));
			multipliers.add(MatArrays.rowMajor(struct.getMatrix("lambda", i)));
		}
		return new TrajectoriesFile((int) mat.getMatrix("iteration").getDouble(0),
				new TrajectoryLabels(conditions, states, controls, mat.getMatrix("time_step").getDouble(0)),
				trajectories, beginnings, multipliers);
	}

	/** Files written before trajectories began anew elsewhere do not say where. */
	private static Beginning beginning(Struct struct, int i) {
		if (!struct.getFieldNames().contains("origin"))
			return new Beginning(struct.getChar("condition", i).getString(), 0);
		return new Beginning(struct.getChar("origin", i).getString(), (int) struct.getMatrix("later", i).getDouble(0));
	}

	private static List<String> texts(Cell cell) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < cell.getNumElements(); i++)
			texts.add(cell.getChar(i).getString());
		return texts;
	}
}
