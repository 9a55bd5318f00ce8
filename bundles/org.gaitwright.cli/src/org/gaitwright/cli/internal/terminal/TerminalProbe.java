/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/** Finds out whether the streams of the process lead to a terminal, and what that can show. */
final class TerminalProbe {
	private static final int STDOUT = 1;
	private static final int STDERR = 2;

	private final Map<String, String> environment;
	private final IntPredicate isTerminal;
	private final IntSupplier width;

	/**
	 * @param environment variables of the process
	 * @param isTerminal  whether a file descriptor leads to a terminal
	 * @param width       columns of the terminal, or 0
	 */
	TerminalProbe(Map<String, String> environment, IntPredicate isTerminal, IntSupplier width) {
		this.environment = environment;
		this.isTerminal = isTerminal;
		this.width = width;
	}

	static Terminal ofProcess() {
		TerminalProbe probe = new TerminalProbe(System.getenv(), TerminalProbe::leadsToTerminal,
				new TerminalWidth(System::nanoTime));
		return new Terminal(
				probe.output(STDOUT, stream(FileDescriptor.out, System.getProperty("stdout.encoding"))),
				probe.output(STDERR, stream(FileDescriptor.err, System.getProperty("stderr.encoding"))));
	}

	Output output(int descriptor, PrintStream stream) {
		boolean interactive = isTerminal.test(descriptor) && !"dumb".equals(environment.get("TERM"));
		boolean coloured = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
		return new Output(stream, interactive, coloured, interactive ? this::columns : () -> Output.DEFAULT_WIDTH);
	}

	private int columns() {
		int asked = width.getAsInt();
		if (asked > 0)
			return asked;
		String columns = environment.getOrDefault("COLUMNS", "");
		return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : 80;
	}

	/** Where the locale names no encoding (the C locale), UTF-8: files and terminals of today expect it. */
	private static PrintStream stream(FileDescriptor descriptor, String encoding) {
		Charset charset = encoding == null || !Charset.isSupported(encoding) ? StandardCharsets.UTF_8
				: Charset.forName(encoding);
		return new PrintStream(new FileOutputStream(descriptor), false,
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
	}

	/**
	 * Java asks for a terminal only for both of its standard streams at once; Linux says what each descriptor leads to.
	 */
	private static boolean leadsToTerminal(int descriptor) {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			return hasConsole();
		}
	}

	/** From Java 22 on there is a console without a terminal, too; it can then be asked. */
	private static boolean hasConsole() {
		if (System.console() == null)
			return false;
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
		} catch (NoSuchMethodException e) {
			return true;
		} catch (ReflectiveOperationException e) {
			return false;
		}
	}
}
