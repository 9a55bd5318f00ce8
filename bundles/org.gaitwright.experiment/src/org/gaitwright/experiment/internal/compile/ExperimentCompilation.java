/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gaitwright.dynamics.Dynamics;
import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Bindings;
import org.gaitwright.experiment.binding.CostContext;
import org.gaitwright.experiment.binding.InitializationContext;
import org.gaitwright.experiment.binding.OptimizerContext;
import org.gaitwright.experiment.binding.PolicyContext;
import org.gaitwright.experiment.binding.RobotContext;
import org.gaitwright.experiment.binding.RobotLayout;
import org.gaitwright.experiment.binding.RobotModel;
import org.gaitwright.experiment.binding.Surroundings;
import org.gaitwright.model.experiment.CostTerm;
import org.gaitwright.model.experiment.Evaluation;
import org.gaitwright.model.experiment.Experiment;
import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.model.experiment.Task;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Cost;
import org.gaitwright.solver.problem.EvaluationPlan;
import org.gaitwright.solver.problem.InitialDescent;
import org.gaitwright.solver.problem.Initializer;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.search.SearchFactory;

/** One run of the compiler. */
public final class ExperimentCompilation {
	/** Cost terms of all conditions together, beyond which memory would run out before anything is learned. */
	private static final int MOST_TERMS = 1_000_000;

	private final Bindings bindings;
	private final Experiment experiment;
	private final Optional<Path> folder;
	private final RobotModel robot;
	private final RobotLayout layout;
	private final ConditionCompiler conditions;
	private final ObservationCompiler observations;
	/** Cost terms bound so far, those of all conditions together. */
	private long terms;

	/** @param folder folder of the experiment's file */
	public ExperimentCompilation(Bindings bindings, Experiment experiment, Optional<Path> folder)
			throws BindingException, ExperimentException {
		this.bindings = bindings;
		this.experiment = experiment;
		this.folder = folder;
		robot = bindings.robot(experiment.getRobot(), new RobotContext(experiment.getName()));
		layout = robot.layout();
		conditions = new ConditionCompiler(robot);
		observations = new ObservationCompiler(layout, experiment.getObservation());
	}

	/** The experiment in numbers. */
	public CompiledExperiment compile() throws BindingException, ExperimentException {
		Task task = experiment.getTask();
		ConditionCompiler.Drawn drawn = conditions.compile(task.getTraining());
		List<Condition> training = bound(drawn.conditions());
		List<Condition> validation = task.getValidation().isEmpty() ? training
				: bound(conditions.compile(task.getValidation()).conditions());
		double timeStep = training.get(0).dynamics().timeStep();
		PolicyFunction policy = bindings.policy(experiment.getPolicy(),
				new PolicyContext(training.get(0).observation().names(), layout.controls()));
		Initialization initialization = experiment.getInitialization();
		Initializer initializer = bindings.initialization(initialization,
				new InitializationContext(robot, timeStep, task.getHorizon(), folder));
		SearchFactory search = bindings.optimizer(experiment.getOptimizer(),
				new OptimizerContext(layout, timeStep, task.getHorizon(), experiment.getPolicy()));
		Problem problem = new Problem(experiment.getName(), experiment.getSeed(), task.getHorizon(), training,
				bound(drawn.reserve()), validation, bound(conditions.compile(task.getTest()).conditions()), policy, initializer, descent(initialization),
				plan(experiment.getEvaluation()));
		return new CompiledExperiment(problem, search, layout);
	}

	private static InitialDescent descent(Initialization initialization) {
		return new InitialDescent(initialization.getDescentIterations(), initialization.getDescentTolerance(),
				initialization.isFollowFirst() ? initialization.getFollowerIterations() : InitialDescent.SEPARATE);
	}

	private static EvaluationPlan plan(Evaluation evaluation) {
		return new EvaluationPlan(evaluation.getRolloutsPerCondition(), evaluation.getHorizonFactor(),
				evaluation.isNoisy(), evaluation.getInterval());
	}

	private List<Condition> bound(List<ConditionDraw> draws) throws BindingException, ExperimentException {
		terms += (long) draws.size() * experiment.getCost().getTerms().size();
		if (terms > MOST_TERMS)
			throw new ExperimentException("Experiment '" + experiment.getName() + "': " + terms
					+ " cost terms in all conditions together, the reserve included, are more than " + MOST_TERMS
					+ "; use fewer conditions or terms");
		List<Condition> compiled = new ArrayList<>();
		for (ConditionDraw draw : draws)
			compiled.add(condition(draw));
		return compiled;
	}

	private Condition condition(ConditionDraw draw) throws BindingException, ExperimentException {
		Dynamics dynamics = robot.dynamics(new Surroundings(draw.name(), draw.ground(), draw.pushes()));
		List<org.gaitwright.solver.problem.CostTerm> bound = new ArrayList<>();
		CostContext context = new CostContext(layout, dynamics.timeStep(), experiment.getTask().getHorizon(),
				draw.name(), draw.ground());
		for (CostTerm term : experiment.getCost().getTerms())
			bound.add(bindings.costTerm(term, context));
		return new Condition(draw.name(), dynamics, new Cost(layout.stateSize(), layout.controlSize(), bound),
				observations.compile(draw.ground()),
				SuccessCompiler.compile(experiment.getTask().getSuccess(), layout, draw), draw.initialMean(),
				draw.initialDeviation());
	}
}
