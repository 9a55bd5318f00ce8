/* Copyright (c) 2026 Gaitwright contributors. SPDX-License-Identifier: EPL-2.0 */
package org.gaitwright.experiment.binding;

import org.gaitwright.model.experiment.CostTerm;

/** Turns cost terms of the model into numbers. */
public interface CostTermBinding extends Binding<CostTerm, CostContext, org.gaitwright.solver.problem.CostTerm> {
}
