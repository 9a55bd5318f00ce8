/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gaitwright.experiment.internal.PolicyStorage;
import org.gaitwright.experiment.internal.RunRecord;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.io.ExperimentFiles;
import org.gaitwright.model.io.InvalidExperimentException;
import org.gaitwright.solver.parallel.Workers;
import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.problem.RolloutSummary;
import org.gaitwright.solver.rollout.PolicyEvaluation;
import org.gaitwright.solver.rollout.RolloutStatistics;
import org.gaitwright.solver.run.RunDirectory;
import org.gaitwright.solver.run.RunFormatException;
import org.gaitwright.solver.run.RunLayout;
import org.gaitwright.solver.run.RunReader;
import org.gaitwright.solver.run.RunSetup;
import org.gaitwright.solver.run.TrajectoryLabels;
import org.gaitwright.solver.search.Search;
import org.gaitwright.solver.search.SearchControl;
import org.gaitwright.solver.search.SearchListener;
import org.gaitwright.solver.search.SearchRunner;

/**
 * Starts and resumes runs of experiments, and judges their policies: what the command line, the workbench and tests use.
 * All calls block until done; thread-safe.
 */
public final class ExperimentRuns {
	private final ExperimentCompiler compiler;
	private final ExperimentFiles files;
	private final String program;

	/**
	 * @param compiler makes problems
	 * @param program  name and version of the program, kept with each run
	 */
	public ExperimentRuns(ExperimentCompiler compiler, String program) {
		this.compiler = compiler;
		this.files = new ExperimentFiles();
		this.program = program;
	}

	/**
	 * Runs an experiment from its beginning. How the search ends, by an error too, is said by the outcome.
	 *
	 * @param experiment a validated experiment, which is not changed
	 * @param control    pauses and ends the run from other threads
	 * @param listeners  told what happens, in the thread of this call
	 * @throws ExperimentException where the experiment cannot be turned into numbers; no run directory was made
	 * @throws IOException         where the run directory cannot be made
	 */
	public RunOutcome start(Experiment experiment, RunOptions options, SearchControl control,
			List<SearchListener> listeners) throws ExperimentException, IOException {
		CompiledExperiment compiled = compiler.compile(experiment);
		Problem problem = compiled.problem();
		byte[] model = RunRecord.of(experiment, ExperimentCompiler.folder(experiment), files);
		RunSetup setup = setup(problem, options.threads());
		try (Search search = search(compiled, options.threads());
				RunDirectory directory = options.exact()
						? RunDirectory.createAt(options.folder(), problem.name(), problem.seed(), model, setup)
						: RunDirectory.create(options.folder(), problem.name(), problem.seed(), model, setup)) {
			options.created().accept(directory.path());
			return run(search, directory, control, listeners);
		}
	}

	/**
	 * Goes on with a run from its last checkpoint, with the experiment that it keeps.
	 *
	 * @throws InvalidExperimentException where the run's copy of the experiment is damaged
	 * @throws ExperimentException        where it cannot be turned into numbers any more, as a contribution is missing
	 * @throws IOException                where there is no run that can be resumed
	 */
	public RunOutcome resume(Path runDirectory, int threads, SearchControl control, List<SearchListener> listeners)
			throws InvalidExperimentException, ExperimentException, IOException {
		CompiledExperiment compiled = compiler.compile(experiment(runDirectory));
		try (Search search = search(compiled, threads);
				RunDirectory directory = RunDirectory.open(runDirectory, setup(compiled.problem(), threads))) {
			return run(search, directory, control, listeners);
		}
	}

	private RunSetup setup(Problem problem, int threads) {
		return new RunSetup(program, threads, TrajectoryLabels.of(problem), new PolicyStorage(problem));
	}

	private static Search search(CompiledExperiment compiled, int threads) throws ExperimentException {
		try {
			return compiled.search().create(compiled.problem(), threads);
		} catch (IllegalArgumentException | NumericalFault e) {
			throw new ExperimentException(
					"Experiment '" + compiled.problem().name() + "' cannot be searched: " + e.getMessage(), e);
		}
	}

	private static RunOutcome run(Search search, RunDirectory directory, SearchControl control,
			List<SearchListener> listeners) {
		return new RunOutcome(directory.path(), new SearchRunner(search, directory, control, listeners).run());
	}

