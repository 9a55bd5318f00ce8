/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.experiment.OpenLoop;
import org.gaitwright.experiment.internal.json.Json;
import org.gaitwright.solver.run.MatContent;
import org.gaitwright.solver.run.TrajectoryCsv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an open-loop simulation gave, in the formats of files. */
public final class Simulation {
	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

	private final OpenLoop.Trajectory trajectory;
	private final Dynamics dynamics;
	private final int n;
	private final int m;

	/** @param trajectory the result */
	public Simulation(OpenLoop.Trajectory trajectory) {
		this.trajectory = trajectory;
		dynamics = trajectory.condition().dynamics();
		n = dynamics.stateSize();
		m = dynamics.controlSize();
	}

	/** Writes a file in the format that its ending names, replacing one that is there. */
	public void write(Path file, ExportFormat format) throws IOException {
		switch (format) {
			case CSV -> Files.writeString(file, csv(), StandardCharsets.UTF_8);
			case JSON -> Files.writeString(file, Json.text(json()) + "\n", StandardCharsets.US_ASCII);
			case MAT -> mat().write(file);
		}
	}

	/**
	 * One row per time step: time, states, controls and, where there are Jacobians, the entries of [A B] row by row.
	 * The end state has a row without the rest.
	 */
	public String csv() throws IOException {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(header());
			int entries = trajectory.fz().isPresent() ? n * (n + m) : 0;
			for (int t = 0; t <= trajectory.steps(); t++) {
				List<Object> row = new ArrayList<>(List.of(t * dynamics.timeStep()));
				add(row, trajectory.x(), t, n);
				add(row, trajectory.u(), t, m);
				add(row, trajectory.fz().orElse(new double[0]), t, entries);
				printer.printRecord(row);
			}
		}
		return text.toString();
	}

	private List<String> header() {
		List<String> header = new ArrayList<>(List.of("time"));
		header.addAll(dynamics.stateNames());
		for (String control : dynamics.controlNames())
			header.add(TrajectoryCsv.CONTROL_PREFIX + control);
		List<String> arguments = header.subList(1, header.size());
		List<String> entries = new ArrayList<>();
		if (trajectory.fz().isPresent())
			for (String state : dynamics.stateNames())
				for (String argument : arguments)
					entries.add("d(" + state + ")/d(" + argument + ")");
		header.addAll(entries);
		return header;
	}

	/** Adds the entries of a time step, or empty cells after the last one. */
	private static void add(List<Object> row, double[] values, int t, int size) {
		for (int i = 0; i < size; i++)
			row.add(t * size < values.length ? values[t * size + i] : "");
	}

	private MatContent mat() {
		int steps = trajectory.steps();
		MatContent content = new MatContent().put("time_step", dynamics.timeStep())
				.put("states", dynamics.stateNames()).put("controls", dynamics.controlNames())
				.put("x", trajectory.x(), steps + 1, n).put("u", trajectory.u(), steps, m);
		trajectory.fz().ifPresent(fz -> content.put("A", block(fz, 0, n), steps, n, n)
				.put("B", block(fz, n, m), steps, n, m));
		return content;
	}

	/** Some columns of each Jacobian. */
	private double[] block(double[] fz, int from, int columns) {
		double[] block = new double[fz.length / (n + m) * columns];
		for (int row = 0; row < fz.length / (n + m); row++)
			System.arraycopy(fz, row * (n + m) + from, block, row * columns, columns);
		return block;
	}

	/** An object with matrices as arrays of rows. */
	public ObjectNode json() {
		ObjectNode json = Json.object().put("condition", trajectory.condition().name()).put("time_step",
				dynamics.timeStep());
		json.set("states", Json.texts(dynamics.stateNames()));
		json.set("controls", Json.texts(dynamics.controlNames()));
		json.set("x", Json.matrix(trajectory.x(), n));
		json.set("u", Json.matrix(trajectory.u(), m));
		trajectory.fz().ifPresent(fz -> {
			json.set("A", Json.matrices(block(fz, 0, n), n, n));
			json.set("B", Json.matrices(block(fz, n, m), n, m));
		});
		return json;
	}
}
