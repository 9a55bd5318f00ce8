/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.Initialization;
import org.gaitwright.solver.problem.Initializer;

/** Turns initialisations of the model into sources of first trajectories. */
public interface InitializationBinding extends Binding<Initialization, InitializationContext, Initializer> {
}
