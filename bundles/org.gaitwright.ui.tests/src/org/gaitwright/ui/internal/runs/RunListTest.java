/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gaitwright.solver.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filtering, sorting and grouping of runs, and what groups say. */
class RunListTest {
	private static final String TEMPERATURE = "optimizer.temperature";
	private static final Instant START = Instant.parse("2026-01-02T10:00:00Z");

	private final RunList list = new RunList();

	private static RunEntry run(String name, int seed, String temperature, double cost, RunStatus status) {
		RunParameters parameters = RunParameters.of(
				Map.of("seed", Integer.toString(seed), TEMPERATURE, temperature, "policy.hidden", "20"),
				Map.of("seed", "1", TEMPERATURE, "0.01", "policy.hidden", "10"));
		return new RunEntry(Path.of("/runs/swimmer", name), "swimmer", status, seed, START.plusSeconds(seed), 10, cost,
				cost, 2, parameters, "");
	}

	@BeforeEach
	void runs() {
		list.all(List.of(run("a", 1, "0.01", 4, RunStatus.FINISHED), run("b", 2, "0.01", 8, RunStatus.FINISHED),
				run("c", 3, "0.05", 1, RunStatus.FINISHED), run("d", 4, "0.05", Double.NaN, RunStatus.RUNNING),
				run("e", 5, "0.05", 3, RunStatus.FINISHED)));
	}

	private List<String> cells(RunColumn column) {
		return list.rows().stream().map(column::text).toList();
	}

	@Test
	void whatDiffersFromTheDefaultsIsNamedWithoutTheSeed() {
		list.sort(RunColumn.SEED, false);
		assertEquals("policy.hidden = 20", list.shown().get(0).changed());
		assertTrue(list.shown().get(2).changed().contains(TEMPERATURE + " = 0.05"));
		assertFalse(list.shown().get(2).changed().contains("seed"));
		assertEquals(List.of(TEMPERATURE), list.groupable());
	}

	@Test
	void groupsHaveMeansAndSayOfHowManyRuns() {
		list.sort(RunColumn.EXPERIMENT, false);
		list.group(Grouping.by(TEMPERATURE), Spread.DEVIATION);
		assertEquals(List.of(TEMPERATURE + " = 0.01", TEMPERATURE + " = 0.05"), cells(RunColumn.EXPERIMENT));
		assertEquals(List.of("6.0000 ± 2.8", "2.0000 ± 1.4 (2 of 3)"), cells(RunColumn.LAST));
		assertEquals(List.of("2 finished", "2 finished, 1 running"), cells(RunColumn.STATUS));
		assertEquals(List.of("2 seeds", "3 seeds"), cells(RunColumn.SEED));
		assertEquals(List.of("10 ± 0.0", "10 ± 0.0"), cells(RunColumn.ITERATIONS));
		assertEquals("policy.hidden = 20", cells(RunColumn.CHANGED).get(0));
		list.group(Grouping.by(TEMPERATURE), Spread.RANGE);
		assertEquals("6.0000 [4.0000, 8.0000]", cells(RunColumn.LAST).get(0));
	}

	@Test
	void groupsAreSortedByTheirMiddleAndOpenedOneByOne() {
		list.group(Grouping.by(Grouping.Kind.SEEDS), Spread.DEVIATION);
		list.sort(RunColumn.LAST, false);
		assertEquals(2, list.rows().size());
		RunGroup best = (RunGroup) list.rows().get(0);
		assertEquals("swimmer: " + TEMPERATURE + " = 0.05", best.name());
		list.toggle(best);
		assertEquals(5, list.rows().size());
		assertEquals(List.of("c", "e", "d"), list.rows().subList(1, 4).stream()
				.map(row -> row.runs().get(0).directory().getFileName().toString()).toList());
		list.toggle((RunGroup) list.rows().get(0));
		assertEquals(2, list.rows().size());
	}

	@Test
	void aFilterGoesBeforeGroups() {
		list.group(Grouping.by(Grouping.Kind.EXPERIMENT), Spread.DEVIATION);
		list.filter("finished 0.05");
		assertEquals(List.of("2.0000 ± 1.4"), cells(RunColumn.LAST));
		assertEquals(2, list.shown().size());
		list.filter("nothing");
		assertTrue(list.rows().isEmpty());
	}

	@Test
	void oneValueHasNoSpread() {
		list.group(Grouping.by(Grouping.Kind.EXPERIMENT), Spread.DEVIATION);
		list.filter("running");
		assertEquals("", cells(RunColumn.LAST).get(0));
		assertEquals("10", cells(RunColumn.ITERATIONS).get(0));
	}

	@Test
	void quartilesAreInterpolated() {
		Spread.Summary summary = Spread.QUARTILES.of(new double[] { 4, Double.NaN, 1, Double.POSITIVE_INFINITY, 2, 3, 99 }, 6);
		assertEquals(new Spread.Summary(4, 2.5, 1.75, 3.25), summary);
		assertEquals(0, Spread.RANGE.of(new double[] { Double.NaN }, 1).count());
	}

	@Test
	void tablesForOtherPrograms() {
		TextTable table = new TextTable(List.of("a_b", "λ"), List.of(false, true), List.of(List.of("x & y, z", "1 ± 2")));
		assertEquals("a_b,λ\n\"x & y, z\",1 ± 2\n", table.csv());
		assertEquals("\\begin{tabular}{lr}\n\\hline\na\\_b & $\\lambda$ \\\\\n\\hline\n"
				+ "x \\& y, z & 1 $\\pm$ 2 \\\\\n\\hline\n\\end{tabular}\n", table.latex());
	}
}
