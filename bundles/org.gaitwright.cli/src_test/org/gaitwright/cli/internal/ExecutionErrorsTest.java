/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

import org.gaitwright.cli.internal.terminal.Output;
import org.junit.jupiter.api.Test;

class ExecutionErrorsTest {
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private String report(Throwable e, boolean debug, int code) {
		bytes.reset();
		Output err = Output.plain(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		assertThat(new ExecutionErrors(err).report(e, debug)).isEqualTo(code);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void fileErrorsOfJavaAreSentences() {
		assertThat(report(new NoSuchFileException("a.csv"), false, ExitCode.FILE))
				.isEqualTo("error: There is no file a.csv.\n");
		assertThat(report(new AccessDeniedException("a.csv"), false, ExitCode.FILE))
				.isEqualTo("error: Access to a.csv is denied.\n");
		assertThat(report(new FileAlreadyExistsException("a.csv", null, "it is there"), false, ExitCode.FILE))
				.isEqualTo("error: a.csv: it is there\n");
		assertThat(report(new FileAlreadyExistsException("a.csv"), false, ExitCode.FILE))
				.isEqualTo("error: a.csv: FileAlreadyExistsException\n");
		assertThat(report(new IOException("Cannot write a.csv: disk full."), false, ExitCode.FILE))
				.isEqualTo("error: Cannot write a.csv: disk full.\n");
		assertThat(report(new IOException(), false, ExitCode.FILE)).isEqualTo("error: java.io.IOException\n");
	}

	@Test
	void defectsAreOwnedUpTo() {
		String plain = report(new IllegalStateException("odd"), false, ExitCode.DEFECT);
		assertThat(plain).startsWith("error: This is a defect of Gaitwright: java.lang.IllegalStateException: odd")
				.contains("--debug").doesNotContain("\tat ");
		assertThat(report(new IllegalStateException("odd"), true, ExitCode.DEFECT)).contains("\tat org.gaitwright");
	}

	@Test
	void lackOfMemorySaysHowToHaveMore() {
		assertThat(report(new OutOfMemoryError(), false, ExitCode.FAILED)).contains("GAITWRIGHT_JVM_OPTIONS=-Xmx4g");
	}
}
