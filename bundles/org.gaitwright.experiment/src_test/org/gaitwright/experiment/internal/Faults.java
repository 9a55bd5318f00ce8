/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gaitwright.experiment.CompiledExperiment;
import org.gaitwright.experiment.ExperimentCompiler;
import org.gaitwright.experiment.ExperimentException;
import org.gaitwright.experiment.TestExperiments;
import org.gaitwright.experiment.binding.Binding;
import org.gaitwright.experiment.binding.Seam;
import org.gaitwright.solver.problem.NumericalFault;
import org.gaitwright.solver.problem.Problem;

/** What tests of guarded contributions ask. */
final class Faults {
	private Faults() {
	}

	static Problem compile(Seam seam, String eClass, Binding<?, ?, ?> binding) throws ExperimentException {
		CompiledExperiment compiled = new ExperimentCompiler(TestExperiments.with(seam, eClass, binding))
				.compile(TestExperiments.swimmer());
		return compiled.problem();
	}

	static void fails(Seam seam, String eClass, Binding<?, ?, ?> binding, String... messages) {
		assertThatThrownBy(() -> compile(seam, eClass, binding)).isInstanceOf(ExperimentException.class)
				.hasMessageContainingAll(messages);
	}

	static void faults(ThrowingCallable call, int timeStep,
			String... messages) {
		assertThatThrownBy(call).isInstanceOfSatisfying(NumericalFault.class,
				fault -> assertThat(fault.timeStep()).isEqualTo(timeStep)).hasMessageContainingAll(messages);
	}
}
