/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.commons.csv.CSVRecord;

class CsvPropertyTest {
	@Provide
	Arbitrary<List<String>> cells() {
		return Arbitraries.strings().withChars("a\"\n\r,; '#é€").ofMaxLength(5).list().ofMinSize(1).ofMaxSize(12);
	}

	/** However odd the texts and however the bytes arrive, each row arrives whole, once, and as it was written. */
	@Property(tries = 25)
	void rowsArriveAsTheyWereWritten(@ForAll("cells") List<String> cells) throws IOException {
		Path folder = Files.createTempDirectory("csv");
		Path file = folder.resolve("written.csv");
		Path growing = folder.resolve("growing.csv");
		try {
			CsvLog log = new CsvLog(file, List.of("iteration"));
			List<Map<String, String>> rows = new ArrayList<>();
			for (String cell : cells)
				rows.add(Map.of("iteration", Integer.toString(rows.size()), "text", cell));
			log.append(rows);

			byte[] content = Files.readAllBytes(file);
			assertThat(CsvBytes.records(content, 0, Long.MAX_VALUE))
					.isEqualTo(new CsvBytes.Span(cells.size() + 1, content.length));
			Received received = new Received();
			LiveCsv reader = new LiveCsv(growing);
			for (int i = 1; i <= content.length; i += 3) {
				Files.write(growing, Arrays.copyOf(content, i));
				reader.read(received);
			}
			Files.write(growing, content);
			reader.read(received);
			assertThat(received.texts).isEqualTo(cells);
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(growing);
			Files.delete(folder);
		}
	}

	private static final class Received implements LiveCsv.Rows {
		private final List<String> texts = new ArrayList<>();

		@Override
		public void restart(List<String> columns) {
			texts.clear();
		}

		@Override
		public void row(CSVRecord cells) {
			assertThat(cells.get(0)).isEqualTo(Integer.toString(texts.size()));
			texts.add(cells.get(1));
		}
	}
}
