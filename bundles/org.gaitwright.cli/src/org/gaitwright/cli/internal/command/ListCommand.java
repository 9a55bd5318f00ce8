/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Column;
import org.gaitwright.cli.internal.terminal.Json;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.cli.internal.terminal.TextTable;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gaitwright list}: the experiments that are shipped. */
@Command(name = "list", description = "List the shipped experiments; \"gaitwright run NAME\" runs one.")
public final class ListCommand implements Callable<Integer> {
	private final Terminal terminal;

	@Mixin
	private StandardOptions standard;

	@Option(names = "--json", description = "Answer in JSON.")
	private boolean json;

	/** @param terminal where to list them */
	public ListCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		Output out = terminal.out();
		Map<String, URI> shipped = ExperimentCatalog.installed().shipped();
		if (json) {
			ArrayNode array = Json.array();
			shipped.forEach((name, address) -> array.addObject().put("name", name)
					.put("description", description(address)).put("address", address.toString()));
			out.println(Json.text(Json.object().set("experiments", array)));
			return ExitCode.OK;
		}
		List<List<String>> rows = new ArrayList<>();
		shipped.forEach((name, address) -> rows.add(List.of(name, description(address))));
		List<Column> columns = List.of(Column.text("name"), Column.text("description"));
		List<String> lines = TextTable.lines(columns, rows, out.width());
		out.println(out.styled(Style.HEADING, lines.get(0)));
		lines.stream().skip(1).forEach(out::println);
		return ExitCode.OK;
	}

	private static String description(URI address) {
		return new ExperimentFiles().read(address).experiment().map(Experiment::getDescription)
				.orElse("(cannot be read; see \"gaitwright validate\")");
	}
}
