/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gaitwright.experiment.ExperimentLibrary;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.Contribution;
import org.junit.jupiter.api.Test;

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

	private static Set<String> described(List<Contribution> contributions) {
		return contributions.stream().map(c -> c.seam() + " " + c.packageUri() + "#" + c.eClass())
				.collect(Collectors.toSet());
	}
}
