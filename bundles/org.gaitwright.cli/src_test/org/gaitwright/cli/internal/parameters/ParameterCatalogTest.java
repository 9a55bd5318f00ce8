/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.cli.internal.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ParameterCatalogTest {
	private final ParameterCatalog catalog = ParameterCatalog.ofModel();

	@Test
	void theModelHasTheParametersOfEveryTypeThatMayStandInAPlace() {
		assertThat(catalog.at("policy")).extracting(Parameter::type).contains("NeuralNetwork", "LinearPolicy");
		assertThat(catalog.at("task.training.NAME")).extracting(Parameter::type).contains("Condition",
				"ConditionSampler");
		assertThat(catalog.all()).extracting(Parameter::path).contains("seed", "optimizer.temperature",
				"robot.root.children.NAME.mass").noneMatch(path -> path.startsWith("library"));
	}

	@Test
	void everyParameterIsDocumented() {
		assertThat(catalog.all()).allSatisfy(parameter -> {
			assertThat(parameter.documentation()).as(parameter.path()).isNotBlank();
			assertThat(parameter.typeMeaning()).as(parameter.type()).isNotBlank();
		});
	}

	@Test
	void aPathNamesOneOrAllBelow() {
		assertThat(catalog.at("")).isEqualTo(catalog.all());
		assertThat(catalog.at("optimizer.temperature")).as("of several optimizers").isNotEmpty().allSatisfy(parameter -> {
			assertThat(parameter.defaultValue()).isEqualTo("0.01");
			assertThat(parameter.allowed()).isEqualTo("[1e-12, 1e12]");
		});
		assertThat(catalog.at("optimizer")).hasSizeGreaterThan(20)
				.allMatch(parameter -> parameter.path().startsWith("optimizer."));
		assertThat(catalog.at("temperature")).as("the end of a path does")
				.isEqualTo(catalog.at("optimizer.temperature"));
		assertThat(catalog.at("opt")).isEmpty();
	}

	@Test
	void aPathThatLeadsNowhereIsAdvised() {
		assertThat(catalog.advice("optimizer.temp")).isEqualTo("Did you mean optimizer.temperature?");
		assertThat(catalog.advice("optimizer.temprature")).isEqualTo("Did you mean optimizer.temperature?");
		assertThat(catalog.advice("optimzer")).isEqualTo("Did you mean optimizer?");
		assertThat(catalog.advice("frobnicationLevel")).startsWith("There are ").contains("robot", "optimizer");
	}

	@Test
	void theFrequentOnesExist() {
		List<String> all = catalog.all().stream().map(Parameter::path).toList();
		assertThat(all).containsAll(FrequentParameters.PATHS);
		assertThat(FrequentParameters.help(80)).contains(FrequentParameters.PATHS).contains("(default: 0.01)");
	}
}
