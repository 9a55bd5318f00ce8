/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import java.util.Arrays;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.OptimizerBinding;
import org.gaitwright.experiment.binding.OptimizerContext;
import org.gaitwright.model.experiment.ConstrainedGuidedPolicySearch;
import org.gaitwright.model.experiment.ControlLimits;
import org.gaitwright.model.experiment.CovarianceShape;
import org.gaitwright.model.experiment.LinearPolicy;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.model.experiment.PolicyTraining;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.TrajectoryOptimization;
import org.gaitwright.solver.dual.DualSchedule;
import org.gaitwright.solver.search.ConstrainedGps;
import org.gaitwright.solver.search.GpsSettings;
import org.gaitwright.solver.search.GpsSettings.PolicyStepSettings;
import org.gaitwright.solver.search.GpsSettings.StoppingRule;
import org.gaitwright.solver.search.RestartSettings;
import org.gaitwright.solver.search.SearchFactory;
import org.gaitwright.solver.trajectory.GradientMode;
import org.gaitwright.solver.trajectory.LineSearchSettings;
import org.gaitwright.solver.trajectory.RegularizationSchedule;
import org.gaitwright.solver.trajectory.SampleKind;
import org.gaitwright.solver.trajectory.TrajectorySettings;

/** Constrained guided policy search. */
@Binds(eClass = "ConstrainedGuidedPolicySearch")
public final class ConstrainedGuidedPolicySearchBinding implements OptimizerBinding {
	@Override
	public SearchFactory bind(Optimizer optimizer, OptimizerContext context) throws BindingException {
		GpsSettings settings;
		try {
			settings = settings((ConstrainedGuidedPolicySearch) optimizer, context);
		} catch (IllegalArgumentException e) {
			throw new BindingException(e.getMessage(), e);
		}
		return (problem, threads) -> new ConstrainedGps(problem, settings, threads);
	}

	static GpsSettings settings(ConstrainedGuidedPolicySearch model, OptimizerContext context)
			throws BindingException {
		checkTail(model, context);
		GradientMode gradient = switch (model.getGradient()) {
		case LAPLACE -> GradientMode.LAPLACE;
		case AVERAGED -> GradientMode.AVERAGED;
		case SAMPLED -> GradientMode.SAMPLED;
		};
		return new GpsSettings(model.getIterations(), trajectory(model, gradient, context), actionDeviation(model),
				sampling(model),
				model.getSamplesPerStep(),
				new DualSchedule(model.getInitialMultiplier(), model.getMultiplierStep(), model.getMultiplierStepGrowth(),
						model.getMaximumGrowth(), model.getMaximumMultiplier(), model.isAdaptiveMultiplierStep()),
				policyStep(model, context), model.getTailSteps(), model.isAdoptPolicyRollouts(),
				restart(model, context.timeStep()),
				new StoppingRule(model.getDivergenceTolerance(), model.getCostTolerance(), model.getPatience()));
	}

	private static RestartSettings restart(ConstrainedGuidedPolicySearch model, double timeStep) {
		int lead = (int) Math.clamp(Math.round(model.getRestartLead() / timeStep), 1, Integer.MAX_VALUE / 2);
		return new RestartSettings(model.getRestartInterval(), model.getRestartDraws(), model.getRestartMemory(), lead,
				model.getRestartCostRatio(), model.getOutlierCostRatio());
	}

	static void checkTail(TrajectoryDistributions model, OptimizerContext context) throws BindingException {
		if (model.getTailSteps() >= context.horizon())
			throw new BindingException("tailSteps = " + model.getTailSteps() + " leaves none of the " + context.horizon()
					+ " time steps to learn from; choose fewer");
	}

	/** Wanted share of the control, or 0 where the temperature is given. */
	static double actionDeviation(TrajectoryDistributions model) {
		return model.isAutomaticTemperature() ? model.getAutomaticActionDeviation() : 0;
	}

	static <M extends TrajectoryOptimization & TrajectoryDistributions> TrajectorySettings trajectory(M model,
			GradientMode gradient, OptimizerContext context) {
		int nq = context.robot().coordinateCount();
		double[] noise = new double[2 * nq];
		Arrays.fill(noise, 0, nq, model.getPositionNoise() * model.getPositionNoise());
		Arrays.fill(noise, nq, 2 * nq, model.getVelocityNoise() * model.getVelocityNoise());
		RegularizationSchedule.Kind kind = switch (model.getRegularization()) {
		case STATE -> RegularizationSchedule.Kind.STATE;
		case CONTROL -> RegularizationSchedule.Kind.CONTROL;
		};
		return new TrajectorySettings(gradient, model.getTemperature(), model.getTrajectoryIterations(),
				model.getCovarianceSweeps(), noise,
				new RegularizationSchedule(kind, model.getInitialRegularization(), model.getMinimumRegularization(),
						model.getMaximumRegularization(), model.getRegularizationIncrease(),
						model.getRegularizationDecrease(), model.getEntryRegularizationCap()),
				new LineSearchSettings(model.getStepReduction(), model.getSmallestStep(), model.getSufficientDecrease(),
						model.isKeepImprovingStep()),
				model.getTrajectoryTolerance(), model.getEigenvalueFloor(),
				model.getControlLimits() == ControlLimits.BOX);
	}

	static SampleKind sampling(TrajectoryDistributions model) {
		return switch (model.getSampling()) {
		case INDEPENDENT -> SampleKind.INDEPENDENT;
		case ANTITHETIC -> SampleKind.ANTITHETIC;
		case MOMENT_MATCHED -> SampleKind.MOMENT_MATCHED;
		case SOBOL -> SampleKind.SOBOL;
		};
	}

	static <M extends PolicyTraining & TrajectoryDistributions> PolicyStepSettings policyStep(M model,
			OptimizerContext context) {
		return new PolicyStepSettings(model.getPolicySamplesPerStep(), model.getFirstPolicyIterations(),
				model.getPolicyIterations(), model.getLbfgsMemory(), model.getPolicyGradientTolerance(),
				weightDecay(context.policy()), model.getPolicyCovariance() == CovarianceShape.DIAGONAL);
	}

	private static double weightDecay(Policy policy) {
		if (policy instanceof NeuralNetwork network)
			return network.getWeightDecay();
		return policy instanceof LinearPolicy linear ? linear.getWeightDecay() : 0;
	}
}
