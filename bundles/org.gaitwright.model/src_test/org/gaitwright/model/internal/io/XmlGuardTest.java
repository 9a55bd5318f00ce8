/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams without end must be refused after a bounded number of bytes. */
class XmlGuardTest {

	private static final URI ADDRESS = URI.createFileURI("/somewhere/hostile.experiment");
	private static final String ROOT = "<e:Experiment xmlns:e=\"http://gaitwright.org/experiment/1.0\">";

	/** Repeats a text for ever, and counts what was read. */
	private static final class Endless extends InputStream {
		private final byte[] text;
		private long count;

		Endless(String text) {
			this.text = text.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			return text[(int) (count++ % text.length)];
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			for (int i = 0; i < length; i++) {
				buffer[offset + i] = (byte) read();
			}
			return length;
		}
	}

	private static Problem refused(InputStream stream, XmlLimits limits) {
		return catchThrowableOfType(ProblemDiagnostic.class, () -> new XmlGuard(ADDRESS, limits).read(stream))
				.problem();
	}

	private static InputStream after(String start, InputStream rest) {
		return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
	}

	@Test
	void endlessNestingEndsAtTheDepthLimit() {
		Endless nesting = new Endless("<children>");
		Problem problem = refused(after(ROOT, nesting), XmlLimits.DEFAULT);
		assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
		assertThat(problem.message()).contains("nested too deeply");
		assertThat(problem.allowed()).isEqualTo("at most 150 levels");
		assertThat(problem.file()).isEqualTo("/somewhere/hostile.experiment");
		assertThat(problem.line()).isEqualTo(1);
		assertThat(nesting.count).isLessThan(1 << 20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "'<children name=\"';a", "'<!--';b", "'';' '", "'<![CDATA[';c", "'<?pi ';d" })
	void endlessTextEndsAtTheSizeLimit(String start, String text) {
		Endless endless = new Endless(text);
		Problem problem = refused(after(ROOT + start, endless), new XmlLimits(1 << 20, 150, 1000));
		assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
		assertThat(problem.allowed()).isEqualTo("at most 1048576 bytes");
		assertThat(endless.count).isLessThan(2 << 20);
	}

	@Test
	void endlessSiblingsEndAtTheirLimit() {
		Endless siblings = new Endless("<circles/>");
		Problem problem = refused(after(ROOT, siblings), XmlLimits.DEFAULT);
		assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LARGE);
		assertThat(problem.message()).contains("too many elements");
		assertThat(siblings.count).isLessThan(4 << 20);
	}

	@Test
	void returnsWhatItRead() throws IOException, ProblemDiagnostic {
		String text = ROOT + "<policy/>" + "</e:Experiment>\n<!-- end -->\n";
		byte[] read = new XmlGuard(ADDRESS, XmlLimits.DEFAULT)
				.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(text);
	}

	@Test
	void nestingUpToTheLimitIsFine() throws IOException, ProblemDiagnostic {
		String text = ROOT + "<children>".repeat(149) + "</children>".repeat(149) + "</e:Experiment>";
		assertThat(new XmlGuard(ADDRESS, XmlLimits.DEFAULT)
				.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))).hasSize(text.length());
	}
}
