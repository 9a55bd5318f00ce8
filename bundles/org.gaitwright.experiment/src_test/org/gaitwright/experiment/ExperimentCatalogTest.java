/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCatalogTest {
	@TempDir
	Path folder;

	private Path file;
	private ExperimentCatalog catalog;

	@BeforeEach
	void save() throws Exception {
		file = folder.resolve("mine.experiment");
		new ExperimentFiles().save(TestExperiments.swimmer(), file);
		ExperimentLibrary library = () -> List.of(file.toUri().toString());
		ExperimentLibrary shadowed = () -> List.of("platform:/plugin/org.acme/experiments/mine.experiment",
				"platform:/plugin/org.acme/experiments/other.experiment");
		catalog = new ExperimentCatalog(List.of(library, shadowed), new ExperimentFiles());
	}

	@Test
	void findsShippedExperimentsAndFiles() throws Exception {
		assertThat(catalog.shipped()).containsOnlyKeys("mine", "other");
		assertThat(catalog.find("mine").isFile()).isTrue();
		assertThat(catalog.find("other").toString()).startsWith("platform:/plugin/org.acme");
		assertThat(catalog.find(file.toString())).isEqualTo(catalog.find(file.toString().replace(".experiment", "")));
		assertThatThrownBy(() -> catalog.find("mien")).isInstanceOf(ExperimentException.class)
				.hasMessageContaining("'mien'").hasMessageContaining("Did you mean \"mine\"");
		assertThatThrownBy(() -> catalog.find("\0")).isInstanceOf(ExperimentException.class);
	}

	@Test
	void opensWithOverrides() throws Exception {
		assertThat(catalog.open("mine", Map.of()).getSeed()).isEqualTo(3);
		Map<String, String> overrides = new LinkedHashMap<>();
		overrides.put("seed", "8");
		overrides.put("optimizer.temperature", "0.5");
		Experiment experiment = catalog.open("mine", overrides);
		assertThat(experiment.getSeed()).isEqualTo(8);
		assertThat(((ConstrainedGuidedPolicySearch) experiment.getOptimizer()).getTemperature()).isEqualTo(0.5);
		assertThat(ExperimentCompiler.folder(experiment)).contains(folder.toAbsolutePath());
	}

	@Test
	void reportsAllFaultsOfTheOverridesAtOnce() {
		Map<String, String> overrides = new LinkedHashMap<>();
		overrides.put("optimizer.temprature", "1");
		overrides.put("seed", "minus one");
		assertThatThrownBy(() -> catalog.open("mine", overrides)).isInstanceOf(InvalidExperimentException.class)
				.hasMessageContaining("temprature").hasMessageContaining("minus one");
		assertThatThrownBy(() -> catalog.open("mine", Map.of("task.horizon", "1")))
				.isInstanceOf(InvalidExperimentException.class).hasMessageContaining("horizon");
	}

	@Test
	void reportsFaultsOfTheFile() throws Exception {
		Files.writeString(file, Files.readString(file).replace("seed=\"3\"", "seed=\"-3\""));
		assertThatThrownBy(() -> catalog.open("mine", Map.of())).isInstanceOf(InvalidExperimentException.class)
				.hasMessageContaining("seed").hasMessageContaining("-3");
	}
}
