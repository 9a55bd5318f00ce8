/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.gaitwright.cli.Main;

/** The program in a process of its own, to be killed. */
final class JavaProcess implements AutoCloseable {
	private static final long PATIENCE_S = 60;

	private final Process process;
	private final Path out;
	private final Path err;

	/** Starts a command, with its streams going to files in a folder. */
	JavaProcess(Path folder, List<String> args) throws IOException {
		out = Files.createTempFile(folder, "out", ".txt");
		err = Files.createTempFile(folder, "err", ".txt");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(args);
		process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
	}

	/** Waits for something that the process does. */
	void await(String what, BooleanSupplier condition) throws InterruptedException, IOException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		while (!condition.getAsBoolean()) {
			assertThat(process.isAlive()).as("process while waiting for %s; it said: %s", what, err()).isTrue();
			assertThat(System.nanoTime()).as("waiting for %s; it said: %s", what, err()).isLessThan(end);
			Thread.sleep(2);
		}
	}

	/** Ends it and all that it started at once (SIGKILL). */
	void kill() throws IOException, InterruptedException {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		assertThat(exitCode()).isEqualTo(128 + 9);
	}

	/** Sends a signal, by name. */
	void signal(String name) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
	}

	/** Waits for the end; returns the exit code. */
	int exitCode() throws InterruptedException, IOException {
		assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).as("end of the process; it said: %s", err()).isTrue();
		return process.exitValue();
	}

	String out() throws IOException {
		return Files.readString(out);
	}

	String err() throws IOException {
		return Files.readString(err);
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
