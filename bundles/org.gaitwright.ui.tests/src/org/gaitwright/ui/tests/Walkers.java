/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.dynamics.Simulator;
import org.gaitwright.experiment.ExperimentCatalog;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.run.PolicyFormat;
import org.gaitwright.solver.run.RunDirectory;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunSetup;
import org.gaitwright.solver.run.TrajectoriesFile;
import org.gaitwright.solver.run.TrajectoryLabels;
import org.gaitwright.solver.search.Beginning;
import org.gaitwright.solver.trajectory.TrajectoryDistribution;

/** Makes run directories of walkers that were never optimized: they stand still until they fall. */
public final class Walkers {
	private Walkers() {
	}

	/** A run directory with trajectories but without a policy. */
	public static Path standing(Path runs, String experiment) throws Exception {
		Experiment model = ExperimentCatalog.installed().open(experiment, Map.of());
		Problem problem = new ExperimentCompiler().compile(model).problem();
		Path file = Files.createTempFile("walker", ".experiment");
		new ExperimentFiles().saveRecord(model, file);
		TrajectoryLabels labels = TrajectoryLabels.of(problem);
		List<TrajectoryDistribution> trajectories = new ArrayList<>();
		for (Condition condition : problem.training())
			trajectories.add(falling(condition, problem.horizon()));
		try (RunDirectory run = RunDirectory.create(runs, experiment, problem.seed(), Files.readAllBytes(file),
				new RunSetup("test", 1, labels, new NoPolicies()))) {
			new TrajectoriesFile(0, labels, trajectories,
					labels.conditions().stream().map(name -> new Beginning(name, 0)).toList(),
					trajectories.stream().map(each -> new double[each.horizon()]).toList())
					.write(run.path().resolve(RunLayout.TRAJECTORIES));
			return run.path();
		} finally {
			Files.delete(file);
		}
	}

	private static final class NoPolicies implements PolicyFormat {
		@Override
		public byte[] encode(GaussianPolicy policy) {
			return new byte[0]; // there is none
		}
	}

	private static TrajectoryDistribution falling(Condition condition, int horizon) {
		Dynamics dynamics = condition.dynamics();
		int n = dynamics.stateSize();
		int m = dynamics.controlSize();
		double[] x = Arrays.copyOf(condition.initialMean(), (horizon + 1) * n);
		double[] u = new double[horizon * m];
		double[] control = new double[horizon * m * m];
		double[] state = new double[(horizon + 1) * n * n];
		Simulator simulator = dynamics.newSimulator();
		for (int t = 0; t < horizon; t++) {
			simulator.step(t, x, t * n, u, t * m, x, (t + 1) * n);
			for (int i = 0; i < m; i++)
				control[(t * m + i) * m + i] = 4;
		}
		for (int t = 0; t <= horizon; t++)
			for (int i = 0; i < n; i++)
				state[(t * n + i) * n + i] = 0.01;
		return new TrajectoryDistribution(horizon, n, m, x, u, new double[horizon * m * n], control, state);
	}
}
