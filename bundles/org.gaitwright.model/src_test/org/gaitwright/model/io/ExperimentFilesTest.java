/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.model.LinkTrees;
import org.gaitwright.model.Models;
import org.gaitwright.model.experiment.Condition;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.ExperimentFactory;
import org.gaitwright.model.experiment.Library;
import org.gaitwright.model.experiment.LinkTree;
import org.gaitwright.model.experiment.TrajectoryFile;
import org.gaitwright.model.problem.ProblemKind;
import org.gaitwright.model.problem.Severity;
import org.gaitwright.model.validation.ExperimentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFilesTest {

	@TempDir
	private Path folder;
	private final ExperimentFiles files = new ExperimentFiles(this::find);

	/** Bundles are folders beside each other. */
	private Optional<URL> find(String bundle, String path) {
		Path file = folder.resolve(bundle).resolve(path);
		try {
			return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
		} catch (MalformedURLException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Splits the walker into two files: robots/biped.experiment with the robot, walk.experiment with the rest. */
	private Path splitWalker() throws IOException {
		Experiment walker = Models.walker();
		Library library = ExperimentFactory.eINSTANCE.createLibrary();
		library.getRobots().add(walker.getRobot());
		Files.createDirectories(folder.resolve("robots"));
		files.save(library, folder.resolve("robots/biped.experiment"));
		files.save(walker, folder.resolve("walk.experiment"));
		return folder.resolve("walk.experiment");
	}

	@Test
	void referencesAreRelativeAndResolved() throws IOException, InvalidExperimentException {
		Path file = splitWalker();
		assertThat(Files.readString(file)).contains("href=\"robots/biped.experiment#biped\"")
				.contains("href=\"robots/biped.experiment#torso\"");
		LoadResult result = files.load(file);
		assertThat(result.problems()).isEmpty();
		Experiment experiment = result.orThrow();
		assertThat(experiment.getRobot().getName()).isEqualTo("biped");
		Condition start = (Condition) experiment.getTask().getTraining().getFirst();
		assertThat(start.getPushes().getFirst().getLink()).isSameAs(((LinkTree) experiment.getRobot()).getRoot());
	}

	@Test
	void problemsInPartsOfOtherFilesAreToldThere() throws IOException {
		Path file = splitWalker();
		Path robot = folder.resolve("robots/biped.experiment");
		Files.writeString(robot, Files.readString(robot).replace("name=\"torso\"", "name=\"torso\" mass=\"-3\""));
		assertThat(files.load(file).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.file()).isEqualTo(robot.toString());
			assertThat(problem.element()).isEqualTo("robots.biped.root");
			assertThat(problem.line()).isPositive();
		});
	}

	@Test
	void bundlesAreFoundByName() throws IOException {
		Path file = splitWalker();
		Path bundle = Files.createDirectories(folder.resolve("some.bundle"));
		Files.move(folder.resolve("robots"), bundle.resolve("robots"));
		Files.writeString(file, Files.readString(file).replace("href=\"robots/",
				"href=\"platform:/plugin/some.bundle/robots/"));
		LoadResult result = files.load(file);
		assertThat(result.problems()).isEmpty();
		Files.move(file, bundle.resolve("walk.experiment"));
		assertThat(files.load(URI.createPlatformPluginURI("some.bundle/walk.experiment", true)).problems()).isEmpty();
	}

	@Test
	void aSelfContainedCopyNeedsNoOtherFile() throws IOException {
		Experiment original = files.load(splitWalker()).experiment().orElseThrow();
		Experiment copy = files.toSelfContained(original);
		assertThat(copy.getLibrary().getRobots()).containsExactly(copy.getRobot());
		assertThat(EcoreUtil.equals(copy.getRobot(), original.getRobot())).isTrue();
		assertThat(original.getLibrary().getRobots()).isEmpty();
		assertThat(ExperimentValidator.validate(copy)).isEmpty();
		Path elsewhere = Files.createDirectories(folder.resolve("run")).resolve("experiment.experiment");
		files.saveRecord(original, elsewhere);
		assertThat(Files.readString(elsewhere)).doesNotContain("href").contains("multiplierStepGrowth=\"1.15\"");
		assertThat(files.load(elsewhere).problems()).isEmpty();
	}

	@Test
	void clashingNamesOfDifferentFilesAreParted() throws IOException {
		Path file = splitWalker();
		Files.writeString(file, Files.readString(file).replace("\"rest\"", "\"torso\"").replace("\"start\"",
				"\"rightFoot\"")
				.replace("\"forward\"", "\"biped\""));
		LoadResult result = files.load(file);
		assertThat(result.problems()).isEmpty();
		Experiment copy = files.toSelfContained(result.experiment().orElseThrow());
		assertThat(ExperimentValidator.validate(copy)).isEmpty();
		assertThat(LinkTrees.links((LinkTree) copy.getRobot())).extracting(link -> link.getName()).contains("torso",
				"rightFoot");
		assertThat(copy.getTask().getInitialStates().getFirst().getName()).isEqualTo("torso-2");
		assertThat(copy.getTask().getTraining().getFirst().getName()).isEqualTo("rightFoot-2");
	}

	@Test
	void pathsInACopyAreAbsolute() throws IOException {
		Experiment experiment = Models.swimmer();
		TrajectoryFile trajectory = ExperimentFactory.eINSTANCE.createTrajectoryFile();
		trajectory.setPath("data/first run.mat");
		experiment.setInitialization(trajectory);
		files.save(experiment, folder.resolve("swim.experiment"));
		Experiment copy = files.toSelfContained(experiment);
		assertThat(((TrajectoryFile) copy.getInitialization()).getPath())
				.isEqualTo(folder.resolve("data/first run.mat").toString());
		assertThat(trajectory.getPath()).isEqualTo("data/first run.mat");
	}

	@Test
	void aFailedSaveLeavesTheOldFile() throws IOException {
		Path file = folder.resolve("swim.experiment");
		files.save(Models.swimmer(), file);
		String before = Files.readString(file);
		Path blocked = Files.createDirectory(folder.resolve(".swim.experiment.tmp"));
		Files.createFile(blocked.resolve("in the way"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> files.save(Models.walker(), file));
		assertThat(Files.readString(file)).isEqualTo(before);
	}

	@Test
	void savingLeavesNoOtherFile() throws IOException {
		files.save(Models.swimmer(), folder.resolve("swim.experiment"));
		try (var entries = Files.list(folder)) {
			assertThat(entries).containsExactly(folder.resolve("swim.experiment"));
		}
	}

	@Test
	void anInvalidExperimentIsThrownWithItsProblems() throws IOException {
		Experiment experiment = Models.swimmer();
		experiment.getRobot().setTimeStep(-1);
		Path file = folder.resolve("swim.experiment");
		files.save(experiment, file);
		InvalidExperimentException thrown = catchThrowableOfType(InvalidExperimentException.class,
				() -> files.load(file).orThrow());
		assertThat(thrown.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.OUT_OF_RANGE));
		assertThat(thrown).hasMessageContaining("timeStep = -1.0");
	}

	@Test
	void warningsDoNotKeepAnExperimentFromRunning() throws IOException, InvalidExperimentException {
		Experiment experiment = Models.swimmer();
		experiment.getTask().getTest().clear();
		Path file = folder.resolve("swim.experiment");
		files.save(experiment, file);
		LoadResult result = files.load(file);
		assertThat(result.problems()).extracting(problem -> problem.severity()).containsExactly(Severity.WARNING);
		assertThat(result.orThrow().getName()).isEqualTo("swim");
	}

	@Test
	void aLibraryIsNoExperiment() throws IOException {
		splitWalker();
		LoadResult result = files.load(folder.resolve("robots/biped.experiment"));
		assertThat(result.problems()).isEmpty();
		assertThat(result.root()).containsInstanceOf(Library.class);
		assertThat(result.experiment()).isEmpty();
		assertThatExceptionOfType(InvalidExperimentException.class).isThrownBy(result::orThrow);
	}

	@Test
	void contentIsReadAsIfItStoodInTheFile() throws IOException {
		Path file = splitWalker();
		byte[] content = Files.readString(file).replace("\"walk\"", "\"stroll\"").getBytes(StandardCharsets.UTF_8);
		LoadResult result = files.read(URI.createFileURI(file.toString()), content);
		assertThat(result.problems()).isEmpty();
		assertThat(result.experiment().orElseThrow().getName()).isEqualTo("stroll");
		assertThat(result.experiment().orElseThrow().getRobot().getName()).isEqualTo("biped");
		assertThat(files.load(file).experiment().orElseThrow().getName()).isEqualTo("walk");
	}

	@Test
	void readingLeavesValidationForLater() throws IOException {
		Experiment experiment = Models.swimmer();
		experiment.getRobot().setTimeStep(-1);
		Path file = folder.resolve("swim.experiment");
		files.save(experiment, file);
		assertThat(files.read(URI.createFileURI(file.toString())).problems()).isEmpty();
	}
}
