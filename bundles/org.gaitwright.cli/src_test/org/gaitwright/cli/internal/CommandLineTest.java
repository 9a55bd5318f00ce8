/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
	@Test
	void helpGoesToStandardOutputAndListsCommandsAndExitCodes() {
		for (String option : new String[] { "--help", "-h", "help" }) {
			Cli help = Cli.run(option).ok();
			assertThat(help.err()).isEmpty();
			assertThat(help.out()).contains("Usage: gaitwright", "show ", "export ", "help ", "130   ended by Ctrl-C");
		}
	}

	@Test
	void everyCommandHasHelp() {
		for (String command : CommandLineFactory.create(Terminals.nowhere()).getSubcommands().keySet()) {
			String help = Cli.run(command, "--help").ok().out();
			assertThat(help).as(command).startsWith("Usage: gaitwright " + command).contains("-h, --help");
			assertThat(Cli.run("help", command).ok().out()).isEqualTo(help);
			assertThat(help.lines()).as("width of %s", command).allMatch(line -> line.length() <= 120);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			shwo x            | Unknown command "shwo". Did you mean "show"? See "gaitwright --help".
			help shwo         | Unknown command "shwo". Did you mean "show"?
			frobnicate        | Unknown command "frobnicate". Known names: 
			--vresion         | Unknown option "--vresion". Did you mean "--version"?
			show --jsno x     | Unknown option "--jsno". Did you mean "--json"? See "gaitwright help show".
			show --jsno=1 x   | Unknown option "--jsno". Did you mean "--json"?
			show x y          | Unexpected argument "y".
			show              | Missing required parameter: 'RUNDIR'
			show x --last     | Missing required parameter for option '--last' (N)
			show x --last 0   | '--last': "0" is not a whole number from 1 to 2147483647
			show x --last 1.5 | "1.5" is not a whole number
			""")
	void whatIsNotUnderstoodSuggestsWhatIs(String line, String message) {
		Cli.run((Object[]) line.split(" ")).failed(ExitCode.USAGE, message.strip());
	}

	@Test
	void theVersionIsThatOfTheBundle() throws IOException {
		Manifest manifest;
		try (InputStream in = Files.newInputStream(Path.of("META-INF/MANIFEST.MF"))) {
			manifest = new Manifest(in);
		}
		String version = manifest.getMainAttributes().getValue("Bundle-Version").replace(".qualifier", "");
		assertThat(Cli.run("--version").ok().out().lines().findFirst()).contains("gaitwright " + version);
		assertThat(Cli.run("-V").ok().out()).contains(Runtime.version().toString());
	}

	@Test
	void withoutACommandThereIsAHint() {
		Cli.run().failed(ExitCode.USAGE, "No command is given. See \"gaitwright --help\".");
	}

	@Test
	void theStackTraceIsShownOnlyWhenAskedFor() {
		Cli.run("show", "/no/such/run").failed(ExitCode.FILE, "/no/such/run is no run directory");
		Cli debug = Cli.run("show", "/no/such/run", "--debug");
		assertThat(debug.code()).isEqualTo(ExitCode.FILE);
		assertThat(debug.err()).contains("error: ", "\tat org.gaitwright.cli");
	}
}
