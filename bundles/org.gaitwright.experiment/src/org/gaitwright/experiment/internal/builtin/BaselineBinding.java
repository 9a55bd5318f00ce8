/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.OptimizerBinding;
import org.gaitwright.experiment.binding.OptimizerContext;
import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.model.experiment.PolicyTraining;
import org.gaitwright.model.experiment.TrajectoryDistributions;
import org.gaitwright.model.experiment.TrajectoryOptimization;
import org.gaitwright.solver.search.BaselineSettings;
import org.gaitwright.solver.search.SearchFactory;
import org.gaitwright.solver.trajectory.GradientMode;

/**
 * What the bindings of the baselines have in common.
 *
 * @param <M> model class of the optimizer
 */
abstract class BaselineBinding<M extends Optimizer & TrajectoryOptimization & PolicyTraining & TrajectoryDistributions>
		implements OptimizerBinding {
	private final Class<M> type;

	BaselineBinding(Class<M> type) {
		this.type = type;
	}

	@Override
	public final SearchFactory bind(Optimizer optimizer, OptimizerContext context) throws BindingException {
		M model = type.cast(optimizer);
		ConstrainedGuidedPolicySearchBinding.checkTail(model, context);
		try {
			BaselineSettings settings = new BaselineSettings(model.getIterations(),
					ConstrainedGuidedPolicySearchBinding.trajectory(model, GradientMode.LAPLACE, context),
					ConstrainedGuidedPolicySearchBinding.actionDeviation(model),
					ConstrainedGuidedPolicySearchBinding.sampling(model),
					ConstrainedGuidedPolicySearchBinding.policyStep(model, context), model.getTailSteps());
			return factory(model, settings);
		} catch (IllegalArgumentException e) {
			throw new BindingException(e.getMessage(), e);
		}
	}

	/** The factory, with what is the optimizer's own. */
	abstract SearchFactory factory(M model, BaselineSettings settings);
}
