/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.IterationRecord;
import org.gaitwright.solver.search.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
	@TempDir
	Path folder;

	private static RunDirectory create(Path root, String experiment, long seed) throws IOException {
		return RunDirectory.create(root, experiment, seed, FakeRun.MODEL, FakeRun.SETUP);
	}

	@Test
	void namesDirectoriesByExperimentTimeAndSeed() throws IOException {
		try (RunDirectory first = create(folder.resolve("runs"), "../swim/mer ä", -3);
				RunDirectory second = create(folder.resolve("runs"), "../swim/mer ä", -3)) {
			assertThat(first.path().getParent()).isEqualTo(folder.resolve("runs").resolve("__swim_mer_ä"));
			assertThat(first.path().getFileName().toString()).matches("\\d{8}T\\d{6}Z--3");
			assertThat(second.path()).isNotEqualTo(first.path());
			assertThat(RunInfo.read(first.path()).experiment()).isEqualTo("../swim/mer ä");
		}
	}

	@Test
	void leavesTheFilesOfTheLayout() throws IOException {
		Path directory = folder.resolve("run");
		FakeRun.run(directory, 3);
		assertThat(directory.toFile().list()).containsExactlyInAnyOrder(".lock", "experiment.experiment", "run.json",
				"metrics.csv", "conditions.csv", "timesteps.csv", "warnings.csv", "checkpoint.mat",
				"checkpoint-previous.mat", "trajectories.mat", "policy.json", "policy-best.json");
		assertThat(directory.resolve("experiment.experiment")).hasBinaryContent(FakeRun.MODEL);
		assertThat(Files.readString(directory.resolve("conditions.csv")))
				.startsWith("iteration,condition,kl_mean\n0,flat,0.").contains("\n1,\"slope, \"\"5°\"\"\",0.");
		assertThat(Files.readAllLines(directory.resolve("metrics.csv")).get(0))
				.startsWith("iteration,trajectory_cost,policy_cost,").endsWith(",iteration_s,contributed");
	}

	@Test
	void describesTheRun() throws IOException {
		Path directory = folder.resolve("run");
		SearchControl control = new SearchControl();
		FakeRun.startOrResume(directory, 3, control, new SearchListener() {
			@Override
			public void iteration(IterationRecord record) {
				if (record.iteration() == 2)
					control.cancel();
			}
		});
		RunInfo cancelled = RunInfo.read(directory);
		assertThat(cancelled.status()).isEqualTo(RunStatus.CANCELLED);
		assertThat(cancelled.reason()).isEqualTo(StopReason.CANCELLED);
		assertThat(cancelled.message()).contains("after iteration 2");
		assertThat(cancelled.best()).isEqualTo(2);
		FakeRun.run(directory, 3);
		RunInfo info = RunInfo.read(directory);
		assertThat(info.status()).isEqualTo(RunStatus.FINISHED);
		assertThat(info.seed()).isEqualTo(FakeRun.SEED);
		assertThat(info.sessions()).hasSize(2).first().isEqualTo(cancelled.session());
		assertThat(info.wall()).isGreaterThan(cancelled.wall()).isPositive();
		RunSession session = info.session();
		assertThat(session.from()).isEqualTo(2);
		assertThat(session.pid()).isEqualTo(ProcessHandle.current().pid());
		assertThat(session.end()).isAfter(session.start());
		assertThat(session.phases()).containsOnlyKeys("iteration_s");
		assertThat(session.phases().get("iteration_s")).isPositive().isLessThan(session.wall());
	}

	@Test
	void takesAnEmptyDirectoryOnly() throws IOException {
		Files.writeString(folder.resolve("thesis.tex"), "");
		assertThatThrownBy(() -> RunDirectory.createAt(folder, "x", 1, FakeRun.MODEL, FakeRun.SETUP))
				.isInstanceOf(IOException.class).hasMessage(
						folder + " is not empty: name another directory, or resume the run in it.");
	}

	@Test
	void takesWhatAProcessLeftThatWasKilledAtTheVeryStart() throws IOException {
		Path directory = folder.resolve("run");
		RunDirectory.createAt(directory, "x", 1, FakeRun.MODEL, FakeRun.SETUP).close();
		Files.move(directory.resolve("run.json"), directory.resolve("run.json.tmp"));
		FakeRun.run(directory, 1);
		assertThat(RunInfo.read(directory).status()).isEqualTo(RunStatus.FINISHED);
		assertThatThrownBy(() -> RunDirectory.createAt(directory, "x", 1, FakeRun.MODEL, FakeRun.SETUP))
				.hasMessageContaining("is not empty");

		Path mine = Files.createDirectory(folder.resolve("mine"));
		Files.writeString(mine.resolve("experiment.experiment"), "my own");
		assertThatThrownBy(() -> RunDirectory.createAt(mine, "x", 1, FakeRun.MODEL, FakeRun.SETUP))
				.hasMessageContaining("is not empty");
	}

	@Test
	void opensRunDirectoriesOnly() {
		assertThatThrownBy(() -> RunDirectory.open(folder, FakeRun.SETUP)).isInstanceOf(RunFormatException.class)
				.hasMessage(folder + " is no run directory: it has no run.json.");
	}

	@Test
	void refusesANewerFormat() throws IOException {
		Path info = folder.resolve("run.json");
		Files.writeString(info, "{ \"format\": 2, \"novelty\": [] }");
		assertThatThrownBy(() -> RunDirectory.open(folder, FakeRun.SETUP)).isInstanceOf(RunFormatException.class)
				.hasMessage(folder
						+ " was written by a newer program: its format version is 2, this program reads up to 1.");
	}

	@Test
	void saysWhatIsWrongWithRunJson() throws IOException {
		Path info = folder.resolve("run.json");
		assertBroken(info, "", "is damaged: 'format' is missing");
		assertBroken(info, "{\n \"format\": 1,", "is damaged: line 2: ");
		assertBroken(info, "{ \"format\": 1 }", "is damaged: 'sessions' is missing");
		assertBroken(info, "{ \"format\": 1, \"sessions\": [] }", "is damaged: 'sessions' is empty");
		FakeRun.run(folder.resolve("run"), 1);
		String good = Files.readString(folder.resolve("run").resolve("run.json"));
		assertBroken(info, good.replace("\"finished\"", "\"undead\""), "UNDEAD");
		assertBroken(info, good.replaceFirst("\"start\" : \"2", "\"start\" : \"x2"), "x2");
	}

	private void assertBroken(Path info, String content, String message) throws IOException {
		Files.writeString(info, content);
		assertThatThrownBy(() -> RunInfo.read(folder)).isInstanceOf(RunFormatException.class)
				.hasMessageContaining(info.toString()).hasMessageContaining(message);
	}

	@Test
	void oneRunAtATimeWritesADirectory() throws IOException {
		Path directory = folder.resolve("run");
		try (RunDirectory run = RunDirectory.createAt(directory, "x", 1, FakeRun.MODEL, FakeRun.SETUP)) {
			assertThatThrownBy(() -> RunDirectory.open(run.path().resolve("..").resolve("run"), FakeRun.SETUP))
					.isInstanceOf(RunFormatException.class)
					.hasMessageContaining("is being written by another run of this process");
			assertThat(RunReader.open(directory).status()).isEqualTo(RunStatus.RUNNING);
		}
		assertThat(RunReader.open(directory).status()).isEqualTo(RunStatus.INTERRUPTED);
		RunDirectory.open(directory, FakeRun.SETUP).close();
	}

	@Test
	void oneProcessAtATimeWritesADirectory() throws Exception {
		Path directory = folder.resolve("run");
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), directory.toString()).start();
		try {
			assertThat(other.getInputStream().read()).isEqualTo('!');
			assertThat(RunReader.open(directory).status()).isEqualTo(RunStatus.RUNNING);
			assertThatThrownBy(() -> RunDirectory.open(directory, FakeRun.SETUP))
					.isInstanceOf(RunFormatException.class)
					.hasMessageContaining(directory + " is being written by process " + other.pid() + " on ")
					.hasMessageEndingWith("; wait for it or end it first.");
		} finally {
			other.destroyForcibly().waitFor();
		}
		assertThat(RunReader.open(directory).status()).isEqualTo(RunStatus.INTERRUPTED);
		RunDirectory.open(directory, FakeRun.SETUP).close();
	}

	/** A process that holds a run directory until it is killed. */
	static final class Holder {
		public static void main(String[] args) throws Exception {
			RunDirectory.createAt(Path.of(args[0]), "x", 1, FakeRun.MODEL, FakeRun.SETUP);
			System.out.print('!');
			System.out.flush();
			Thread.sleep(60_000);
		}
	}
}
