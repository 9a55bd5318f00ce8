/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.TimeStepTable;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tables as JSON; matrices are arrays of rows, sequences of matrices arrays of these. */
final class JsonWriter implements RunWriter {
	@Override
	public void trajectories(TrajectoriesFile trajectories, Path file) throws IOException {
		ObjectNode json = Json.object().put("iteration", trajectories.iteration()).put("time_step",
				trajectories.labels().timeStep());
		json.set("states", Json.texts(trajectories.labels().states()));
		json.set("controls", Json.texts(trajectories.labels().controls()));
		ArrayNode array = json.putArray("trajectories");
		for (int i = 0; i < trajectories.trajectories().size(); i++)
			fill(array.addObject().put("condition", trajectories.labels().conditions().get(i)),
					trajectories.trajectories().get(i), trajectories.multipliers().get(i));
		write(json, file);
	}

	private static void fill(ObjectNode json, TrajectoryDistribution q, double[] multipliers) {
		int n = q.stateSize();
		int m = q.controlSize();
		json.set("x", Json.matrix(q.x(), n));
		json.set("u", Json.matrix(q.u(), m));
		json.set("K", Json.matrices(q.gain(), m, n));
		json.set("A", Json.matrices(q.control(), m, m));
		json.set("S", Json.matrices(q.state(), n, n));
		json.set("lambda", Json.numbers(multipliers));
	}

	@Override
	public void metrics(MetricTable metrics, Path file) throws IOException {
		write(columns(metrics), file);
	}

	@Override
	public void conditions(Map<String, MetricTable> conditions, Path file) throws IOException {
		ObjectNode json = Json.object();
		conditions.forEach((name, table) -> json.set(name, columns(table)));
		write(json, file);
	}

	private static ObjectNode columns(MetricTable table) {
		ObjectNode json = Json.object();
		List<String> names = table.names();
		if (!names.isEmpty())
			json.set(names.get(0), Json.integers(table.column(names.get(0))));
		names.stream().skip(1).forEach(name -> json.set(name, Json.numbers(table.column(name))));
		return json;
	}

	@Override
	public void timeSteps(TimeStepTable timeSteps, Path file) throws IOException {
		ArrayNode json = Json.array();
		for (String condition : timeSteps.conditions())
			for (String metric : timeSteps.metrics())
				timeSteps.series(condition, metric).forEach((iteration, values) -> json.addObject()
						.put("iteration", iteration).put("condition", condition).put("metric", metric)
						.set("values", Json.numbers(values)));
		write(json, file);
	}

	private static void write(JsonNode json, Path file) throws IOException {
		Files.writeString(file, Json.text(json) + "\n", StandardCharsets.US_ASCII);
	}
}
