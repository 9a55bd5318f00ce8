/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.gaitwright.cli.internal.ExitCode;
import org.gaitwright.cli.internal.StandardOptions;
import org.gaitwright.cli.internal.terminal.Column;
import org.gaitwright.cli.internal.terminal.Output;
import org.gaitwright.cli.internal.terminal.Style;
import org.gaitwright.cli.internal.terminal.Terminal;
import org.gaitwright.cli.internal.terminal.TextTable;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.experiment.study.StudyCatalog;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Study;
import org.gaitwright.model.io.ExperimentFiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gaitwright list}: the experiments and studies that are shipped. */
@Command(name = "list", description = "List the shipped experiments and studies; \"gaitwright run NAME\" runs an "
		+ "experiment, \"gaitwright compare NAME\" a study.")
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
		Map<String, URI> studies = StudyCatalog.installed().shipped();
		if (json) {
			ObjectNode answer = Json.object();
			answer.set("experiments", json(shipped));
			answer.set("studies", json(studies));
			out.println(Json.text(answer));
			return ExitCode.OK;
		}
		print("name", shipped, out);
		if (!studies.isEmpty()) {
			out.println("");
			print("study", studies, out);
		}
		return ExitCode.OK;
	}

	private static ArrayNode json(Map<String, URI> shipped) {
		ArrayNode array = Json.array();
		shipped.forEach((name, address) -> array.addObject().put("name", name).put("description", description(address))
				.put("address", address.toString()));
		return array;
	}

	private static void print(String heading, Map<String, URI> shipped, Output out) {
		List<List<String>> rows = new ArrayList<>();
		shipped.forEach((name, address) -> rows.add(List.of(name, description(address))));
		List<Column> columns = List.of(Column.text(heading), Column.text("description"));
		List<String> lines = TextTable.lines(columns, rows, out.width());
		out.println(out.styled(Style.HEADING, lines.get(0)));
		lines.stream().skip(1).forEach(out::println);
	}

	private static String description(URI address) {
		return new ExperimentFiles().read(address).root().map(ListCommand::description)
				.orElse("(cannot be read; see \"gaitwright validate\")");
	}

	private static String description(EObject root) {
		String text = root instanceof Experiment experiment ? experiment.getDescription()
				: root instanceof Study study ? study.getDescription() : null;
		return text == null ? "" : text;
	}
}
