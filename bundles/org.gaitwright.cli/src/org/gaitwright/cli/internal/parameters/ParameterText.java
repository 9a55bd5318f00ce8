/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import java.util.List;

import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Paragraph;
import org.gaitwright.cli.internal.terminal.Style;

/** Parameters for people. */
public final class ParameterText {
	private static final String INDENT = "  ";

	private final Output out;

	/** @param out where they are printed */
	public ParameterText(Output out) {
		this.out = out;
	}

	/** Each in two lines or more: path and values, then the documentation; below the element they belong to. */
	public void print(List<Parameter> parameters) {
		String element = null;
		for (Parameter parameter : parameters) {
			String of = parameter.value() == null ? parameter.element() + "=" + parameter.type() : parameter.element();
			if (!of.equals(element))
				heading(parameter, element == null);
			element = of;
			out.println(INDENT + out.styled(Style.HEADING, parameter.path()) + "  " + values(parameter));
			paragraph(parameter.documentation(), INDENT + INDENT);
		}
	}

	private void heading(Parameter parameter, boolean first) {
		if (!first)
			out.println("");
		String element = parameter.element().isEmpty() ? "experiment" : parameter.element();
		if (parameter.value() == null) {
			out.println(out.styled(Style.HEADING, element + ": " + parameter.type()));
			paragraph(parameter.typeMeaning(), INDENT);
		} else
			out.println(out.styled(Style.HEADING, element));
	}

	private void paragraph(String text, String indent) {
		out.println(Paragraph.wrap(indent + text, out.width(), indent));
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
