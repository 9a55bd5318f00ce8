/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.gaitwright.solver.initial.ControlFile;
import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Struct;

class TrajectoriesFileTest {
	private static final int HORIZON = 4;

	@TempDir
	Path folder;

	private static TrajectoriesFile file(int n, int m) {
		List<String> states = List.of("position", "v", "ω").subList(0, n);
		List<String> controls = List.of("hip", "knee").subList(0, m);
		return new TrajectoriesFile(12, new TrajectoryLabels(List.of("flat", "up"), states, controls, 0.05),
				List.of(trajectory(n, m, 0.1), trajectory(n, m, 0.2)),
				List.of(new Beginning("flat", 0), new Beginning("down-7", 31)),
				List.of(numbers(HORIZON, 0.3), numbers(HORIZON, 0.4)));
	}

	private static TrajectoryDistribution trajectory(int n, int m, double seed) {
		return new TrajectoryDistribution(HORIZON, n, m, numbers((HORIZON + 1) * n, seed),
				numbers(HORIZON * m, seed + 1), numbers(HORIZON * m * n, seed + 2), numbers(HORIZON * m * m, seed + 3),
				numbers((HORIZON + 1) * n * n, seed + 4));
	}

	private static double[] numbers(int length, double seed) {
		double[] numbers = new double[length];
		Arrays.setAll(numbers, i -> Math.sin(seed + i) * Math.pow(10, i % 30 - 15));
		return numbers;
	}

	@Test
	void keepsEveryBit() throws IOException {
		for (TrajectoriesFile written : List.of(file(3, 2), file(1, 1))) {
			written.write(folder.resolve("t.mat"));
			TrajectoriesFile read = TrajectoriesFile.read(folder.resolve("t.mat"));
			assertThat(read).usingRecursiveComparison().isEqualTo(written);
		}
	}

	/** Files of runs before conditions could begin anew in others. */
	@Test
	void readsFilesThatDoNotSayWhereTrajectoriesBegin() throws IOException {
		TrajectoriesFile written = file(3, 2);
		Path path = folder.resolve("t.mat");
		written.write(path);
		Struct old = Mat5.newStruct(1, 2);
		MatContent content = new MatContent();
		try (var mat = Mat5.readFromFile(path.toFile())) {
			Struct struct = mat.getStruct("trajectories");
			for (int i = 0; i < 2; i++)
				for (String field : List.of("condition", "x", "u", "K", "A", "S", "lambda"))
					old.set(field, i, struct.get(field, i));
			content.put("format", 1).put("iteration", 12).put("time_step", 0.05)
					.put("states", written.labels().states()).put("controls", written.labels().controls())
					.put("trajectories", old).write(path);
		}
		assertThat(TrajectoriesFile.read(path).beginnings()).containsExactly(new Beginning("flat", 0),
				new Beginning("up", 0));
	}

	@Test
	void laysArraysOutAsMatlabDoes() throws IOException {
		TrajectoriesFile written = file(3, 2);
		Path path = folder.resolve("t.mat");
		written.write(path);
		try (var mat = Mat5.readFromFile(path.toFile())) {
			Struct second = mat.getStruct("trajectories");
			assertThat(second.getDimensions()).containsExactly(1, 2);
			TrajectoryDistribution q = written.trajectories().get(1);
			Matrix gain = second.getMatrix("K", 1);
			assertThat(gain.getDimensions()).containsExactly(HORIZON, 2, 3);
			for (int t = 0; t < HORIZON; t++)
				for (int i = 0; i < 2; i++)
					for (int j = 0; j < 3; j++)
						assertThat(gain.getDouble(new int[] { t, i, j })).isEqualTo(q.gain()[(t * 2 + i) * 3 + j]);
			assertThat(second.getMatrix("S", 1).getDimensions()).containsExactly(HORIZON + 1, 3, 3);
			assertThat(second.getMatrix("A", 1).getDimensions()).containsExactly(HORIZON, 2, 2);
			assertThat(second.getMatrix("lambda", 1).getDimensions()).containsExactly(HORIZON, 1);
			assertThat(second.getChar("condition", 1).getString()).isEqualTo("up");
		}
	}

	@Test
	void equalTrajectoriesGiveEqualBytes() throws IOException {
		file(3, 2).write(folder.resolve("a.mat"));
		file(3, 2).write(folder.resolve("b.mat"));
		assertThat(folder.resolve("a.mat")).hasSameBinaryContentAs(folder.resolve("b.mat"));
	}

	@Test
	void saysWhyAFileCannotBeRead() throws IOException {
		Path path = folder.resolve("t.mat");
		file(3, 2).write(path);
		byte[] content = Files.readAllBytes(path);
		content[700] ^= 1;
		Files.write(path, content);
		assertUnreadable(path, "is damaged, or was not written by this program");
		new MatContent().put("format", 2).write(path);
		assertUnreadable(path, "format version 2, this program reads up to 1");
		new MatContent().put("format", 1).put("note", "nothing else").write(path);
		assertUnreadable(path, "does not hold trajectories");
	}

	private static void assertUnreadable(Path path, String message) {
		assertThatThrownBy(() -> TrajectoriesFile.read(path)).isInstanceOf(RunFormatException.class)
				.hasMessageStartingWith(path.toString()).hasMessageContaining(message);
	}

	@Test
	void wantsATrajectoryPerCondition() {
		TrajectoriesFile good = file(3, 2);
		assertThatThrownBy(
				() -> new TrajectoriesFile(1, good.labels(), good.trajectories().subList(0, 1), good.beginnings(),
						good.multipliers()))
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessage("2 conditions have 1 trajectories, 2 beginnings and 2 sequences of multipliers");
	}

	@Test
	void exportsOneTrajectory() throws IOException {
		Path path = folder.resolve("t.csv");
		TrajectoryLabels labels = new TrajectoryLabels(List.of(), List.of("q, left", "v"), List.of("hip"), 0.1);
		TrajectoryCsv.write(path, labels, new double[] { 1, 2, 3, 4, -0.0, 1e-300 }, new double[] { 5, Double.NaN });
		assertThat(path).content()
				.isEqualTo("time,\"q, left\",v,u_hip\n0.0,1.0,2.0,5.0\n0.1,3.0,4.0,NaN\n0.2,-0.0,1.0E-300,\n");
	}

	@Test
	void exportedControlsCanBePlayedAgain() throws IOException {
		Path path = folder.resolve("t.csv");
		TrajectoriesFile run = file(3, 2);
		TrajectoryDistribution q = run.trajectories().get(0);
		TrajectoryCsv.write(path, run.labels(), q.x(), q.u());
		assertThat(ControlFile.read(path, run.labels().controls()).u()).isEqualTo(q.u());
		Path mat = folder.resolve("t.mat");
		new MatContent().put("x", q.x(), HORIZON + 1, 3).put("u", q.u(), HORIZON, 2).write(mat);
		assertThat(ControlFile.read(mat, run.labels().controls()).u()).isEqualTo(q.u());
	}

	@Test
	void exportsAllTrajectories() throws IOException {
		Path path = folder.resolve("t.csv");
		TrajectoriesFile run = file(1, 1);
		TrajectoryCsv.write(path, run);
		List<String> lines = Files.readAllLines(path);
		assertThat(lines).hasSize(1 + 2 * (HORIZON + 1));
		assertThat(lines.get(0)).isEqualTo("condition,time,position,u_hip");
		assertThat(lines.get(7))
				.isEqualTo("up,0.05," + run.trajectories().get(1).x()[1] + "," + run.trajectories().get(1).u()[1]);
	}
}
