/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.solver.run.MetricTable;
import org.gaitwright.solver.run.RunSession;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A run for programs; the fields are described in the documentation of the command line. */
public final class RunJson {
	private RunJson() {
	}

	/** Status, reasons, last and best metrics. */
	public static ObjectNode summary(RunSummary run) {
		ObjectNode json = Json.object().put("directory", run.directory().toAbsolutePath().normalize().toString())
				.put("experiment", run.info().experiment()).put("seed", run.info().seed())
				.put("status", run.status().name().toLowerCase(Locale.ROOT))
				.put("stop_reason", run.info().reason() == null ? null : run.info().reason().name())
				.put("message", run.info().message()).put("resumable", run.isResumable())
				.put("iterations", run.iterations()).put("best_iteration", run.info().best());
		json.set("wall_s", Json.number(run.info().wall()));
		json.set("last", metrics(run.last()));
		json.set("best", metrics(run.best()));
		return json;
	}

	/** The summary with all iterations, warnings and sessions. */
	public static ObjectNode complete(RunSummary run) {
		ObjectNode json = summary(run);
		ObjectNode columns = json.putObject("metrics");
		MetricTable metrics = run.metrics();
		metrics.names().forEach(name -> columns.set(name, name.equals(RunSummary.ITERATION)
				? Json.integers(metrics.column(name))
				: Json.numbers(metrics.column(name))));
		ArrayNode warnings = json.putArray("warnings");
		run.warnings().forEach(
				w -> warnings.addObject().put("iteration", w.iteration()).put("message", w.message()));
		ArrayNode sessions = json.putArray("sessions");
		run.info().sessions().forEach(session -> fill(sessions.addObject(), session));
		return json;
	}

	private static void fill(ObjectNode json, RunSession session) {
		json.put("program", session.program()).put("host", session.host()).put("pid", session.pid())
				.put("jvm", session.jvm()).put("threads", session.threads()).put("start", text(session.start()))
				.put("end", text(session.end())).put("from_iteration", session.from());
		json.set("wall_s", Json.number(session.wall()));
		json.set("phases", metrics(session.phases()));
	}

	private static String text(Instant instant) {
		return instant == null ? null : instant.toString();
	}

	private static ObjectNode metrics(Map<String, Double> values) {
		ObjectNode json = Json.object();
		values.forEach((name, value) -> json.set(name, Json.number(value)));
		return json;
	}
}
