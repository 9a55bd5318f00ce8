/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.gaitwright.solver.policy.GaussianPolicy;
import org.gaitwright.solver.policy.LinearPolicy;
import org.gaitwright.solver.policy.NeuralNetworkPolicy;
import org.gaitwright.solver.policy.PolicyFiles;
import org.gaitwright.solver.policy.PolicyFunction;
import org.gaitwright.solver.policy.StoredPolicy;
import org.gaitwright.solver.problem.Condition;
import org.gaitwright.solver.problem.Problem;
import org.gaitwright.solver.run.PolicyFormat;
import org.gaitwright.solver.run.RunFormatException;

/** Writes and reads the policies of one problem. */
public final class PolicyStorage implements PolicyFormat {
	private static final Set<String> BUILT_IN = Set.of(NeuralNetworkPolicy.KIND, LinearPolicy.KIND);

	private final PolicyFunction function;
	private final List<String> observations;
	private final List<String> controls;
	private final PolicyFiles files;

	public PolicyStorage(Problem problem) {
		Condition condition = problem.training().get(0);
		observations = condition.observation().names();
		controls = condition.dynamics().controlNames();
		function = problem.policy();
		files = BUILT_IN.contains(function.kind()) ? new PolicyFiles()
				: new PolicyFiles(List.of(new ParameterCodec(function)));
	}

	@Override
	public byte[] encode(GaussianPolicy policy) {
		PolicyFunction bare = function instanceof GuardedPolicyFunction guarded ? guarded.contributed() : function;
		GaussianPolicy unguarded = new GaussianPolicy(bare, policy.theta(), policy.covariance());
		return files.toJson(new StoredPolicy(unguarded, observations, controls)).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads a policy.
	 *
	 * @throws IOException naming what is wrong, where the file is damaged or holds a policy of another problem
	 */
	public GaussianPolicy read(Path file) throws IOException {
		StoredPolicy stored = files.read(file);
		PolicyFunction found = stored.policy().function();
		if (!stored.observations().equals(observations) || !stored.controls().equals(controls)
				|| !found.kind().equals(function.kind()) || found.parameterCount() != function.parameterCount())
			throw new RunFormatException(file + " holds another policy than the experiment has: a " + found.kind()
					+ " of " + found.parameterCount() + " parameters that sees " + stored.observations() + " and controls "
					+ stored.controls() + ", in place of a " + function.kind() + " of " + function.parameterCount()
					+ " parameters that sees " + observations + " and controls " + controls + ".");
		return new GaussianPolicy(function, stored.policy().theta(), stored.policy().covariance());
	}
}
