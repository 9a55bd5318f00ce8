/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal.builtin;

import org.gaitwright.experiment.binding.BindingException;
import org.gaitwright.experiment.binding.Binds;
import org.gaitwright.experiment.binding.PolicyBinding;
import org.gaitwright.experiment.binding.PolicyContext;
import org.gaitwright.model.experiment.NeuralNetwork;
import org.gaitwright.model.experiment.Policy;
import org.gaitwright.solver.policy.Activation;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFunction;

/** Fully connected networks. */
@Binds(eClass = "NeuralNetwork")
public final class NeuralNetworkBinding implements PolicyBinding {
	@Override
	public PolicyFunction bind(Policy policy, PolicyContext context) throws BindingException {
		NeuralNetwork network = (NeuralNetwork) policy;
		if (network.getHiddenSizes() == null || network.getHiddenSizes().isEmpty())
			throw new BindingException("a network needs at least one hidden layer; without one use a LinearPolicy");
		return new NeuralNetworkPolicy(context.inputSize(), network.getHiddenSizes(), context.outputSize(),
				switch (network.getActivation()) {
				case SOFTPLUS -> Activation.SOFTPLUS;
				case TANH -> Activation.TANH;
				}, network.getInitialScale());
	}
}
