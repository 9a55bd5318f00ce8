/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.internal.Parts;
import org.gaitwright.model.problem.Problem;
import org.gaitwright.model.problem.ProblemKind;

/**
 * Whatever the language can express survives saving and loading; whatever it cannot is refused without an exception.
 */
class RoundTripTest {

	private final ExperimentFiles files = new ExperimentFiles((bundle, path) -> Optional.empty());
	private Path folder;

	@BeforeProperty
	void makeFolder() throws IOException {
		folder = Files.createTempDirectory("round-trip");
	}

	@AfterProperty
	void deleteFolder() throws IOException {
		try (var entries = Files.list(folder)) {
			for (Path entry : entries.toList()) {
				Files.delete(entry);
			}
		}
		Files.delete(folder);
	}

	@Property(tries = 30, shrinking = ShrinkingMode.OFF, seed = "20140621")
	void randomModelsSurvive(@ForAll long seed) throws IOException {
		Experiment experiment = new RandomModels(seed).experiment();
		Experiment original = EcoreUtil.copy(experiment);
		Path file = folder.resolve("random.experiment");
		files.save(experiment, file);
		LoadResult result = files.read(URI.createFileURI(file.toString()));
		assertThat(result.problems()).isEmpty();
		assertThat(files.load(file).problems()).extracting(Problem::kind).doesNotContain(ProblemKind.OUT_OF_RANGE,
				ProblemKind.BAD_VALUE, ProblemKind.DUPLICATE_NAME);
		assertThat(EcoreUtil.equals(original, result.experiment().orElseThrow())).isTrue();
		String text = Files.readString(file);
		files.save(result.experiment().orElseThrow(), file);
		assertThat(Files.readString(file)).isEqualTo(text);
	}

	@Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "20140621")
	void recordsSurviveWithEveryDefault(@ForAll long seed) throws IOException {
		Experiment experiment = new RandomModels(seed).experiment();
		files.save(experiment, folder.resolve("original.experiment"));
		Path file = folder.resolve("record.experiment");
		files.saveRecord(experiment, file);
		Experiment read = files.load(file).experiment().orElseThrow();
		Path again = folder.resolve("again.experiment");
		files.saveRecord(read, again);
		assertThat(again).hasSameTextualContentAs(file);
		assertThat(Files.readString(file)).contains("seed=\"");
	}

	@Property(tries = 200, shrinking = ShrinkingMode.OFF, seed = "20140621")
	void mutatedFilesEndInProblems(@ForAll @IntRange(max = 1 << 30) int seed) throws IOException {
		byte[] content = RoundTripTest.class.getResourceAsStream("swim.experiment").readAllBytes();
		Random random = new Random(seed);
		List<String> tokens = List.of("\"", "<", ">", "/>", "NaN", "-1", "&amp;", "&lt;",
				"xsi:type=\"experiment:Link\"", "href=\"#head\"",
				"name=\"head\"", "<root/>", "\u0000", "]]>", "<!--", "#//", "experiment:", "1e999", " ");
		String text = new String(content, StandardCharsets.UTF_8);
		for (int i = 0; i <= random.nextInt(4); i++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(30)));
			text = text.substring(0, from) + tokens.get(random.nextInt(tokens.size())) + text.substring(to);
		}
		Path file = Files.writeString(folder.resolve("mutant.experiment"), text);
		LoadResult result = files.load(file);
		assertThat(result.root().isPresent() || result.hasErrors()).isTrue();
		assertThat(result.problems()).allSatisfy(
				problem -> assertThat(problem.describe()).doesNotContain("Exception").doesNotContain("\n")
				.hasSizeLessThan(2000));
		result.root().ifPresent(root -> assertThat(Parts.tree(root)).noneMatch(EObject::eIsProxy).isNotEmpty());
	}
}
