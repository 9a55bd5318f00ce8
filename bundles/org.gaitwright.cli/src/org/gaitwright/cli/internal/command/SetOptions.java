/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that changes parameters of an experiment. */
final class SetOptions {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a parameter of the experiment, for "
			+ "example optimizer.temperature=0.01. May be given many times. \"gaitwright parameters\" lists all.")
	private List<String> assignments;

	/**
	 * Values by path, in the order given.
	 *
	 * @throws ParameterException where one is no assignment
	 */
	Map<String, String> overrides() {
		Map<String, String> overrides = new LinkedHashMap<>();
		for (String assignment : assignments == null ? List.<String>of() : assignments) {
			int sign = assignment.indexOf('=');
			if (sign < 1)
				throw new ParameterException(spec.commandLine(), "--set " + assignment
						+ " is no assignment; write PATH=VALUE, for example optimizer.iterations=40.");
			overrides.put(assignment.substring(0, sign).strip(), assignment.substring(sign + 1));
		}
		return overrides;
	}
}
