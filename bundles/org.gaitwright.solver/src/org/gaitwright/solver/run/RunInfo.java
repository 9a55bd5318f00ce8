/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.search.StopReason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What {@code run.json} says of a run.
 *
 * @param experiment name of the experiment
 * @param seed       of all random numbers
 * @param status     as stored; {@link RunReader#status()} knows of processes that died
 * @param reason     why it ended, or null
 * @param message    why it ended, for people, or null
 * @param best       iteration of the best policy, or −1 where there is none yet
 * @param sessions   one per process that worked on the run, at least one
 */
public record RunInfo(String experiment, long seed, RunStatus status, StopReason reason, String message, int best,
		List<RunSession> sessions) {
	private static final ObjectMapper JSON = new ObjectMapper();

	public RunInfo {
		sessions = List.copyOf(sessions);
	}

	/** The latest session. */
	public RunSession session() {
		return sessions.get(sessions.size() - 1);
	}

	/** Wall time of all sessions that came to their end, in seconds. */
	public double wall() {
		return sessions.stream().mapToDouble(RunSession::wall).sum();
	}

	/** A run on which this session begins to work. */
	RunInfo begun(RunSession session) {
		List<RunSession> all = new ArrayList<>(sessions);
		all.add(session);
		return new RunInfo(experiment, seed, RunStatus.RUNNING, null, null, best, all);
	}

	/** The run at the end of its latest session. */
	RunInfo ended(StopReason why, String text, RunSession session) {
		RunStatus ended = switch (why) {
			case CANCELLED -> RunStatus.CANCELLED;
			case FAILED -> RunStatus.FAILED;
			default -> RunStatus.FINISHED;
		};
		List<RunSession> all = new ArrayList<>(sessions);
		all.set(all.size() - 1, session);
		return new RunInfo(experiment, seed, ended, why, text, best, all);
	}

	/** The run once a policy of this iteration is its best. */
	RunInfo withBest(int iteration) {
		return new RunInfo(experiment, seed, status, reason, message, iteration, sessions);
	}

	void write(Path directory) throws IOException {
		ObjectNode json = JSON.createObjectNode().put("format", RunLayout.FORMAT).put("experiment", experiment)
				.put("seed", seed).put("status", status.text())
				.put("stop_reason", reason == null ? null : reason.name()).put("message", message)
				.put("best_iteration", best).put("wall_s", wall());
		ArrayNode array = json.putArray("sessions");
		sessions.forEach(session -> write(session, array.addObject()));
		DurableFiles.replace(directory.resolve(RunLayout.INFO),
				JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
		DurableFiles.syncDirectory(directory);
	}

	private static void write(RunSession session, ObjectNode json) {
		json.put("program", session.program()).put("host", session.host()).put("pid", session.pid())
				.put("process_start", text(session.processStart())).put("jvm", session.jvm())
				.put("threads", session.threads()).put("start", text(session.start())).put("end", text(session.end()))
				.put("from_iteration", session.from()).put("wall_s", session.wall());
		ObjectNode phases = json.putObject("phases");
		session.phases().forEach(phases::put);
	}

	/**
	 * Reads {@code run.json}.
	 *
	 * @throws RunFormatException where it is missing, damaged or of a newer format
	 */
	static RunInfo read(Path directory) throws IOException {
		Path file = directory.resolve(RunLayout.INFO);
		if (!Files.isRegularFile(file))
			throw new RunFormatException(directory + " is no run directory: it has no " + RunLayout.INFO + ".");
		try {
			JsonNode json = JSON.readTree(Files.readAllBytes(file));
			int format = required(json, "format").asInt();
			if (format > RunLayout.FORMAT)
				throw new RunFormatException(directory + " was written by a newer program: its format version is "
						+ format + ", this program reads up to " + RunLayout.FORMAT + ".");
			List<RunSession> sessions = new ArrayList<>();
			required(json, "sessions").forEach(session -> sessions.add(session(session)));
			if (sessions.isEmpty())
				throw new IllegalArgumentException("'sessions' is empty");
			String reason = optional(json, "stop_reason");
			return new RunInfo(required(json, "experiment").asText(), required(json, "seed").asLong(),
					RunStatus.ofText(required(json, "status").asText()),
					reason == null ? null : StopReason.valueOf(reason), optional(json, "message"),
					required(json, "best_iteration").asInt(), sessions);
		} catch (JsonProcessingException e) {
			throw new RunFormatException(file + " is damaged: line " + (e.getLocation() == null ? "?"
					: e.getLocation().getLineNr()) + ": " + e.getOriginalMessage(), e);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new RunFormatException(file + " is damaged: " + e.getMessage(), e);
		}
	}

	private static RunSession session(JsonNode json) {
		Map<String, Double> phases = new LinkedHashMap<>();
		required(json, "phases").properties().forEach(phase -> phases.put(phase.getKey(), phase.getValue().asDouble()));
		return new RunSession(required(json, "program").asText(), required(json, "host").asText(),
				required(json, "pid").asLong(), instant(optional(json, "process_start")),
				required(json, "jvm").asText(), required(json, "threads").asInt(),
				instant(required(json, "start").asText()), instant(optional(json, "end")),
				required(json, "from_iteration").asInt(), required(json, "wall_s").asDouble(), phases);
	}

	private static JsonNode required(JsonNode json, String name) {
		JsonNode value = json.get(name);
		if (value == null)
			throw new IllegalArgumentException("'" + name + "' is missing");
		return value;
	}

	private static String optional(JsonNode json, String name) {
		JsonNode value = json.get(name);
		return value == null || value.isNull() ? null : value.asText();
	}

	private static String text(Instant instant) {
		return instant == null ? null : instant.toString();
	}

	private static Instant instant(String text) {
		return text == null ? null : Instant.parse(text);
	}
}