	/**
	 * The experiment that a run keeps.
	 *
	 * @throws InvalidExperimentException where it is damaged
	 * @throws IOException                where this is no run directory
	 */
	public Experiment experiment(Path runDirectory) throws InvalidExperimentException, IOException {
		RunReader.open(runDirectory).experiment();
		return files.load(runDirectory.resolve(RunLayout.EXPERIMENT)).orThrow();
	}

	/**
	 * Whether a run directory is that of an experiment: the experiment that it keeps is the same in all that is said.
	 *
	 * @throws InvalidExperimentException where the run's copy of the experiment is damaged
	 * @throws IOException                where this is no run directory
	 */
	public boolean isRunOf(Path runDirectory, Experiment experiment) throws InvalidExperimentException, IOException {
		return EcoreUtil.equals(experiment(runDirectory),
				RunRecord.copy(experiment, ExperimentCompiler.folder(experiment), files));
	}

	/**
	 * The policy of a run.
	 *
	 * @param last whether that of the last iteration is meant, in place of the best
	 * @throws IOException where the run has none yet, or its file is damaged
	 */
	public GaussianPolicy policy(Path runDirectory, boolean last)
			throws InvalidExperimentException, ExperimentException, IOException {
		return policy(runDirectory, compiler.compile(experiment(runDirectory)).problem(), last);
	}

	private static GaussianPolicy policy(Path runDirectory, Problem problem, boolean last) throws IOException {
		Path file = runDirectory.resolve(last ? RunLayout.POLICY : RunLayout.BEST_POLICY);
		if (!Files.isRegularFile(file))
			throw new RunFormatException(runDirectory + " has no " + file.getFileName()
					+ ": the run has not got that far, or was never evaluated.");
		return new PolicyStorage(problem).read(file);
	}

	/**
	 * Rolls the policy of a run out.
	 *
	 * @throws InvalidExperimentException where the run's copy of the experiment is damaged
	 * @throws ExperimentException        where the other experiment does not fit the policy, has no such conditions, or
	 *                                    where policy, observation or contribution fail in a rollout
	 * @throws IOException                where there is no policy to judge
	 */
	public PolicyJudgement judge(Path runDirectory, JudgementRequest request)
			throws InvalidExperimentException, ExperimentException, IOException {
		Problem own = compiler.compile(experiment(runDirectory)).problem();
		GaussianPolicy policy = policy(runDirectory, own, request.last());
		Problem problem = request.other().isEmpty() ? own : compiler.compile(request.other().get()).problem();
		checkFits(own, problem);
		List<Condition> conditions = request.conditions().of(problem);
		if (conditions.isEmpty())
			throw new ExperimentException("Experiment '" + problem.name() + "' has no "
					+ request.conditions().name().toLowerCase(java.util.Locale.ROOT) + " conditions");
		EvaluationPlan plan = problem.evaluation();
		EvaluationPlan asked = new EvaluationPlan(request.rollouts().orElse(plan.rollouts()), plan.horizonFactor(),
				plan.noisy(), plan.every());
		try (Workers workers = new Workers(request.threads())) {
			List<RolloutSummary> rollouts = new PolicyEvaluation(asked, problem.horizon(),
					request.seed().orElse(problem.seed())).evaluate(policy, conditions, workers);
			return new PolicyJudgement(problem.name(), request.conditions(), conditions.get(0).success().description(),
					rollouts, RolloutStatistics.of(rollouts));
		} catch (NumericalFault fault) {
			throw new ExperimentException("The policy of '" + own.name() + "' cannot be judged: " + fault.getMessage(),
					fault);
		}
	}

	private static void checkFits(Problem trained, Problem judged) throws ExperimentException {
		Condition a = trained.training().get(0);
		Condition b = judged.training().get(0);
		if (!a.observation().names().equals(b.observation().names())
				|| !a.dynamics().controlNames().equals(b.dynamics().controlNames()))
			throw new ExperimentException("The policy of '" + trained.name() + "' does not fit '" + judged.name()
					+ "': it was trained to see " + a.observation().names() + " and to control "
					+ a.dynamics().controlNames() + ", there it would see " + b.observation().names() + " and control "
					+ b.dynamics().controlNames());
	}
}
