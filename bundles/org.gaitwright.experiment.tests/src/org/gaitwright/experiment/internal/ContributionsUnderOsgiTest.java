/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.ExperimentRuns;
import org.gaitwright.experiment.RunOptions;
import org.gaitwright.experiment.RunOutcome;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contributions as the extension registry of a running framework has them. */
class ContributionsUnderOsgiTest {

	@Test
	void noContributionIsBroken() {
		assertEquals(List.of(), Bindings.installed().problems());
	}

	@Test
	void extensionsAndServicesBindTheSameClasses() {
		List<String> problems = new ArrayList<>();
		List<Contribution> services = new ArrayList<>();
		new ServiceContributions(problems).collect(services);

		Set<String> extensions = described(Bindings.installed().contributions());

		assertEquals(List.of(), problems);
		assertFalse(services.isEmpty());
		assertTrue(extensions.containsAll(described(services)), () -> "plugin.xml has " + extensions
				+ ", META-INF/services has " + described(services));
	}

	@Test
	void everyShippedExperimentIsThere() throws IOException {
		List<String> experiments = InstalledContributions.libraries().stream()
				.map(ExperimentLibrary::experiments).flatMap(List::stream).toList();

		assertFalse(experiments.isEmpty());
		for (String experiment : experiments) {
			try (InputStream stream = URI.create(experiment).toURL().openStream()) {
				assertTrue(stream.read() >= 0, experiment);
			}
		}
	}

	@Test
	void contributionsOfOtherBundlesAreExtensions() {
		List<Contribution> examples = Bindings.installed().contributions().stream()
				.filter(c -> c.source().equals("bundle org.gaitwright.examples")).toList();

		assertEquals(Set.of("ROBOT http://gaitwright.org/examples/cartpole/1.0#CartPole",
				"COST_TERM http://gaitwright.org/examples/cartpole/1.0#UprightPole"), described(examples));
	}

	@Test
	void anExperimentWithContributedClassesRuns(@TempDir Path folder) throws Exception {
		Experiment experiment = ExperimentCatalog.installed().open("cart-pole",
				Map.of("optimizer.iterations", "1", "task.horizon", "10"));

		RunOutcome outcome = new ExperimentRuns(new ExperimentCompiler(), "test").start(experiment,
				RunOptions.in(folder, 1), new SearchControl(), List.of());

		assertEquals(StopReason.ITERATIONS, outcome.search().reason(), outcome.search().message());
	}

	@Test
	void everyShippedExperimentCompiles() throws Exception {
		ExperimentCatalog catalog = ExperimentCatalog.installed();

		for (String name : catalog.shipped().keySet()) {
			assertEquals(name, new ExperimentCompiler().compile(catalog.open(name, Map.of())).problem().name());
		}
	}

	private static Set<String> described(List<Contribution> contributions) {
		return contributions.stream().map(c -> c.seam() + " " + c.packageUri() + "#" + c.eClass())
				.collect(Collectors.toSet());
	}
}
