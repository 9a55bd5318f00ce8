/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import java.util.List;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Paragraph;
import org.gaitwright.cli.internal.terminal.Style;

/** Parameters for people. */
public final class ParameterText {
	private static final String INDENT = "    ";

	private final Output out;

	/** @param out where they are printed */
	public ParameterText(Output out) {
		this.out = out;
	}

	/** Each in two lines or more: path and values, then the documentation. */
	public void print(List<Parameter> parameters) {
		for (Parameter parameter : parameters) {
			String values = values(parameter);
			out.println(out.styled(Style.HEADING, parameter.path()) + (values.isEmpty() ? "" : "  " + values));
			String type = parameter.value() == null && parameter.path().contains(".") ? " (" + parameter.type() + ")" : "";
			out.println(Paragraph.wrap(INDENT + parameter.documentation() + type, out.width(), INDENT));
		}
	}

	private static String values(Parameter parameter) {
		boolean isNumber = !parameter.unit().isEmpty() && !parameter.unit().equals("1");
		StringBuilder text = new StringBuilder();
		if (parameter.value() != null)
			text.append("= ").append(parameter.value().isEmpty() ? "-" : parameter.value()).append("  ");
		String otherwise = !parameter.defaultValue().isEmpty()
				? parameter.defaultValue() + (isNumber ? " " + parameter.unit() : "")
				: parameter.absent();
		text.append(otherwise.isEmpty() ? "required" : "default " + otherwise);
		if (!parameter.allowed().isEmpty())
			text.append("; ").append(parameter.allowed());
		return text.toString();
	}
}
