/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.Optimizer;
import org.gaitwright.solver.search.SearchFactory;

/** Turns optimizers of the model into factories of searches. */
public interface OptimizerBinding extends Binding<Optimizer, OptimizerContext, SearchFactory> {
}
