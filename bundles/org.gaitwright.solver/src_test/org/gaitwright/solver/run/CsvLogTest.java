/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvLogTest {
	@TempDir
	Path folder;
	private Path file;
	private CsvLog log;

	@BeforeEach
	void open() {
		file = folder.resolve("log.csv");
		log = new CsvLog(file, List.of("a", "b"));
	}

	private static Map<String, String> row(String... cells) {
		Map<String, String> row = new TreeMap<>();
		for (int i = 0; i < cells.length; i += 2)
			row.put(cells[i], cells[i + 1]);
		return row;
	}

	@Test
	void writesHeaderAndRows() throws IOException {
		log.append(List.of());
		assertThat(file).doesNotExist();
		log.append(List.of(row("a", "1", "b", "2"), row("a", "3")));
		log.append(List.of(row("a", "x\ny", "b", "\"ü\", z")));
		assertThat(file).content().isEqualTo("a,b\n1,2\n3,\n\"x\ny\",\"\"\"ü\"\", z\"\n");
		assertThat(log.records()).isEqualTo(3);
	}

	@Test
	void growsByColumns() throws IOException {
		log.append(List.of(row("a", "x\ny", "b", "2")));
		log.append(List.of(row("a", "3", "d", "4"), row("a", "5", "c", "6")));
		assertThat(file).content().isEqualTo("a,b,d,c\n\"x\ny\",2,,\n3,,4,\n5,,,6\n");
	}

	@Test
	void dropsRowsAndGoesOn() throws IOException {
		log.append(List.of(row("a", "x\ny", "c", "2"), row("a", "3")));
		Files.writeString(file, Files.readString(file) + "4,\"torn\n");
		CsvLog second = new CsvLog(file, List.of("a", "b"));
		second.truncate(1);
		assertThat(file).content().isEqualTo("a,b,c\n\"x\ny\",,2\n");
		second.append(List.of(row("a", "5", "c", "6")));
		assertThat(file).content().isEqualTo("a,b,c\n\"x\ny\",,2\n5,,6\n");
		assertThat(second.records()).isEqualTo(2);
		second.truncate(0);
		assertThat(file).doesNotExist();
	}

	@Test
	void refusesToGoOnWhereRowsAreMissing() throws IOException {
		assertThatThrownBy(() -> log.truncate(1)).isInstanceOf(RunFormatException.class)
				.hasMessageContaining(file + " has 0 complete rows, but 1 were written");
		log.append(List.of(row("a", "1"), row("a", "2")));
		assertThatThrownBy(() -> log.truncate(3)).hasMessageContaining("has 2 complete rows, but 3 were written");
		assertThat(Files.readAllLines(file)).as("is left as it was").hasSize(3);
	}

	@Test
	void saysThatTheHeaderIsDamaged() throws IOException {
		Files.writeString(file, "a,\"b\"c\n1,2\n");
		assertThatThrownBy(() -> log.truncate(1)).isInstanceOf(RunFormatException.class)
				.hasMessageContaining(file + " is damaged");
	}
}
