/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.initial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Matrix;

class ControlFileTest {
	private static final List<String> NAMES = List.of("hip", "knee");

	@TempDir
	Path folder;

	@Test
	void findsColumnsByName() throws IOException {
		ControlFile.Sequence read = ControlFile.read(csv("time,knee,hip\n0,1,2\n# a remark\n0.05,3,4e-1\n"), NAMES);
		assertThat(read.steps()).isEqualTo(2);
		assertThat(read.u()).containsExactly(2, 1, 0.4, 3);
	}

	@Test
	void leavesOutTheEndState() throws IOException {
		assertThat(ControlFile.read(csv("q,hip,knee\n0,1,2\n1,3,4\n2,,\n"), NAMES).u()).containsExactly(1, 2, 3, 4);
		Path gap = csv("q,hip,knee\n0,1,2\n1,,\n2,5,6\n");
		assertThatThrownBy(() -> ControlFile.read(gap, NAMES)).hasMessageContaining("row 3, column 2: ''");
	}

	@Test
	void takesColumnsInOrderWithoutAHeader() throws IOException {
		assertThat(ControlFile.read(csv("1, 2\n3, -4\n"), NAMES).u()).containsExactly(1, 2, 3, -4);
	}

	@Test
	void readsTrajectoriesWithStatesAndAnEndState() throws IOException {
		assertThat(ControlFile.read(csv("time,hip,knee,u_hip,u_knee\n0,8,8,1,2\n0.1,8,8,3,4\n0.2,8,8,,\n"), NAMES).u())
				.containsExactly(1, 2, 3, 4);
		Path gap = csv("hip,knee\n,\n1,2\n");
		assertThatThrownBy(() -> ControlFile.read(gap, NAMES)).hasMessageContaining("row 2, column 1: ''");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,2,3|3 columns", "hip;1|no column 'knee'", "1,2;1|row 2: no column 2",
			"1,2;1,x|row 2, column 2: 'x'", "1,NaN|row 1, column 2: 'NaN'", "hip,knee|no time step",
			"''|no time step" })
	void namesWhatIsWrong(String text, String message) throws IOException {
		Path file = csv(text.replace(";", "\n"));
		assertThatThrownBy(() -> ControlFile.read(file, NAMES)).isInstanceOf(IOException.class)
				.hasMessageContaining(file.toString()).hasMessageContaining(message);
	}

	@Test
	void readsMatlabFiles() throws IOException {
		Matrix u = Mat5.newMatrix(2, 2);
		u.setDouble(0, 0, 1);
		u.setDouble(0, 1, 2);
		u.setDouble(1, 0, 3);
		u.setDouble(1, 1, 4);
		assertThat(ControlFile.read(mat("u", u), NAMES).u()).containsExactly(1, 2, 3, 4);
		u.setDouble(1, 1, Double.NaN);
		Path nan = mat("u", u);
		assertThatThrownBy(() -> ControlFile.read(nan, NAMES)).hasMessageContaining("u(2, 2) is NaN");
		Path narrow = mat("u", Mat5.newMatrix(2, 1));
		assertThatThrownBy(() -> ControlFile.read(narrow, NAMES)).hasMessageContaining("[2, 1]");
		Path other = mat("v", u);
		assertThatThrownBy(() -> ControlFile.read(other, NAMES)).isInstanceOf(IOException.class)
				.hasMessageContaining("'u'");
	}

	@Test
	void rejectsOtherFiles() throws IOException {
		Path text = Files.writeString(folder.resolve("u.txt"), "1,2");
		assertThatThrownBy(() -> ControlFile.read(text, NAMES)).hasMessageContaining(".csv and .mat");
		assertThatThrownBy(() -> ControlFile.read(folder.resolve("none.csv"), NAMES))
				.hasMessageContaining("no such file");
		Path broken = Files.writeString(folder.resolve("u.mat"), "this is not a MATLAB file at all, far from it");
		assertThatThrownBy(() -> ControlFile.read(broken, NAMES)).isInstanceOf(IOException.class);
	}

	private Path csv(String text) throws IOException {
		return Files.writeString(folder.resolve("u.csv"), text);
	}

	private Path mat(String name, Matrix matrix) throws IOException {
		Path file = folder.resolve("u.mat");
		Mat5.writeToFile(Mat5.newMatFile().addArray(name, matrix), file.toString());
		return file;
	}
}
