/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import java.util.List;

import org.gaitwright.cli.internal.terminal.Paragraph;

/** The parameters that most studies vary, for the help of commands. */
public final class FrequentParameters {
	/** As {@code --set} takes them. */
	static final List<String> PATHS = List.of("seed", "optimizer.iterations", "optimizer.temperature",
			"optimizer.initialMultiplier", "optimizer.multiplierStep", "optimizer.multiplierStepGrowth",
			"optimizer.samplesPerStep", "policy.hiddenSizes", "initialization.descentIterations", "task.horizon");

	private static final String INDENT = "      ";

	private FrequentParameters() {
	}

	/** A section of help: each parameter with its default and documentation, as the model has them. */
	public static String help(int width) {
		ParameterCatalog catalog = ParameterCatalog.ofModel();
		StringBuilder text = new StringBuilder(
				"\nParameters most often set (\"gaitwright parameters\" lists all, with allowed values):\n");
		for (String path : PATHS)
			catalog.at(path).stream().findFirst().ifPresent(parameter -> describe(parameter, width, text));
		return text.toString();
	}

	private static void describe(Parameter parameter, int width, StringBuilder text) {
		String standard = parameter.defaultValue().isEmpty() ? "" : " (default: " + parameter.defaultValue() + ")";
		text.append("  ").append(parameter.path()).append('\n')
				.append(Paragraph.wrap(INDENT + parameter.documentation() + standard, width, INDENT)).append('\n');
	}
}
